import type { PoliceOutcome } from '@plain-record/law'
import type { Statement } from '../statements/index.ts'
import type { OutcomesWords } from './words/en.ts'
import type { Difference } from './words/outcomes-en.ts'

const cautions = ['pa1997-s126', 'roa1974-sch2', 'si2020-1364']
/** What is known of each outcome comes from the list of them, and from these, by code. */
const furtherSources: Readonly<Record<string, readonly string[]>> = {
  2: cautions,
  '2A': cautions,
  3: cautions,
  '3A': cautions,
  6: ['kent-penalty-notices'],
  8: ['askthepolice-community-resolution'],
  11: ['cypa1933-s50', 'college-records-review'],
  14: ['gwent-outcome-groups'],
  15: ['gwent-outcome-groups'],
  16: ['gwent-outcome-groups'],
  18: ['gwent-outcome-groups'],
  20: ['gwent-outcome-groups'],
  21: ['cleveland-outcome-21', 'yjlc-outcome-21', 'college-nudes-briefing', 'npcc-2024-recording'],
  22: ['gwent-outcome-groups', 'yjlc-outcome-22'],
}

export const sourcesAbout = ({ code }: PoliceOutcome): readonly string[] => [
  'ho-outcomes-annex',
  'ho-outcome-list',
  ...(furtherSources[code] ?? []),
]

const guidesOfKind: Readonly<Record<PoliceOutcome['leadsTo'], readonly string[]>> = {
  neither: ['other-ways-police-close-a-case'],
  caution: ['filtering'],
  charge: ['what-spent-means'],
  'with-a-conviction': ['what-spent-means'],
}
const guidesOfCode: Readonly<Record<string, readonly string[]>> = {
  2: ['youth-cautions'],
  '2A': ['youth-cautions'],
  3: ['adult-cautions'],
  '3A': ['adult-cautions'],
  21: ['what-outcome-21-is', 'youth-produced-sexual-imagery'],
}

/** Slugs of the guides that go with an outcome, the closest first. */
export const guidesAbout = ({ code, leadsTo }: PoliceOutcome): readonly string[] => [
  ...(guidesOfCode[code] ?? []),
  ...guidesOfKind[leadsTo],
  'what-each-check-shows',
  'getting-your-police-record',
  'asking-the-police-to-delete-a-record',
]

/** The outcomes that one is mixed up with. */
export const differencesFrom = ({ code }: PoliceOutcome, { differences }: OutcomesWords): readonly Difference[] =>
  differences.filter(({ codes }) => codes.includes(code))

/** What an outcome leaves behind. */
export function leftOnRecord(outcome: PoliceOutcome, { record }: OutcomesWords): readonly Statement[] {
  const { code, leadsTo, namedSuspect } = outcome
  const further = record.further[code] ?? []
  if (leadsTo !== 'neither') return [record[leadsTo], ...further]
  if (namedSuspect === 'not-applicable') return [record.fraud]
  if (namedSuspect === 'no') return [record.nobodyNamed, ...further]
  return [record.neither, ...further, ...(code === '5' ? [] : [record.arrest])]
}

/** What has to be said beside what the checks do. */
export function besideTheChecks(
  { leadsTo, namedSuspect, policeMayAdd }: PoliceOutcome,
  { checks }: OutcomesWords,
): readonly Statement[] {
  if (leadsTo === 'caution') return [...checks.caution, ...checks.policeMayAdd]
  if (leadsTo !== 'neither') return [...checks.court, ...checks.policeMayAdd]
  if (policeMayAdd === 'yes') return checks.policeMayAdd
  return namedSuspect === 'yes' ? [] : checks.nobodyNamed
}

/** Questions to put to the police about an outcome. */
export function questionsAbout(outcome: PoliceOutcome, { ask }: OutcomesWords): readonly string[] {
  if (outcome.leadsTo === 'caution') return [ask.caution, ...ask.all]
  if (outcome.leadsTo !== 'neither') return [ask.court, ...ask.all]
  return [...ask.all, outcome.policeMayAdd === 'yes' ? ask.suspect : ask.nobody]
}
