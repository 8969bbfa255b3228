import { root, run, runHub } from '../running-hub.ts'
import { tellConvictions } from '../told-convictions.ts'
import { type Figure, ratePerSecond, steadyFigures } from './figures.ts'
import { atSteadyRate, type Load, loadSaid, ratesInTurn, serverCpu } from './load.ts'

/** As long as most records are at the most, and one that is long. */
const lengths = [3, 10] as const

/** A result, worked out from what one person has told and drawn anew on every request, and compressed as it goes out: on either side. */
export async function resultPage(): Promise<readonly Figure[]> {
  await using running = new AsyncDisposableStack()
  const hub = await runHub({}, serverCpu)
  running.defer(hub.stop)
  const express = await run(
    [...process.execArgv, `${root}bench/http-peers/express-result.ts`],
    { NODE_ENV: 'production' },
    serverCpu,
  )
  running.defer(express.stop)
  const figures: Figure[] = []
  for (const convictions of lengths)
    figures.push(...(await resultOf(convictions, { hub: hub.url, express: express.url })))
  return figures
}

type Servers = { readonly hub: string; readonly express: string }

async function resultOf(convictions: number, servers: Servers): Promise<readonly Figure[]> {
  const { resultUrl, cookie } = await tellConvictions(servers.hub, convictions)
  const loads = {
    hub: { url: resultUrl, headers: { cookie, 'accept-encoding': 'gzip' } },
    express: {
      url: `${servers.express}/check/result`,
      headers: { cookie: await sessionOf(servers.express, convictions), 'accept-encoding': 'gzip' },
    },
  } satisfies Record<string, Load>

  const sizes = await Promise.all([loads.hub, loads.express].map((load) => sizeOf(load, convictions)))
  const of = `of ${convictions} convictions`
  console.log(`result page ${of}: ${sizes[0]} bytes (the peer's: ${sizes[1]}), ${loadSaid}`)
  const rates = await ratesInTurn(loads)
  const steady = await atSteadyRate(loads.hub)
  return [
    ratePerSecond(`hub, ${of}`, rates.hub),
    ratePerSecond('Express with Nunjucks', rates.express),
    { what: 'hub / Express', value: rates.hub / rates.express, digits: 2, unit: 'times', target: { atLeast: 1 } },
    ...steadyFigures(steady),
  ]
}

async function sessionOf(expressUrl: string, convictions: number): Promise<string> {
  const told = await fetch(`${expressUrl}/check/read/${convictions}`, { method: 'POST', redirect: 'manual' })
  await told.text() // the session is kept by the time this ends, and not sooner
  return told.headers.getSetCookie()[0]?.split(';')[0] ?? ''
}

async function sizeOf(
  { url, headers }: { readonly url: string; readonly headers: Record<string, string> },
  convictions: number,
): Promise<number> {
  const page = await (await fetch(url, { headers })).text()
  if ((page.match(/<th scope="row">/g) ?? []).length !== 2 * convictions)
    throw new Error(`${url} does not show ${convictions} convictions twice`)
  return Buffer.byteLength(page)
}
