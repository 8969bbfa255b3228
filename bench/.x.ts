import { assess, checkDates, day, spentDates } from '@plain-record/law'
import { personOf } from './law/people.ts'
const q = { on: day('2026-11-22'), lawAsAt: day('2026-11-22') }
const s = Array.from({ length: 20000 }, (_, i) => personOf(i))
for (const [n, f] of [['spent', (r: any) => spentDates(r, q)!.length], ['checks', (r: any) => checkDates(r, q).length], ['trace', (r: any) => assess(r, q).matters.length]] as const) { let b = 1e9; const end = performance.now() + +(process.env.S ?? 3) * 1000; while (performance.now() < end) { const t = performance.now(); for (const r of s) f(r); b = Math.min(b, performance.now() - t) } console.log(n, Math.round(20000 / b * 1000)) }
