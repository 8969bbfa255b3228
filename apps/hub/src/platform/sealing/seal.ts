import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { MasterKeys } from './master-keys.ts'

/**
 * Field by field encryption at rest: AES-256-GCM under a key of the record's own, which is itself wrapped by a master key.
 * Each sealed field is bound to its place (`place`, for instance `helpline_request/<id>/contact`), so that a sealed value
 * moved to another row or column does not open.
 */
export type RecordKey = { readonly bytes: Buffer; readonly wrapped: WrappedKey }
export type WrappedKey = { readonly keyId: string; readonly sealed: Buffer }

const ivLength = 12
const tagLength = 16

/** Bytes sealed with a key of 32 bytes for one place. */
export function sealBytes(key: Buffer, place: string, plain: Buffer): Buffer {
  const iv = randomBytes(ivLength)
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(place))
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed])
}

/** @throws Error when the value was not sealed by this key for this place */
export function openBytes(key: Buffer, place: string, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, ivLength), { authTagLength: tagLength })
  decipher.setAAD(Buffer.from(place)).setAuthTag(sealed.subarray(ivLength, ivLength + tagLength))
  return Buffer.concat([decipher.update(sealed.subarray(ivLength + tagLength)), decipher.final()])
}

/** A fresh key for one record, with its wrapped form to be stored beside the record. */
export function newRecordKey(keys: MasterKeys, record: string): RecordKey {
  const bytes = randomBytes(32)
  return { bytes, wrapped: { keyId: keys.current.id, sealed: sealBytes(keys.current.bytes, `key/${record}`, bytes) } }
}

/** @throws Error when the master key that wrapped this one is not among those given, or when it was tampered with */
export function unwrapRecordKey(keys: MasterKeys, record: string, wrapped: WrappedKey): RecordKey {
  const master = keys.byId.get(wrapped.keyId)
  if (!master) throw new Error(`No master key ${wrapped.keyId}: put the key that was in use back into MASTER_KEYS`)
  return { bytes: openBytes(master.bytes, `key/${record}`, wrapped.sealed), wrapped }
}

/** The same record key wrapped by the current master key: how keys are rotated without touching what they seal. */
export function rewrapRecordKey(keys: MasterKeys, record: string, wrapped: WrappedKey): WrappedKey {
  const { bytes } = unwrapRecordKey(keys, record, wrapped)
  return { keyId: keys.current.id, sealed: sealBytes(keys.current.bytes, `key/${record}`, bytes) }
}

export const sealText = (key: RecordKey, place: string, text: string): Buffer =>
  sealBytes(key.bytes, place, Buffer.from(text, 'utf8'))

/** @throws Error when the value was not sealed by this key for this place */
export const openText = (key: RecordKey, place: string, sealed: Buffer): string =>
  openBytes(key.bytes, place, sealed).toString('utf8')
