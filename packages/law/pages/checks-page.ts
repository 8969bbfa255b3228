import { isoOf } from '../src/calendar/day.ts'
import { filteringRegimes } from '../src/filtering/filtering-law.ts'
import { lawCheckedOn, rulesVersion } from '../src/version.ts'
import { citedRules } from './rules-page.ts'

const months = ({ months: count }: { readonly months: number }): string =>
  count % 12 === 0 ? `${count / 12} years` : `${Math.floor(count / 12)} years ${count % 12} months`

/** docs/law/checks.md: what each check shows, by the day a certificate is issued. */
export function checksPage(): string {
  const rows = filteringRegimes.map(({ from, source, rule }) =>
    [
      '',
      isoOf(from),
      `${months(rule.conviction.adult)}; ${months(rule.conviction.under18)} under 18${rule.onlyIfNoOther ? '; only if there is no other' : ''}`,
      months(rule.adultCaution),
      rule.youthCaution === 'never-shown' ? 'do not show' : `${months(rule.youthCaution)}; listed ones for good`,
      rule.unspentIsShown ? 'always shows' : 'shows only while it is recent enough',
      `${source.title}, ${source.provision}`,
      '',
    ]
      .join(' | ')
      .trim(),
  )
  return `# What each check shows, beside the Act

Made by \`npm run docs:law\` from the code, its tables and the names of its tests; do not edit it by hand. Rules version ${rulesVersion}; the law
was last read on ${lawCheckedOn}. Numbers D1 to D91 are those of the legal brief on disclosure.

A basic check shows what is not spent: convictions and conditional cautions. A standard check shows what is not spent, and what is
spent and not filtered. An enhanced check shows the same, and the police may add what they reasonably believe is relevant and
ought to be there: so it is never said that one does not show something, unless it was disregarded. A custodial sentence, suspended
or not, and an [offence on the list](offences.md) always show on standard and enhanced checks.

## Filtering, by the day of issue

Before 29 May 2013 nothing was filtered. What comes after ${lawCheckedOn} is not guessed.

| certificates from | convictions drop off after | adult cautions after | youth cautions | what is not spent | provision |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

The clock begins on the date of conviction, or the day a caution was given, and is over on the anniversary. Where a month has no such
day, its last day is taken: that choice is ours.

## Rules

${citedRules('D')}
`
}
