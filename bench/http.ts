import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { type Running, root, run, runHub } from './running-hub.ts'

// npm run bench:http: requests a second of one guide page, one process on one core, the load on the other, three rounds in
// turn. Beside the hub as it runs by default (log included): a bare node:http server handing out the same bytes, and
// Express with Nunjucks drawing the same guide. Read the ratios.

const slug = 'what-each-check-shows'
const rounds = 3
const seconds = 5
const connections = 20
const serverCpu = 0

async function rate(url: string): Promise<number> {
  const load = (duration: number) => autocannon({ url, connections, duration, headers: { 'accept-encoding': 'br' } })
  await load(2)
  const result = await load(seconds)
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} other answers, ${result.errors} errors`)
  return result.requests.average
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

const folder = mkdtempSync(join(tmpdir(), 'plain-record-http-'))
const running: Running[] = []
try {
  const hub = await runHub({}, serverCpu)
  running.push(hub)
  const answer = await fetch(`${hub.url}/guides/${slug}`, { headers: { 'accept-encoding': 'identity' } })
  const page = Buffer.from(await answer.arrayBuffer())
  const { brotliCompressSync } = await import('node:zlib')
  const same = join(folder, 'page')
  writeFileSync(same, brotliCompressSync(page))
  const bare = await run([`${root}bench/http-peers/bare.ts`, same, 'br'], {}, serverCpu)
  running.push(bare)
  const express = await run(
    [`${root}bench/http-peers/express-nunjucks.ts`, slug],
    { NODE_ENV: 'production' },
    serverCpu,
  )
  running.push(express)

  const servers = { hub, bare, express }
  const rates: Record<keyof typeof servers, number[]> = { hub: [], bare: [], express: [] }
  for (let round = 0; round < rounds; round++)
    for (const [name, server] of Object.entries(servers) as [keyof typeof servers, Running][])
      rates[name].push(await rate(`${server.url}/guides/${slug}`))

  const [ours, fastest, usual] = [median(rates.hub), median(rates.bare), median(rates.express)]
  console.log(
    `guide page of ${page.length} bytes, ${connections} connections, median of ${rounds} rounds of ${seconds} s`,
  )
  console.log(`hub                    ${ours.toFixed(0).padStart(8)} requests a second`)
  console.log(
    `bare node:http         ${fastest.toFixed(0).padStart(8)}   hub / bare    ${(ours / fastest).toFixed(2)} (promise: at least 0.80)`,
  )
  console.log(
    `Express with Nunjucks  ${usual.toFixed(0).padStart(8)}   hub / Express ${(ours / usual).toFixed(2)} (promise: at least 2.00)`,
  )
} finally {
  for (const server of running) await server.stop()
  rmSync(folder, { recursive: true, force: true })
}
