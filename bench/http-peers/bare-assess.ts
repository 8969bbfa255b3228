import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { assess, day, parseRecord } from '@plain-record/law'

// The law behind the least of a server: JSON in, the record read, the assessment out. Nothing is counted, limited or logged.
const server = createServer((request, response) => {
  const parts: Buffer[] = []
  request.on('data', (part: Buffer) => parts.push(part))
  request.on('end', () => {
    const asked = JSON.parse(Buffer.concat(parts).toString('utf8')) as { record: unknown; on: string }
    const read = parseRecord(asked.record)
    const on = day(asked.on)
    const answer = JSON.stringify(read.ok ? assess(read.record, { on, lawAsAt: on }) : read.problems)
    response
      .writeHead(read.ok ? 200 : 422, {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(answer),
      })
      .end(answer)
  })
})
server.listen(0, '127.0.0.1', () =>
  process.stderr.write(`ready at http://127.0.0.1:${(server.address() as AddressInfo).port}\n`),
)
process.on('SIGTERM', () => process.exit(0))
