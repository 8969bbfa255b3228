import { root, run, runHub } from '../running-hub.ts'
import { tellTenConvictions } from '../ten-convictions.ts'
import { type Figure, ratePerSecond, steadyFigures } from './figures.ts'
import { atSteadyRate, type Load, loadSaid, ratesInTurn, serverCpu } from './load.ts'

/** A result, worked out and drawn for one person on every request and compressed as it goes out, on either side. */
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
  const { resultUrl, cookie } = await tellTenConvictions(hub.url)
  const loads = {
    hub: { url: resultUrl, headers: { cookie, 'accept-encoding': 'gzip' } },
    express: { url: `${express.url}/check/result`, headers: { 'accept-encoding': 'gzip' } },
  } satisfies Record<string, Load>

  const sizes = await Promise.all([loads.hub, loads.express].map(sizeOf))
  console.log(`result page of ${sizes[0]} bytes (the peer's: ${sizes[1]}), ten convictions, ${loadSaid}`)
  const rates = await ratesInTurn(loads)
  const steady = await atSteadyRate(loads.hub)
  return [
    ratePerSecond('hub', rates.hub),
    ratePerSecond('Express with Nunjucks', rates.express),
    { what: 'hub / Express', value: rates.hub / rates.express, digits: 2, unit: 'times', target: { atLeast: 1 } },
    ...steadyFigures(steady),
  ]
}

async function sizeOf({ url, headers }: { readonly url: string; readonly headers: Record<string, string> }) {
  const page = await (await fetch(url, { headers })).text()
  if ((page.match(/<th scope="row">/g) ?? []).length !== 20)
    throw new Error(`${url} does not show ten convictions twice`)
  return Buffer.byteLength(page)
}
