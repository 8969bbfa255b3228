/**
 * What was given to us, copied into values that cannot surprise anybody: no getters, no proxies, no prototypes, no cycles, and no
 * more of it than a record can be.
 */
export type Plain = string | number | boolean | null | readonly Plain[] | PlainObject | Strange
export type PlainObject = ReadonlyMap<string, Plain>

/** Stands for what no JSON can hold, and for what is nested too deep. */
export type Strange = { readonly strange: true }
const strange: Strange = { strange: true }

const deepest = 8
/** One more than the most that is read of any list, so that the reader can see that there was more. */
const longestList = 1_001
const mostKeys = 60

/** Never throws, whatever it is given. */
export function plain(value: unknown, depth = 0): Plain {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null)
    return value
  if (typeof value !== 'object' || depth > deepest) return strange
  try {
    return Array.isArray(value) ? plainList(value, depth) : plainObject(value, depth)
  } catch {
    return strange // a proxy that refuses
  }
}

function plainList(list: readonly unknown[], depth: number): readonly Plain[] {
  const length = Math.min(Number(ownValue(list, 'length')), longestList)
  return Array.from({ length }, (_, i) => plain(ownValue(list, String(i)), depth + 1))
}

function plainObject(object: object, depth: number): PlainObject {
  const found = new Map<string, Plain>()
  for (const key of Object.keys(object).slice(0, mostKeys)) {
    const value = ownValue(object, key)
    if (value !== undefined) found.set(key, plain(value, depth + 1)) // an undefined fact is one that was not given
  }
  return found
}

/** Stands for a value that would have to be asked for. */
const accessor: unique symbol = Symbol('accessor')

/** The value of a property that is there as plain data. Nothing that belongs to the other side is called. */
function ownValue(object: object, key: string): unknown {
  const property = Object.getOwnPropertyDescriptor(object, key)
  return property && !('value' in property) ? accessor : property?.value
}

export const isObject = (value: Plain | undefined): value is PlainObject => value instanceof Map
export const isList = (value: Plain | undefined): value is readonly Plain[] => Array.isArray(value)
