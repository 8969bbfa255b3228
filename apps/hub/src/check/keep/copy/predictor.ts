/** How likely the next bit of a text is to be a one, from what followed the same letters before. It learns as it goes. */
export type Predictor = {
  /** Between 0 and 1, and never either. */
  readonly chanceOfOne: () => number
  /** What the bit then was. */
  readonly learn: (bit: number) => void
}

/** For some letters and the bits after them, how often a bit came next (from the ninth bit on) and was a one (the lowest eight). */
type Seen = Map<number, number>

/** Bits of a letter: ASCII. */
export const bitsOfLetter = 7
/** How many letters back are looked at, least first: longer ones decide where they have been seen. */
const lengths = [1, 2, 3, 5, 8]
/** How much what shorter ones say weighs, in times seen. */
const weightOfShorter = 2
const mostTimes = 60
const leastChance = 1 / 4096

/**
 * A predictor that has read the sample. Sealed copies are written with what it says: any change to this arithmetic, even one that
 * predicts better, needs a form of its own beside this one. It is exact on every machine: counts are whole numbers, and of doubles
 * only sums, products and quotients are taken.
 */
export function predictorFrom(sample: string): () => Predictor {
  const base: Seen = new Map()
  const reader = predictor(base, new Map())
  for (const bit of bitsOf(sample)) {
    reader.chanceOfOne()
    reader.learn(bit)
  }
  return () => predictor(new Map(), base)
}

export function* bitsOf(text: string): Generator<number> {
  for (const letter of text) for (let at = bitsOfLetter - 1; at >= 0; at -= 1) yield (letter.charCodeAt(0) >> at) & 1
}

function predictor(seen: Seen, before: Seen): Predictor {
  let text = '\n'
  /** The bits of this letter so far, after a leading one. */
  let bits = 1
  let contexts = contextsAfter(text)
  const placeOf = (context: number): number => Math.imul(context + bits, 0x85ebca6b)
  const at = (place: number): number => seen.get(place) ?? before.get(place) ?? 0
  return {
    chanceOfOne: () => {
      let chance = 0.5
      for (const context of contexts) {
        const count = at(placeOf(context))
        chance = ((count & 255) + weightOfShorter * chance) / ((count >> 8) + weightOfShorter)
      }
      return Math.min(Math.max(chance, leastChance), 1 - leastChance)
    },
    learn: (bit) => {
      for (const place of contexts.map(placeOf)) seen.set(place, withOneMore(at(place), bit))
      bits = bits * 2 + bit
      if (bits < 1 << bitsOfLetter) return
      text = (text + String.fromCharCode(bits - (1 << bitsOfLetter))).slice(-Math.max(...lengths))
      contexts = contextsAfter(text)
      bits = 1
    },
  }
}

/** What has become frequent gives way, so that newer letters count. */
function withOneMore(count: number, bit: number): number {
  const [times, ones] = [count >> 8, count & 255]
  return times < mostTimes ? ((times + 1) << 8) | (ones + bit) : (((times >> 1) + 1) << 8) | ((ones >> 1) + bit)
}

const contextsAfter = (text: string): readonly number[] =>
  lengths.map((length) =>
    [...text.slice(-length)].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 0x9e3779b1), length),
  )
