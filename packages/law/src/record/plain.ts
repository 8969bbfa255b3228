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
/** Values in all: many more than any record holds, and few enough where a list holds the same list over and over. */
const mostValues = 2_000_000

/** How much more is copied. Counted down, since a value that is made as it is read can go on for ever. */
type Left = { values: number }

/** Never throws, whatever it is given. What it leaves out stands as `strange`, so that no reader takes it for a fact. */
export const plain = (value: unknown): Plain => copyOf(value, 0, { values: mostValues })

function copyOf(value: unknown, depth: number, left: Left): Plain {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null)
    return value
  if (typeof value !== 'object' || depth > deepest || left.values <= 0) return strange
  try {
    if (ArrayBuffer.isView(value)) return strange // bytes, each of which would be a key
    return Array.isArray(value) ? plainList(value, depth, left) : plainObject(value, depth, left)
  } catch {
    return strange // a proxy that refuses
  }
}

function plainList(list: readonly unknown[], depth: number, left: Left): Plain {
  const length = ownValue(list, 'length')
  if (typeof length !== 'number') return strange // a proxy that makes it up
  const read = Math.min(length, longestList)
  left.values -= read
  return Array.from({ length: read }, (_, i) => copyOf(ownValue(list, String(i)), depth + 1, left))
}

function plainObject(object: object, depth: number, left: Left): PlainObject {
  const found = new Map<string, Plain>()
  for (const key of Object.keys(object)) {
    if (found.size === mostKeys) break // more than there are facts: one of these is refused already
    const value = ownValue(object, key)
    left.values -= 1
    if (value !== undefined) found.set(key, copyOf(value, depth + 1, left)) // an undefined fact is one that was not given
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
