import type { Answer, Assessment, MatterAnswer, ReadingName } from '../../answer.ts'
import { day } from '../../calendar/day.ts'
import { chainOf, type Finding } from '../../finding.ts'
import type { MatterDocument, PartialDate, SentenceDocument, YesNo } from '../../record/document.ts'
import { parseRecord } from '../../record/parse-record.ts'
import type { PersonRecord } from '../../record/record.ts'
import { assess } from '../assess.ts'
import type { SpentQuestion } from '../question.ts'

export type Asked = { readonly on?: string; readonly lawAsAt?: string; readonly drafts?: SpentQuestion['drafts'] }

export const questionOf = ({ on = '2026-11-22', lawAsAt = '2026-11-22', drafts = [] }: Asked = {}): SpentQuestion => ({
  on: day(on),
  lawAsAt: day(lawAsAt),
  drafts,
})

/** @throws when the record has problems: a test that means another thing than it says */
export function recordOf(...matters: readonly MatterDocument[]): PersonRecord {
  const parsed = parseRecord({ matters })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.record
}

export type Told = {
  readonly date?: PartialDate
  readonly under18?: YesNo
  readonly id?: string
}

export const conviction = (
  sentences: SentenceDocument | readonly SentenceDocument[],
  { date = '2024-01-10', under18 = false, id }: Told = {},
): MatterDocument => ({
  matter: 'conviction',
  ...(id === undefined ? {} : { id }),
  date,
  under18,
  sentences: 'kind' in sentences ? [sentences] : sentences,
})

export const assessed = (matters: readonly MatterDocument[], asked?: Asked): Assessment =>
  assess(recordOf(...matters), questionOf(asked))

/** What is said of the first of some matters. */
export const firstOf = (matters: readonly MatterDocument[], asked?: Asked): MatterAnswer =>
  assessed(matters, asked).matters[0] as MatterAnswer

/** The day in one reading; for a range, both days. */
export function byReading({ readings }: MatterAnswer, name: ReadingName): string | undefined {
  const found = readings.find(({ reading }) => reading === name)
  return found && (found.earliest === found.latest ? found.latest : `${found.earliest} to ${found.latest}`)
}

/** Both our readings of one conviction: "2025-01-10", or "2025-01-10 / 2028-01-10" where the cautious one differs. */
export function read(sentences: SentenceDocument | readonly SentenceDocument[], told?: Told, asked?: Asked): string {
  const answer = firstOf([conviction(sentences, told)], asked)
  const [statute, cautious] = [byReading(answer, 'statute'), byReading(answer, 'cautious')]
  return statute === cautious ? `${statute}` : `${statute} / ${cautious}`
}

export const findingOf = (answer: Answer): Finding =>
  answer.kind === 'depends' ? findingOf(answer.latest) : answer.finding

/** The reasons of a reading, the conclusion first, with the rules they stand under: "R8 custody-period". */
export function reasons({ readings }: MatterAnswer, name: ReadingName = 'statute'): readonly string[] {
  const found = readings.find(({ reading }) => reading === name)
  return found ? chainOf(found.finding).map(({ source, because }) => `${source.rule} ${because.say}`) : []
}
