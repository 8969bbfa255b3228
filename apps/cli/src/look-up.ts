import { parseArgs } from 'node:util'
import {
  acts,
  checksOfOutcome,
  dayFromIso,
  en,
  type FoundOffence,
  findOffences,
  findRoles,
  listedOffence,
  mayAsk,
  offencesFrom,
  outcomeByCode,
  type PoliceOutcome,
  policeOutcomes,
  type Role,
  sentence,
} from '@plain-record/law'
import { type Command, type CommandIo, line } from './command-io.ts'

const flags = { json: { type: 'boolean', default: false }, limit: { type: 'string', default: '5' } } as const

type Asked = { readonly words: string; readonly json: boolean; readonly limit: number }

/** The words and flags of a look-up; undefined when it was called wrongly. */
function readCall(args: readonly string[]): Asked | undefined {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: flags, allowPositionals: true })
    const words = positionals.join(' ').trim()
    const limit = Number(values.limit)
    if (words === '' || !Number.isInteger(limit) || limit < 1 || limit > 100) return undefined
    return { words, json: values.json, limit }
  } catch {
    return undefined
  }
}

type LookUp<T> = {
  readonly usage: string
  readonly find: (asked: Asked, io: CommandIo) => readonly T[]
  readonly json: (found: T, io: CommandIo) => unknown
  readonly lines: (found: T, io: CommandIo) => readonly string[]
  readonly none: string
}

/** A look-up as a command. Exit code 0: found. 1: nothing found. 2: called wrongly. */
const lookUp =
  <T>({ usage, find, json, lines, none }: LookUp<T>): Command =>
  async (args, io) => {
    const asked = readCall(args)
    if (!asked) {
      line(io.stderr, usage)
      return 2
    }
    const found = find(asked, io)
    if (asked.json) line(io.stdout, JSON.stringify(found.map((each) => json(each, io))))
    else for (const text of found.flatMap((each) => lines(each, io))) line(io.stdout, text)
    if (found.length === 0) line(io.stderr, none)
    return found.length === 0 ? 1 : 0
  }

const options = '  --json       for programs\n  --limit N    at most so many, 1 to 100 (5)'

const listed = ({ offence }: FoundOffence, { on }: CommandIo) =>
  listedOffence({ code: offence.code }, { on: dayFromIso(on) as never })

/** Which offence was it, and is it on the list of offences that are never filtered? */
export const offenceCommand: Command = lookUp<FoundOffence>({
  usage: `plainrecord offence "abh"      by words, code, or section and Act\n${options}`,
  find: ({ words, limit }) => findOffences(words, limit),
  json: (found, io) => ({ ...found.offence, entry: found.entry, listed: listed(found, io) }),
  lines: (found, io) => {
    const { offence, entry } = found
    const { finding, listed: verdict } = listed(found, io)
    const where = entry ? `${acts[entry.act].title}${entry.section === undefined ? '' : `, s. ${entry.section}`}` : ''
    return [
      `${offence.code}  ${offence.title}`,
      ...(entry ? [`    ${entry.name}. ${where}`] : []),
      `    ${offence.class}; ${en.listed[verdict]}`,
      `    ${sentence(finding.because, en)} [${en.source(finding.source)}]`,
    ]
  },
  none: `Nothing in the table is like that. ${offencesFrom}.`,
})

/** What a Home Office outcome code stands for, and what each check does with it. */
export const outcomeCommand: Command = lookUp<PoliceOutcome>({
  usage: `plainrecord outcome 21         a Home Office outcome code, or words of its name\n${options}`,
  find: ({ words, limit }) => {
    const byCode = outcomeByCode(words)
    if (byCode) return [byCode]
    const wanted = words.toLowerCase()
    return policeOutcomes.filter(({ name }) => name.toLowerCase().includes(wanted)).slice(0, limit)
  },
  json: (outcome) => ({ ...outcome, checks: checksOfOutcome(outcome) }),
  lines: (outcome) => {
    const { basic, standard, enhanced } = checksOfOutcome(outcome)
    const says = [...new Set([basic, standard, enhanced].map(({ because }) => sentence(because, en)))]
    return [`Outcome ${outcome.code}  ${outcome.name}`, `    ${outcome.meaning}`, ...says.map((said) => `    ${said}`)]
  },
  none: 'There is no such outcome. Codes run from 1 to 22, with 1A, 2A and 3A.',
})

/** What check a role can lawfully ask for, and on what it depends. */
export const roleCommand: Command = lookUp<Role>({
  usage: `plainrecord role "teaching assistant"\n${options}`,
  find: ({ words, limit }) => findRoles(words, limit),
  json: (role) => ({ ...role, mayAsk: mayAsk(role) }),
  lines: (role) => [
    `${role.name}  ${en.roleChecks[role.check]} at most`,
    `    ${sentence(mayAsk(role).because, en)}`,
    ...(role.note === undefined ? [] : [`    ${role.note}`]),
    `    [${role.basis}; ${role.confidence}]`,
  ],
  none: 'We do not know that role. Its duties decide what check it can ask for: ask the employer which one, and why.',
})
