import pg from 'pg'

const { builtins } = pg.types

/**
 * An SQL bigint as a number. Ours are counts and row numbers, far below the limit.
 * @throws RangeError rather than round
 */
export function readBigint(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError('a bigint is too large for a number')
  return value
}

const asWritten = (text: string) => text

// pg reads dates and times without a zone as this machine's local time, which moves them by a day or an hour.
const ours: ReadonlyMap<number, (text: string) => unknown> = new Map<number, (text: string) => unknown>([
  [builtins.INT8, readBigint],
  [builtins.DATE, asWritten],
  [builtins.TIMESTAMP, asWritten],
])

/** How columns arrive: bigint as a number, `date` as 'YYYY-MM-DD', timestamptz as a Date, numeric as text. */
export const columnTypes: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    (format === 'binary' ? undefined : ours.get(oid)) ?? pg.types.getTypeParser(oid, format as 'text'),
}
