import { bitsOf, bitsOfLetter, type Predictor } from './predictor.ts'

/** What ends a text: JSON holds none. */
const end = '\n'
const whole = 0xffffffff

/**
 * A text in as few bytes as its letters are surprising: arithmetic coding, where each bit narrows a range by how likely it was. What
 * is left out at the end counts as zeros, so zeros may be put there.
 * @param text ASCII without line breaks
 * @param most bytes
 * @returns undefined when it takes more
 */
export function written(text: string, predictor: Predictor, most: number): Buffer | undefined {
  const bytes: number[] = []
  let [low, high] = [0, whole]
  for (const bit of bitsOf(text + end)) {
    const middle = split(low, high, predictor.chanceOfOne())
    if (bit === 1) high = middle
    else low = middle + 1
    predictor.learn(bit)
    for (; isSettled(low, high); [low, high] = [shifted(low, 0), shifted(high, 255)]) bytes.push(high >>> 24)
    if (bytes.length > most) return undefined
  }
  bytes.push(...shortestWithin(low, high))
  return bytes.length > most ? undefined : Buffer.from(bytes)
}

/** The text again; undefined for bytes that hold none of at most so many letters. */
export function read(bytes: Uint8Array, predictor: Predictor, mostLetters: number): string | undefined {
  let next = 0
  const byte = (): number => bytes[next++] ?? 0
  let [low, high] = [0, whole]
  let value = [0, 0, 0, 0].reduce((number) => shifted(number, byte()), 0)
  const bit = (): number => {
    const middle = split(low, high, predictor.chanceOfOne())
    const found = value <= middle ? 1 : 0
    if (found === 1) high = middle
    else low = middle + 1
    predictor.learn(found)
    for (; isSettled(low, high); [low, high] = [shifted(low, 0), shifted(high, 255)]) value = shifted(value, byte())
    return found
  }
  let text = ''
  while (text.length < mostLetters) {
    let code = 0
    for (let at = 0; at < bitsOfLetter; at += 1) code = code * 2 + bit()
    const letter = String.fromCharCode(code)
    if (letter === end) return text
    text += letter
  }
  return undefined
}

/** The last number of the part that stands for a one. */
const split = (low: number, high: number, chance: number): number => low + Math.floor((high - low) * chance)
/** Whether both ends begin with the same byte, so that it can be written. */
const isSettled = (low: number, high: number): boolean => (low ^ high) >>> 24 === 0
const shifted = (number: number, byte: number): number => ((number << 8) | byte) >>> 0

/** The fewest bytes that, with zeros after them, lie in the range. */
function shortestWithin(low: number, high: number): readonly number[] {
  const bytes = [high >>> 24, (high >>> 16) & 255, (high >>> 8) & 255, high & 255]
  const enough = bytes.findIndex(
    (_, i) => low <= bytes.slice(0, i).reduce((sum, b, at) => sum + b * 2 ** (24 - 8 * at), 0),
  )
  return enough === -1 ? bytes : bytes.slice(0, enough)
}
