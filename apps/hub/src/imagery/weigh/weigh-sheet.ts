import {
  checksOfOutcome,
  type Finding,
  imageryPathway,
  en as law,
  lawCheckedOn,
  outcomeByCode,
  rulesVersion,
  type Source,
  sentence,
  type WeighedOutcome,
  type Weighing,
  weighOutcomes,
} from '@plain-record/law'
import { clockTime, londonDate, londonDay } from '../../platform/http/clock-time.ts'
import { heading, list, strong, text, type WrittenBlock } from '../../platform/pdf/block.ts'
import { longDate } from '../../platform/ui/long-date.ts'
import type { ImageryView } from '../frame.tsx'
import { type Citations, citationsOf } from '../sheets/cite.ts'
import { contactEntries } from '../sheets/contact-entries.ts'
import type { Sheet } from '../sheets/sheet.ts'
import { factsFrom } from '../tree/answers.ts'
import type { ImageryWords } from '../words/en.ts'
import { caseFacts } from './known.ts'
import type { WeighRecord } from './read-weigh.ts'
import { toldIn } from './told.ts'

type Within = {
  readonly record: WeighRecord
  readonly words: ImageryWords
  readonly answer: ReturnType<typeof imageryPathway>
  readonly cited: Citations
}

/**
 * What counts for and against each outcome of a case, for whoever has to give reasons. It ranks nothing: whoever reads it decides.
 * @source docs/law/imagery.md O26 to O43, O54, O55
 */
export function weighSheet(
  record: WeighRecord,
  { view, now }: { readonly view: ImageryView; readonly now: Date },
): Sheet {
  const { words, site, whoHelps } = view
  const { weigh, sheet } = words
  const facts = factsFrom(record.answers)
  const answer = imageryPathway(facts)
  const weighing = weighOutcomes(facts, caseFacts(record.known, record.typed.reasons))
  const ids = weigh.about.flatMap(({ sources }) => sources)
  const cited = citationsOf({ ids, findings: [answer.outcome21.source, ...sourcesIn(weighing)] }, view.said)
  const within: Within = { record, words, answer, cited }
  return {
    on: londonDay(now),
    blocks: [
      heading(1, weigh.sheet.title),
      strong(`${weigh.sheet.aid}. ${weigh.aid}`),
      text(sheet.made({ on: londonDate(now), at: clockTime(now) })),
      madeFrom(within),
      ...direction(within),
      ...each(weighing, within),
      ...change(within),
      heading(2, weigh.sheet.reasons),
      ...(record.typed.reasons === '' ? [text(weigh.sheet.noReasons)] : record.typed.reasons.split(/\n+/).map(text)),
      heading(2, weigh.sheet.unsettled),
      list(weigh.about.map(cited.line)),
      heading(2, weigh.sheet.helps),
      contactEntries(whoHelps.afterwards('professional', record.answers.nation), site.words),
      text(sheet.information),
      text(sheet.version({ version: rulesVersion, checked: longDate(lawCheckedOn, site.words) })),
      strong(`${weigh.sheet.aid}.`),
      ...cited.list(sheet.sources),
    ],
  }
}

function sourcesIn(weighing: Weighing): readonly Source[] {
  if (weighing.kind === 'nothing-to-weigh') return [weighing.finding.source]
  return weighing.outcomes.flatMap(({ needs, towards, against }) =>
    [...needs, ...towards, ...against].map(({ source }) => source),
  )
}

function madeFrom({ record, words }: Within): WrittenBlock {
  const { weigh, sheet } = words
  return {
    is: 'table',
    caption: weigh.sheet.facts,
    head: [weigh.sheet.fact, weigh.sheet.told],
    rows: [
      [sheet.reference, record.typed.reference || sheet.notGiven],
      [weigh.maker, weigh.makers[record.known.maker]],
      ...toldIn(record, words),
    ],
    shares: [60, 40],
  }
}

const withNumber = ({ because, source }: Finding, cited: Citations): string =>
  `${sentence(because, law)} ${cited.law(source)}`

function direction({
  words: { weigh, engaged },
  answer: { outcome21, offences },
  cited,
}: Within): readonly WrittenBlock[] {
  return [
    heading(2, weigh.sheet.direction),
    text(withNumber(outcome21, cited)),
    heading(2, weigh.sheet.mayBe),
    offences.length === 0
      ? text(weigh.sheet.mayBeNone)
      : list(offences.map(({ name, source }) => `${engaged[name]} (${law.source(source)})`)),
    text(weigh.sheet.mayBeNote),
  ]
}

function each(weighing: Weighing, within: Within): readonly WrittenBlock[] {
  const said = within.words.weigh.sheet
  return [
    heading(2, said.each),
    ...(weighing.kind === 'weighed'
      ? [...weighing.outcomes.flatMap((outcome) => outcomeBlocks(outcome, within)), text(said.notWeighed)]
      : [text(withNumber(weighing.finding, within.cited))]),
  ]
}

/** Under 10 nothing is weighed: the age decides. */
const turnsOnAge = '11'

function outcomeBlocks(
  { code, needs, towards, against }: WeighedOutcome,
  { words, cited }: Within,
): readonly WrittenBlock[] {
  const said = words.weigh.sheet
  const outcome = outcomeByCode(code)
  if (!outcome) throw new Error(`Outcome ${code} is weighed, and there is none like it`)
  const { standard, enhanced } = checksOfOutcome(outcome)
  const later = [...new Set([standard, enhanced].map(({ because }) => sentence(because, law)))]
  const factors = (lead: string, nothing: string, some: readonly Finding[]): readonly WrittenBlock[] =>
    some.length === 0 ? [text(nothing)] : [text(lead), list(some.map((factor) => withNumber(factor, cited)))]
  return [
    heading(3, said.outcome({ code, name: outcome.name })),
    text(outcome.meaning),
    {
      is: 'table',
      caption: said.needs,
      head: [said.need, said.isThere, said.from],
      rows: needs.map((need) => [sentence(need.because, law), said.there[need.value], cited.law(need.source)]),
      shares: [60, 20, 20],
    },
    ...(code === turnsOnAge
      ? []
      : [
          ...factors(said.towards, said.nothingTowards, towards),
          ...factors(said.against, said.nothingAgainst, against),
        ]),
    text(said.later),
    list(later),
  ]
}

function change({ words: { weigh, result }, answer: { counterfactuals, outcome21 } }: Within): readonly WrittenBlock[] {
  const changes = counterfactuals.filter((turned) => turned.outcome21 !== outcome21.value)
  return [
    heading(2, weigh.sheet.change),
    ...(changes.length === 0
      ? [text(weigh.sheet.noChange)]
      : [
          text(weigh.sheet.changeLead),
          list(changes.map((turned) => `${result.facts[turned.fact]}. ${result.directions[turned.outcome21]}`)),
        ]),
  ]
}
