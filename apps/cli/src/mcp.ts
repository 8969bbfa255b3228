import { createHash } from 'node:crypto'
import { createAsk, readAskWords } from '@plain-record/ask'
import { problemLine, readLibrary } from '@plain-record/guides'
import { day, isoOf } from '@plain-record/law'
import { type Command, line } from './command-io.ts'

const usage = `plainrecord mcp     serves the operations of the API to an assistant, over standard input and output

  Set it up in the assistant as a server of the Model Context Protocol, with this command. Nothing that is asked leaves this machine.`

/**
 * Serves every operation as a tool of the Model Context Protocol until standard input ends. Nothing is kept.
 * Exit code 0: ended; 2: called wrongly.
 */
export const mcpCommand: Command = async (args, io) => {
  if (args.length > 0) {
    line(io.stderr, usage)
    return 2
  }
  // What only this command needs is loaded here, so that the others start as fast as without it.
  const { createMcpServer } = await import('./mcp-server.ts')
  const { StdioServerTransport } = await import('@modelcontextprotocol/sdk/server/stdio.js')
  const { library, problems } = readLibrary(io.contentDir, { on: io.on })
  for (const problem of problems) line(io.stderr, problemLine(problem))
  const protocol = await createMcpServer({
    library,
    ask: createAsk(library, readAskWords(io.contentDir)),
    today: () => isoOf(day(londonDay.format(io.now()))),
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
  })
  const ended = new Promise<void>((resolve) => {
    io.stdin.once('close', resolve)
    protocol.server.onclose = resolve // a message too long to hold ends the connection as well
  })
  await protocol.connect(new StdioServerTransport(io.stdin, io.stdout))
  await ended
  await protocol.close()
  return 0
}

// The Swedish way of writing a date is that of ISO 8601. A server runs on past midnight, so the day is read each time.
const londonDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' })
