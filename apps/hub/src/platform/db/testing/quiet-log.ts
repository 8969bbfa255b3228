import type { DatabaseLog } from '../database-log.ts'

/** A log for tests that look at results, not at what was said on the way. */
export const quietLog: DatabaseLog = { info: () => {}, warn: () => {}, error: () => {} }
