import type { CountWords } from './words/ui-words.ts'

/** The sentence for a number, in the plural form and digits of the language. */
export function fillCount(count: number, sentences: CountWords, lang: string): string {
  const form = new Intl.PluralRules(lang).select(count)
  return (sentences[form] ?? sentences.other).replace('{count}', count.toLocaleString(lang))
}
