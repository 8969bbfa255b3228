import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { root, run, runHub } from '../running-hub.ts'
import { type Figure, ratePerSecond } from './figures.ts'
import { loadSaid, ratesInTurn, serverCpu } from './load.ts'

const slug = 'what-each-check-shows'

/** A guide, drawn once and kept, beside a server that only hands out bytes and one that draws it each time. */
export async function guidePage(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'plain-record-http-'))
  await using running = new AsyncDisposableStack()
  running.defer(() => rmSync(folder, { recursive: true, force: true }))
  const start = async (...args: Parameters<typeof run>) => {
    const server = await run(...args)
    running.defer(server.stop)
    return { url: `${server.url}/guides/${slug}`, headers: { 'accept-encoding': 'br' } }
  }
  const hub = await runHub({}, serverCpu)
  running.defer(hub.stop)
  const answer = await fetch(`${hub.url}/guides/${slug}`, { headers: { 'accept-encoding': 'identity' } })
  const page = Buffer.from(await answer.arrayBuffer())
  const same = join(folder, 'page')
  writeFileSync(same, brotliCompressSync(page))

  console.log(`guide page of ${page.length} bytes, ${loadSaid}`)
  const rates = await ratesInTurn({
    hub: { url: `${hub.url}/guides/${slug}`, headers: { 'accept-encoding': 'br' } },
    bare: await start([`${root}bench/http-peers/bare.ts`, same, 'br'], {}, serverCpu),
    express: await start([`${root}bench/http-peers/express-nunjucks.ts`, slug], { NODE_ENV: 'production' }, serverCpu),
  })
  return [
    ratePerSecond('hub', rates.hub),
    ratePerSecond('bare node:http, the same bytes', rates.bare),
    ratePerSecond('Express with Nunjucks', rates.express),
    { what: 'hub / bare', value: rates.hub / rates.bare, digits: 2, unit: 'times', target: { atLeast: 0.8 } },
    { what: 'hub / Express', value: rates.hub / rates.express, digits: 2, unit: 'times', target: { atLeast: 2 } },
  ]
}
