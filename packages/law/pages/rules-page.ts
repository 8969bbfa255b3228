import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { isoOf } from '../src/calendar/day.ts'
import type { Duration } from '../src/calendar/period.ts'
import type { AgePeriod, CustodyPeriod } from '../src/rehabilitation/law.ts'
import { datedRules } from '../src/rehabilitation/law-in-force.ts'
import { lawCheckedOn, rulesVersion } from '../src/version.ts'
import { heldElsewhere, ruleTitles } from './rule-titles.ts'

const source = join(import.meta.dirname, '../src')

const workedExamples = JSON.parse(
  readFileSync(join(import.meta.dirname, '../examples/rehabilitation-examples.json'), 'utf8'),
) as readonly { readonly id: string; readonly rules: readonly string[] }[]

type Cited = {
  readonly rule: string
  readonly act: string
  readonly provision: string
  readonly confidence: string
  readonly file: string
}

/** docs/law/rules.md: every rule beside the Act, from the code, its tables and its tests. */
export function rulesPage(): string {
  const cited = codeFiles().flatMap(citations)
  const tests = testFiles().flatMap(testsNamed)
  const rows = Object.entries(ruleTitles).map(([rule, title]) => ruleRow({ rule, title, cited, tests }))
  return `# The rules, beside the Act

Made by \`npm run docs:law\` from the code, its tables and the names of its tests; do not edit it by hand. Rules version
${rulesVersion}; the law was last read on ${lawCheckedOn}. Numbers R1 to R62 are those of the legal brief that the code is written from. *Held by*
counts the tests that name the rule, and names the worked examples in \`packages/law/examples/rehabilitation-examples.json\`.

How sure each statement is: *statute*, its words were read; *inferred*, from its words to this answer is our step; *guidance*,
official guidance or the ministry's own code; *secondary*, summaries by others; *unsettled*, nobody could say for certain, and
every answer that rests on it says so.

## Periods

${tables()}

## Rules

| rule | provision and how sure | where | held by |
| --- | --- | --- | --- |
${rows.join('\n')}
`
}

/** A table of the rules with a letter before their number that the code cites: where each comes from, and what holds it. */
export function citedRules(letter: 'D' | 'O'): string {
  const cited = codeFiles()
    .flatMap(citations)
    .filter(({ rule }) => rule.startsWith(letter))
  const tests = testFiles().flatMap(testsNamed)
  const numbers = [...new Set(cited.map(({ rule }) => rule))].toSorted(
    (a, b) => Number(a.slice(1)) - Number(b.slice(1)),
  )
  const rows = numbers.map((rule) => {
    const own = cited.filter((each) => each.rule === rule)
    const provisions = [
      ...new Set(own.map(({ act, provision, confidence }) => `${acts[act] ?? act}, ${provision}: *${confidence}*`)),
    ]
    const where = [...new Set(own.map(({ file }) => file))]
    const count = tests.filter((each) => each === rule).length
    return `| **${rule}** | ${provisions.join('; ')} | ${where.join(', ')} | ${count === 0 ? '–' : `${count} named ${count === 1 ? 'test' : 'tests'}`} |`
  })
  return `| rule | provision and how sure | where | held by |\n| --- | --- | --- | --- |\n${rows.join('\n')}`
}

function codeFiles(): readonly string[] {
  return files().filter(
    (path) => !path.endsWith('.test.ts') && !path.includes('testing') && !path.endsWith('sources.ts'),
  )
}

const testFiles = (): readonly string[] => files().filter((path) => path.endsWith('.test.ts'))

const files = (): readonly string[] =>
  readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .toSorted()
    .map((path) => join(source, path))

