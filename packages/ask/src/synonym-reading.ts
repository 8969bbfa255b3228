import type { Synonyms } from './ask-words.ts'
import { stem } from './stem.ts'
import { readTypedWords } from './typed-words.ts'

type Rule = { readonly stems: readonly string[]; readonly means: string }

/** Reads stems as the words we keep: every word and phrase of a synonym group as the first of its group. */
export type SynonymReading = {
  /** The longest rule that fits from a place on: what it means and how many stems it takes. */
  readonly at: (
    stems: readonly string[],
    from: number,
  ) => { readonly means: string; readonly length: number } | undefined
  /** What a code means by its shape ("dr10"), if anything. */
  readonly code: (word: string) => string | undefined
  /** The terms of a text, each synonym as the word we keep. */
  readonly terms: (text: string) => readonly string[]
}

export function createSynonymReading({ groups, patterns }: Synonyms): SynonymReading {
  const rules = new Map<string, Rule[]>()
  for (const group of groups) {
    const means = stemsOf(group[0] ?? '').join(' ')
    for (const phrase of group) addRule(rules, { stems: stemsOf(phrase), means })
  }
  for (const same of rules.values()) same.sort((a, b) => b.stems.length - a.stems.length)
  const shapes = patterns.map(({ like, means }) => ({ like: new RegExp(like), means: stemsOf(means).join(' ') }))

  const at: SynonymReading['at'] = (stems, from) => {
    const rule = rules.get(stems[from] ?? '')?.find((one) => one.stems.every((word, i) => stems[from + i] === word))
    return rule && { means: rule.means, length: rule.stems.length }
  }
  const code: SynonymReading['code'] = (word) =>
    /\d/.test(word) ? shapes.find(({ like }) => like.test(word))?.means : undefined
  return { at, code, terms: (text) => termsOf(text, { at, code }) }
}

function addRule(rules: Map<string, Rule[]>, rule: Rule): void {
  const [first] = rule.stems
  if (first === undefined) return
  const same = rules.get(first) ?? []
  rules.set(first, same)
  // The first group that names a phrase keeps it.
  if (!same.some((one) => one.stems.join(' ') === rule.stems.join(' '))) same.push(rule)
}

export const stemsOf = (text: string): readonly string[] => readTypedWords(text).words.map(stem)

function termsOf(text: string, { at, code }: Pick<SynonymReading, 'at' | 'code'>): readonly string[] {
  const stems = stemsOf(text)
  const terms: string[] = []
  for (let i = 0; i < stems.length; ) {
    const read = at(stems, i)
    terms.push(read?.means ?? code(stems[i] ?? '') ?? stems[i] ?? '')
    i += read?.length ?? 1
  }
  return terms
}
