import { parseArgs } from 'node:util'
import { type DueGuide, dueGuides, type RestingSection, readLibrary, restingOn } from '@plain-record/guides'
import { type Command, line } from './command-io.ts'

const usage = `plainrecord guides due [--on YYYY-MM-DD] [--within DAYS] [--rule R25]... [--json]

  due     the guides that have to be checked again within so many days (30), the most overdue first;
          with --rule, every section that states what those rules of the brief say: read them again when a rule changes`

type Asked = {
  readonly on: string
  readonly withinDays: number
  readonly rules: readonly string[]
  readonly json: boolean
}

function readCall(args: readonly string[], today: string): Asked | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        on: { type: 'string', default: today },
        within: { type: 'string', default: '30' },
        rule: { type: 'string', multiple: true, default: [] },
        json: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    })
    const { on, within, rule, json } = values
    const isDay = /^\d{4}-\d\d-\d\d$/.test(on) && !Number.isNaN(Date.parse(on))
    const isDays = /^\d{1,4}$/.test(within)
    if (positionals.join(' ') !== 'due' || !isDay || !isDays) return undefined
    return { on, withinDays: Number(within), rules: rule.map((each) => each.toUpperCase()), json }
  } catch {
    return undefined
  }
}

/** The editor's worklist: what has to be checked again, because of its date or because of a rule that changed. */
export const guidesCommand: Command = async (args, io) => {
  const asked = readCall(args, io.on)
  if (!asked) {
    line(io.stderr, usage)
    return 2
  }
  const { library, problems } = readLibrary(io.contentDir, { on: asked.on })
  if (library.guides.length === 0) {
    line(io.stderr, `There are no guides in ${io.contentDir}. ${problems[0]?.message ?? ''}`.trim())
    return 1
  }
  const lines =
    asked.rules.length > 0
      ? restingLines(restingOn(library, asked.rules), asked)
      : dueLines(dueGuides(library, asked), asked)
  for (const each of lines) line(io.stdout, each)
  return 0
}

function dueLines(due: readonly DueGuide[], { json, withinDays }: Asked): readonly string[] {
  if (json)
    return due.map(({ guide: { slug, title, checkAgainBy, checkedByRole }, daysLeft }) =>
      JSON.stringify({ slug, title, checkAgainBy, checkedByRole, daysLeft }),
    )
  if (due.length === 0) return [`No guide has to be checked again within ${withinDays} days.`]
  return due.map(({ guide: { slug, title, checkAgainBy }, daysLeft }) => {
    const when = daysLeft < 0 ? `${-daysLeft} days overdue` : daysLeft === 0 ? 'today' : `in ${daysLeft} days`
    return `${checkAgainBy}  ${when.padEnd(18)}  ${slug}: ${title}`
  })
}

function restingLines(resting: readonly RestingSection[], { json, rules }: Asked): readonly string[] {
  if (json)
    return resting.map(({ guide: { slug }, section: { id, heading }, rules: held, sources }) =>
      JSON.stringify({ slug, section: id, heading, rules: held, sources }),
    )
  if (resting.length === 0) return [`No guide states what ${rules.join(' or ')} says.`]
  return resting.map(
    ({ guide: { slug }, section: { id, heading }, rules: held, sources }) =>
      `/guides/${slug}#${id}  ${heading}  (${held.join(', ')}: ${sources.join(', ')})`,
  )
}