/** Every source that a file cites, as it stands in the code. */
function citations(path: string): readonly Cited[] {
  const text = readFileSync(path, 'utf8')
  const pattern = /(\w+)\(\s*(['"`])((?:(?!\2).)+)\2,\s*\{\s*rule: '([RDO]\d+)',\s*confidence: '(\w+)',?\s*\}/g
  return [...text.matchAll(pattern)].map(([, act = '', , provision = '', rule = '', confidence = '']) => ({
    rule,
    act,
    provision,
    confidence,
    file: relative(source, path),
  }))
}

/** The rules that the tests of a file name, once for each test. */
function testsNamed(path: string): readonly string[] {
  const text = readFileSync(path, 'utf8')
  return [
    ...text.matchAll(/(?:describe|test)(?:\.each)?\b[^\n]*\((?:[^()\n]*\()?['"`]?((?:[RDO]\d+(?:, | to | and )?)+)/g),
  ].flatMap(([, named = '']) => [...named.matchAll(/[RDO]\d+/g)].map(([rule]) => rule))
}

type Row = {
  readonly rule: string
  readonly title: string
  readonly cited: readonly Cited[]
  readonly tests: readonly string[]
}

function ruleRow({ rule, title, cited, tests }: Row): string {
  const own = cited.filter((each) => each.rule === rule)
  const provisions = [
    ...new Set(
      own.map(
        ({ act, provision, confidence }) =>
          `${acts[act] ?? act}, ${provision.replaceAll('|', '\\|').replaceAll(/\$\{\w+\}/g, 'each row')}: *${confidence}*`,
      ),
    ),
  ]
  const where = [...new Set(own.map(({ file }) => file))]
  const count = tests.filter((each) => each === rule).length
  const examples = workedExamples.filter(({ rules }) => rules.includes(rule)).map(({ id }) => id)
  const elsewhere = heldElsewhere[rule]
  const held = [count > 0 ? `${count} named ${count === 1 ? 'test' : 'tests'}` : '', examples.join(' ')].filter(
    (part) => part !== '',
  )
  return `| **${rule}** ${title} | ${provisions.join('; ') || elsewhere || ''} | ${where.join(', ') || (provisions.length > 0 ? '' : '–')} | ${held.join('; ') || '–'} |`
}

const acts: Readonly<Record<string, string>> = {
  roa1974: 'Rehabilitation of Offenders Act 1974',
  laspo2012: 'LASPO 2012',
  pcsc2022: 'PCSC Act 2022',
  pcscOrLater: 'Sentencing Act 2026',
  si2014No423: 'S.I. 2014/423',
  rtoa1988: 'Road Traffic Offenders Act 1988',
  ministryChecker: "the ministry's own checker",
  plainRecord: 'Plain Record',
  citing: '',
  policeAct1997: 'Police Act 1997',
  exceptionsOrder: 'Exceptions Order 1975',
  si2013No1200: 'S.I. 2013/1200',
  si2020No1364: 'S.I. 2020/1364',
  si2023No1153: 'S.I. 2023/1153',
  si2002No233: 'S.I. 2002/233',
  si2018No794: 'S.I. 2018/794',
  cja2003: 'Criminal Justice Act 2003',
  pofa2012: 'Protection of Freedoms Act 2012',
  dbsGuidance: 'DBS filtering guide',
  disclosureGuidance: 'Statutory disclosure guidance',
  acro: 'ACRO',
  dvla: 'DVLA',
  pca1978: 'Protection of Children Act 1978',
  cja1988: 'Criminal Justice Act 1988',
  soa2003: 'Sexual Offences Act 2003',
  theft1968: 'Theft Act 1968',
  cypa1933: 'Children and Young Persons Act 1933',
  collegeBriefing: 'College of Policing',
  npccRecording: 'NPCC',
  ukcisAdvice: 'UKCIS',
  outcomeCounting: 'Home Office outcomes framework',
  ourDesign: 'Plain Record',
}

const text = ({ months, days }: Duration): string => {
  const parts = [months === 0 ? '' : `${months} months`, days === 0 ? '' : `${days} days`].filter((part) => part !== '')
  return parts.join(' and ') || 'nothing'
}

/** The tables of every law there is data for, oldest first. */
function tables(): string {
  const rows: string[] = []
  const add = (what: string, from: string, adult: string, under18: string, provision: string): number =>
    rows.push(`| ${what} | ${from} | ${adult} | ${under18} | ${provision} |`)
  for (const { from, rule, source: where } of datedRules.custody)
    for (const row of rule) add(custodyName(row), isoOf(from), text(row.adult), text(row.under18), where.provision)
  const byAge: readonly [string, keyof typeof datedRules][] = [
    ['Fine', 'fine'],
    ['Removal from service', 'removalFromService'],
    ['Service detention, after completion', 'serviceDetention'],
    ['Service reprimand', 'serviceReprimand'],
    ['After the last day of a community order or YRO', 'afterCommunityOrder'],
    ['Endorsement', 'endorsement'],
  ]
  for (const [what, name] of byAge)
    for (const { from, rule, source: where } of datedRules[name]) {
      const { adult, under18 } = rule as AgePeriod
      add(what, isoOf(from), text(adult), text(under18), where.provision)
    }
  for (const { from, rule, source: where } of datedRules.silentOrder)
    add('Order that says nothing of its end', isoOf(from), text(rule), text(rule), where.provision)
  for (const { from, rule, source: where } of datedRules.cautions)
    add('Conditional caution', isoOf(from), text(rule.conditional), text(rule.conditional), where.provision)
  for (const { from, rule, source: where } of datedRules.longSentences) {
    const what = `Custody of more than ${text(rule.over)}${rule.onlyForSchedule18 ? ', for an offence in Schedule 18' : ', any offence'}${rule.eachTermAlone ? ', each term alone' : ''}`
    add(what, isoOf(from), 'never spent', 'never spent', where.provision)
  }
  return `| for | in force from | adult | under 18 | provision |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}`
}

const custodyName = ({ upTo }: CustodyPeriod): string =>
  upTo === 'any' ? 'Custody, longer, after completion' : `Custody up to ${text(upTo)}, after completion`
