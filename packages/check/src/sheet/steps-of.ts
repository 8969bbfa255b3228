import { type Answer, type CheckAnswer, chainOf, type Finding, sentence } from '@plain-record/law'
import type { Way } from '../words/sheet-words.ts'
import type { SaidFinding, SheetStep } from './sheet.ts'
import type { Worked } from './told.ts'

type Naming = Pick<Worked, 'titles' | 'words' | 'said'>

/** Checks rest on the same findings: each is put into words once. */
function saidOf(finding: Finding, naming: Naming): SaidFinding {
  const known = naming.said.get(finding)
  if (known) return known
  const { source } = finding
  const said = {
    says: sentence(titled(finding.because, naming), naming.words.law),
    cited: naming.words.law.source(source),
    source: source.title,
    url: source.url,
    confidence: source.confidence,
  }
  naming.said.set(finding, said)
  return said
}

/**
 * A finding and all that it rests on, the conclusion first. Other matters are named by their titles, which people know, and not by
 * their ids.
 */
export function stepsOf(finding: Finding, naming: Naming, depth = 0): readonly SheetStep[] {
  const step = { depth, ...saidOf(finding, naming) }
  return [step, ...finding.from.flatMap((below) => stepsOf(below, naming, depth + 1))]
}

/** The same, marked as what is so in one of two ways. */
const stepsOfWay = (finding: Finding, way: Way, naming: Naming): readonly SheetStep[] =>
  stepsOf(finding, naming).map((step) => (step.depth === 0 ? { ...step, way: naming.words.ways[way] } : step))

/** The steps of an answer; of a range, those of its latest day and then those of its earliest. */
export function stepsOfAnswer(answer: Answer, naming: Naming): readonly SheetStep[] {
  if (answer.kind !== 'depends') return stepsOf(answer.finding, naming)
  return stepsOfBoth({ longest: findingOf(answer.latest), shortest: findingOf(answer.earliest) }, naming, [
    'latest',
    'earliest',
  ])
}

/** The steps of a check; where it cannot be told, why it would show and then why it would not. */
export function stepsOfCheck({ finding, otherwise, until }: CheckAnswer, naming: Naming): readonly SheetStep[] {
  if (otherwise) return stepsOfBoth({ longest: finding, shortest: otherwise }, naming, ['shows', 'does-not-show'])
  return until?.earliest === until?.latest ? stepsOf(finding, naming) : stepsOfWay(finding, 'longest', naming)
}

type Both = { readonly longest: Finding | undefined; readonly shortest: Finding | undefined }

function stepsOfBoth(
  { longest, shortest }: Both,
  naming: Naming,
  [long, short]: readonly [Way, Way],
): readonly SheetStep[] {
  return [
    ...(longest ? stepsOfWay(longest, long, naming) : []),
    ...(shortest && !restsOnNoDay(shortest) ? stepsOfWay(shortest, short, naming) : []),
  ]
}

/** The first day that a record may name stands for one of which nothing is known. */
const firstDay = '1900-01-01'

/** Steps that count from a day that nobody told would say something nobody meant. */
const restsOnNoDay = (finding: Finding): boolean =>
  chainOf(finding).some(({ because }) => Object.values(because.with).includes(firstDay))

const findingOf = (answer: Answer): Finding | undefined => (answer.kind === 'depends' ? undefined : answer.finding)

function titled(because: Finding['because'], { titles }: Naming): Finding['because'] {
  switch (because.say) {
    case 'extended':
    case 'held-by-earlier':
      return { ...because, with: { ...because.with, by: titles.get(because.with.by) ?? because.with.by } }
    case 'never-because-of-later':
      return { ...because, with: { ...because.with, by: titles.get(because.with.by) ?? because.with.by } }
    default:
      return because
  }
}
