import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { read, written } from './predicted-text.ts'
import { type Predictor, predictorFrom } from './predictor.ts'
import { receiptSample1, sample1 } from './sample-1.ts'

/**
 * How a copy becomes bytes. The first byte of a sealed copy names the form, and a form that was ever given out is kept for ever:
 * `deflated` for copies of any length, `predicted` for those that are to be written down.
 */
export const forms = { deflated: 1, predicted: 2 } as const
export type Form = (typeof forms)[keyof typeof forms]

export const isForm = (byte: number | undefined): byte is Form =>
  Object.values<number | undefined>(forms).includes(byte)

/** Bytes of JSON: more than the largest record that can be told, and as much as is ever unpacked. */
export const mostJson = 1024 * 1024
/** Letters of JSON, and bytes of it packed, beyond which nobody would write it down. */
const mostPredicted = { letters: 8_000, bytes: 64 }

let primed: (() => Predictor) | undefined
/** It takes a moment to read the sample: once is enough, and only for somebody who keeps or opens a copy. */
function freshPredictor(): Predictor {
  primed ??= predictorFrom(sample1)
  return primed()
}

const dictionary = Buffer.from(sample1 + receiptSample1)

/** Undefined when it is too long for the form. */
export function packed(json: string, form: Form): Buffer | undefined {
  if (form === forms.predicted) {
    const text = asAscii(json)
    return text.length > mostPredicted.letters ? undefined : written(text, freshPredictor(), mostPredicted.bytes)
  }
  const bytes = Buffer.from(json)
  return bytes.length > mostJson ? undefined : deflateRawSync(bytes, { dictionary, level: 9 })
}

/** Undefined for bytes that were not packed so, or hold more than any copy. What follows the end is not looked at. */
export function unpacked(bytes: Uint8Array, form: Form): string | undefined {
  if (form === forms.predicted) return read(bytes, freshPredictor(), mostPredicted.letters)
  try {
    return inflateRawSync(bytes, { dictionary, maxOutputLength: mostJson }).toString()
  } catch {
    return undefined
  }
}

/** The same JSON without any letter that is not ASCII. */
const asAscii = (json: string): string =>
  json.replace(/[\u007f-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
