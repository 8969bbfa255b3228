import { join } from 'node:path'
import { askCommand } from './ask.ts'
import { assessCommand } from './assess.ts'
import { checkCommand } from './check/check.ts'
import { type Command, line } from './command-io.ts'
import { feedbackCommand, questionsCommand, rotateKeysCommand } from './editors.ts'
import { guidesCommand } from './guides.ts'
import { helplineCommand } from './helpline.ts'
import { offenceCommand, outcomeCommand, roleCommand } from './look-up.ts'
import { mcpCommand } from './mcp.ts'

const commands: Readonly<Record<string, Command>> = {
  ask: askCommand,
  assess: assessCommand,
  check: checkCommand,
  offence: offenceCommand,
  outcome: outcomeCommand,
  role: roleCommand,
  guides: guidesCommand,
  helpline: helplineCommand,
  questions: questionsCommand,
  feedback: feedbackCommand,
  mcp: mcpCommand,
  'rotate-keys': rotateKeysCommand,
}

const usage = `plainrecord COMMAND

  ask "words"                 the best answer we have, and who to talk to
  ask --ndjson                one question a line in, one answer a line out
  assess FILE|--ndjson        when each matter of a record is spent, what each check shows, and why
  check                       asks what the website's checker asks, and prints the same result
  offence "abh"               which offence it was, and whether it stops filtering
  outcome 21                  what an outcome code stands for, and what checks do with it
  role "teaching assistant"   what check a role can lawfully ask for
  guides due [--rule R25]     the guides to check again: by their date, or because a rule changed
  helpline list|show|reply    read and answer requests to the helpline
  questions                   what people ask most, from five askings up
  feedback                    how each page is doing
  mcp                         serve all of this to an assistant (Model Context Protocol)
  rotate-keys                 wrap every key again under the current master key`

async function main(): Promise<number> {
  const [name = '', ...args] = process.argv.slice(2)
  const root = process.env['PLAIN_RECORD_ROOT'] ?? process.cwd()
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) {
    const asked = ['help', '--help', '-h'].includes(name)
    line(asked ? process.stdout : process.stderr, usage)
    return asked ? 0 : 2
  }
  const now = () => new Date()
  return command(args, {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    on: now().toISOString().slice(0, 10),
    now,
    environment: process.env,
    root,
    contentDir: process.env['CONTENT_DIR'] ?? join(root, 'content'),
  })
}

// A reader that has gone (`plainrecord … | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
process.exitCode = await main()
