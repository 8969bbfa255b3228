import { createHash, hkdfSync, randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'

/** Keys that wrap the key of each record. The first seals; all of them open, so that a key can be rotated. */
export type MasterKeys = {
  readonly current: MasterKey
  readonly byId: ReadonlyMap<string, MasterKey>
}
export type MasterKey = { readonly id: string; readonly bytes: Buffer }

const keyLength = 32

/** A key's id is a digest of it, so that nobody has to invent one and two keys never share it. */
const withId = (bytes: Buffer): MasterKey => ({
  id: createHash('sha256').update('plain-record key id').update(bytes).digest('hex').slice(0, 12),
  bytes,
})

/**
 * Reads one or more base64 keys of 32 bytes, separated by commas, the current one first.
 * @throws Error with words for the operator when a key is not 32 bytes; the key itself is never in the message
 */
export function parseMasterKeys(text: string): MasterKeys {
  const keys = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => Buffer.from(part, 'base64'))
  const [first] = keys
  if (!first || keys.some((key) => key.length !== keyLength))
    throw new Error(
      'MASTER_KEYS must be base64 keys of 32 bytes, separated by commas. Make one with: openssl rand -base64 32',
    )
  const named = keys.map(withId)
  return { current: withId(first), byId: new Map(named.map((key) => [key.id, key])) }
}

/**
 * The master keys kept beside the embedded database, made on first start.
 * Two processes starting at once agree on one key: the file is linked into place whole, and only once.
 * @returns the keys and whether this call made them
 */
export function keptMasterKeys(dataDir: string): {
  readonly keys: MasterKeys
  readonly madeNow: boolean
  readonly file: string
} {
  const folder = join(dataDir, 'secrets')
  const file = join(folder, 'master-keys')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const madeNow = !existsSync(file) && writeOnce(file, `${randomBytes(keyLength).toString('base64')}\n`)
  return { keys: parseMasterKeys(readFileSync(file, 'utf8').split('\n').join(',')), madeNow, file }
}

function writeOnce(file: string, text: string): boolean {
  const draft = `${file}.${process.pid}`
  const handle = openSync(draft, 'wx', 0o600)
  writeSync(handle, text)
  fsyncSync(handle)
  closeSync(handle)
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    unlinkSync(draft)
  }
}

/** A secret for one purpose, drawn from the current master key, so that no two purposes ever share a key. */
export const secretFor = (keys: MasterKeys, purpose: string): Buffer => secretFrom(keys.current, purpose)

/** The same from every master key, the current one first: for what must still open once the keys have been rotated. */
export function secretsFor(keys: MasterKeys, purpose: string): readonly [Buffer, ...Buffer[]] {
  const older = [...keys.byId.values()].filter(({ id }) => id !== keys.current.id)
  return [secretFor(keys, purpose), ...older.map((key) => secretFrom(key, purpose))]
}

const secretFrom = ({ bytes }: MasterKey, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', bytes, Buffer.alloc(0), `plain-record ${purpose}`, keyLength))
