/** Words that say nothing about an offence. */
const empty: ReadonlySet<string> = new Set(
  'a an and at by for from in of on or the to was were with my me i got have had been done convicted caution cautioned charged conviction offence'.split(
    ' ',
  ),
)

/** The words of a text that say something, in small letters, plurals and forms of a verb cut short. */
export function wordsOf(text: string): readonly string[] {
  const words = text
    .toLowerCase()
    .replace(/['’]/g, '')
    .match(/[a-z0-9]+/g)
  return (words ?? []).filter((word) => !empty.has(word)).map(stem)
}

/** Cut short so that "driving", "drives" and "drive" are one word. Never to fewer than three letters. */
function stem(word: string): string {
  if (word.length < 5) return word
  const short = word.replace(/(ing|ed|ies|es|s|e|y)$/, '')
  return short.length < 3 ? word : short
}
