/** Reads the sentences that a page carries for each plural form, and gives the one for a number. */
export function countWords(json: string | undefined): (count: number) => string {
  const sentences: Record<string, string | undefined> = JSON.parse(json || '{}')
  const lang = document.documentElement.lang
  const forms = new Intl.PluralRules(lang)
  return (count) =>
    (sentences[forms.select(count)] || sentences['other'] || '').replace('{count}', count.toLocaleString(lang))
}
