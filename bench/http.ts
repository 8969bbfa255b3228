import { loadavg } from 'node:os'
import { apiAssess } from './http/api-assess.ts'
import { tell } from './http/figures.ts'
import { guidePage } from './http/guide-page.ts'
import { resultPage } from './http/result-page.ts'

// npm run bench:http [-- --check]: requests a second of one process on one core, the load on the other: the hub as it runs by
// default (log included), beside the same work done the bare way and the usual way. Read the ratios: the servers are measured in
// turn, so what else the machine does falls on all of them. With --check it fails when a promise is broken.

const missed: string[] = []
for (const measure of [guidePage, resultPage, apiAssess]) {
  const figures = await measure()
  for (const figure of figures) if (!tell(figure)) missed.push(`${measure.name}: ${figure.what}`)
  console.log(`${' '.repeat(38)}load of the machine ${loadavg()[0]?.toFixed(1)}\n`)
}
for (const one of missed) console.error(`missed: ${one}`)
if (process.argv.includes('--check') && missed.length > 0) process.exitCode = 1
