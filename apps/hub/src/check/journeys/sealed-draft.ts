import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Draft } from '@plain-record/check'
import { openBytes, sealBytes } from '../../platform/sealing/index.ts'

/** Bytes. Far more than the largest record that can be told. */
const largestDraft = 4 * 1024 * 1024

/** Answers sealed for one journey: in another's place they do not open. */
export const sealDraft = (key: Buffer, id: string, draft: Draft): Buffer =>
  sealBytes(key, placeOf(id), deflateRawSync(Buffer.from(JSON.stringify(draft))))

/** Undefined for what was not sealed with this key for this journey. */
export function openDraft(key: Buffer, id: string, sealed: Buffer): Draft | undefined {
  try {
    const text = inflateRawSync(openBytes(key, placeOf(id), sealed), { maxOutputLength: largestDraft }).toString()
    return JSON.parse(text) as Draft // it was sealed by us, from a draft
  } catch {
    return undefined
  }
}

const placeOf = (id: string): string => `check_journey/${id}`

/** The same as text, for a hidden field of a form: so that answers whose time was up come back with the next one. */
export const draftInForm = (key: Buffer, id: string, draft: Draft): string =>
  sealDraft(key, id, draft).toString('base64url')

export const draftFromForm = (key: Buffer, id: string, text: string): Draft | undefined =>
  text === '' ? undefined : openDraft(key, id, Buffer.from(text, 'base64url'))
