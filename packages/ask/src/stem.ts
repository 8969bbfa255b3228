const wholeAsTheyAre = new Set([
  'news',
  'always',
  'perhaps',
  'lens',
  'sometimes',
  'christmas',
  'during',
  'evening',
  'anything',
  'something',
  'nothing',
  'everything',
  'morning',
  'wedding',
  'sibling',
  'united',
  'hundred',
  'outed',
  'outing',
])

/**
 * A word without the endings that do not change what is asked for: "cautions", "cautioned" and "cautioning" are one.
 * Deliberately mild: what it gets wrong belongs in content/ask/synonyms.yaml.
 */
export function stem(word: string): string {
  if (word.length <= 3 || /\d/.test(word) || wholeAsTheyAre.has(word)) return word
  return withoutFinalE(withoutTense(withoutPlural(word)))
}

function withoutPlural(word: string): string {
  if (/ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2)
  return /[^suia]s$/.test(word) || /[^aeiou]as$|eas$/.test(word) ? word.slice(0, -1) : word
}

function withoutTense(word: string): string {
  if (/ied$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`
  const ending = /(ing|ed)$/.exec(word)?.[0]
  if (!ending) return word
  const root = word.slice(0, -ending.length)
  return root.length >= 3 && /[aeiouy]/.test(root) ? root.replace(/([bdgmnprt])\1$/, '$1') : word
}

const withoutFinalE = (word: string): string => (word.length > 4 && word.endsWith('e') ? word.slice(0, -1) : word)
