import { filler, tooCommon } from './filler-words.ts'
import type { Heard } from './hearing.ts'

/**
 * The words of ours in what was heard, sorted, each once, for counting questions of a kind together. Whatever is not in
 * the reviewed lists is dropped: names, places, numbers and addresses cannot come through.
 * @param ours our own terms, each with the spelling to keep
 * @returns undefined when nothing of ours is left
 */
export function normalise(heard: Heard, ours: ReadonlyMap<string, string>): string | undefined {
  const kept = heard.sequence
    .filter(({ term }) => !filler.has(term) && !tooCommon.has(term) && !/^\d+$/.test(term))
    .flatMap(({ term }) => ours.get(term) ?? [])
  const words = [...new Set(kept)].toSorted().slice(0, mostWords)
  return words.length > 0 ? words.join(' ') : undefined
}

/** A long story has too many words to be asked twice: only its first words by the alphabet would be counted. */
const mostWords = 12
