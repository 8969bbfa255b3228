import type { SourceLines } from '../../platform/ui/source-list.tsx'
import { furtherSources } from './sources-en.ts'

const sourceMark: Readonly<Record<SourceLines['seen'], (cite: string) => string>> = {
  statute: (cite) => cite,
  official: (cite) => cite,
  secondary: (cite) => `Reported by ${cite}`,
  unverified: (cite) => `Not yet checked: ${cite}`,
}

/** What stands beside a statement, and the sources that no guide rests on. */
export const en = {
  notSettled: 'This is not settled',
  sourceMark,
  furtherSources,
}

export type StatementWords = typeof en
