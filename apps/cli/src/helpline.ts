import { readFileSync } from 'node:fs'
import type { OpenedRequest, Operator } from '@plain-record/hub/operate'
import { type Command, type CommandIo, line, readAll } from './command-io.ts'
import { withOperator } from './with-operator.ts'

const usage = `plainrecord helpline list                    requests that wait for a reply, oldest first
plainrecord helpline show REFERENCE          one request, opened
plainrecord helpline reply REFERENCE         reply with what stands on standard input
plainrecord helpline reply REFERENCE --file F   reply with what stands in a file`

/** Reads and answers helpline requests, on the database that the website uses. */
export const helplineCommand: Command = async (args, io) => {
  const [what, reference, ...rest] = args
  if (what === 'list' && !reference) return withOperator(io, (operator) => list(operator, io))
  if (what === 'show' && reference && rest.length === 0)
    return withOperator(io, (operator) => show(operator, reference, io))
  if (what === 'reply' && reference && (rest.length === 0 || (rest[0] === '--file' && rest.length === 2))) {
    const words = rest[1] ? readFileSync(rest[1], 'utf8') : await readAll(io.stdin)
    return withOperator(io, (operator) => reply(operator, reference, words, io))
  }
  line(io.stderr, usage)
  return 2
}

async function list(operator: Operator, io: CommandIo): Promise<number> {
  const waiting = await operator.waiting(1000)
  for (const request of waiting)
    line(io.stdout, `${request.reference}  ${request.receivedAt.toISOString()}  ${request.state}`)
  line(io.stderr, waiting.length === 0 ? 'Nobody is waiting.' : `${waiting.length} waiting.`)
  return 0
}

async function show(operator: Operator, reference: string, io: CommandIo): Promise<number> {
  const request = await operator.show(reference)
  if (!request) return notThere(reference, io)
  for (const text of described(request)) line(io.stdout, text)
  return 0
}

/** What was typed may hold control codes that would act on the adviser's terminal: they are shown as what they are. */
const harmless = (text: string): string =>
  text.replace(/(?![\n\t])\p{Cc}/gu, (code) => `\\x${code.charCodeAt(0).toString(16).padStart(2, '0')}`)

function described(request: OpenedRequest): readonly string[] {
  const { contact } = request
  const facts = [
    ['reference', request.reference],
    ['state', request.state],
    ['received', request.receivedAt.toISOString()],
    ['deleted after', request.deleteAfter.toISOString()],
    ['reply by', contact.replyBy === 'code' ? 'code only: do not contact in any other way' : contact.replyBy],
    ['email', contact.email],
    ['phone', contact.phone],
    ['leave a message', contact.replyBy === 'phone' ? (contact.leaveMessage ? 'yes' : 'no') : undefined],
    ['address', contact.address],
    ['safe times', contact.safeTimes],
    ['call them', contact.callMe],
    ['was reading', contact.guide],
  ]
  const messages = request.messages.flatMap((message) => [
    '',
    `${message.writtenBy === 'person' ? 'They' : 'We'} wrote on ${message.writtenAt.toISOString()}:`,
    harmless(message.words),
  ])
  return [...facts.flatMap(([name, value]) => (value ? [`${name}: ${harmless(value)}`] : [])), ...messages]
}

async function reply(operator: Operator, reference: string, words: string, io: CommandIo): Promise<number> {
  const replied = await operator.reply(reference, words)
  if (replied.ok) {
    line(io.stdout, `Replied to ${replied.value.reference}. The person can read it with their code.`)
    line(io.stderr, 'Nothing was sent by email, phone or post: see "reply by" in plainrecord helpline show.')
    return 0
  }
  if (replied.refusal.kind === 'nothing-written') {
    line(io.stderr, 'There is nothing to send: the reply is empty.')
    return 1
  }
  return notThere(reference, io)
}

function notThere(reference: string, io: CommandIo): number {
  line(io.stderr, `There is no request ${harmless(reference)}. It may have been deleted because its time was up.`)
  return 1
}
