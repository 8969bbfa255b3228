/** A text to be found: the terms of each of its fields, with what a term in that field counts. */
export type IndexedText = readonly { readonly terms: readonly string[]; readonly weight: number }[]

export type TextHit = { readonly text: number; readonly score: number }

export type TextIndex = {
  /** Texts that hold any of these terms, the best first, at most `limit`. Terms come with how sure we are of each. */
  readonly search: (terms: ReadonlyMap<string, number>, limit: number) => readonly TextHit[]
  /** How telling a term is: higher the fewer texts hold it, 0 when none does. */
  readonly rarity: (term: string) => number
}

type Postings = { readonly texts: number[]; readonly weights: number[] }

/** BM25's usual constants: how soon a repeated term stops counting, and how much a long text is held against it. */
const k1 = 1.2
const b = 0.4

/**
 * An index over short texts, ranked by BM25 with weighted fields. Scores are summed into one array over the texts, so a
 * search costs about as much as the lists of its terms are long, however many texts match.
 */
export function createTextIndex(texts: readonly IndexedText[]): TextIndex {
  const lengths = texts.map((fields) => fields.reduce((sum, { terms, weight }) => sum + terms.length * weight, 0))
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)
  const postings = new Map<string, Postings>()
  for (const [text, fields] of texts.entries())
    for (const [term, weight] of weighted(fields)) {
      const own = postings.get(term) ?? { texts: [], weights: [] }
      postings.set(term, own)
      own.texts.push(text)
      own.weights.push((weight * (k1 + 1)) / (weight + k1 * (1 - b + (b * (lengths[text] ?? 0)) / average)))
    }
  const rarity = (term: string): number => {
    const held = postings.get(term)?.texts.length ?? 0
    return held === 0 ? 0 : Math.log(1 + (texts.length - held + 0.5) / (held + 0.5))
  }
  const search: TextIndex['search'] = (terms, limit) => {
    const scores = new Float64Array(texts.length)
    for (const [term, sureness] of terms) {
      const own = postings.get(term)
      if (!own) continue
      const telling = rarity(term) * sureness
      for (let i = 0; i < own.texts.length; i += 1) {
        const text = own.texts[i] ?? 0
        scores[text] = (scores[text] ?? 0) + telling * (own.weights[i] ?? 0)
      }
    }
    return best(scores, limit)
  }
  return { search, rarity }
}

function weighted(fields: IndexedText): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  for (const { terms, weight } of fields) for (const term of terms) weights.set(term, (weights.get(term) ?? 0) + weight)
  return weights
}

/** The highest scores, without sorting all of them: the list kept is short. */
function best(scores: Float64Array, limit: number): readonly TextHit[] {
  const kept: TextHit[] = []
  for (let text = 0; text < scores.length; text += 1) {
    const score = scores[text] ?? 0
    if (score <= 0 || (kept.length === limit && score <= (kept[limit - 1]?.score ?? 0))) continue
    let place = kept.length
    while (place > 0 && (kept[place - 1]?.score ?? 0) < score) place -= 1
    kept.splice(place, 0, { text, score })
    if (kept.length > limit) kept.pop()
  }
  return kept
}
