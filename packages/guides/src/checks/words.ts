import { type Check, placedStatements, problem } from './check.ts'

export const oldestReadingAge = 11

/** Everybody who can read a newspaper for children can read a guide. */
export const isEasyToRead: Check = (draft) =>
  draft.readingAge > oldestReadingAge
    ? [
        problem(
          draft,
          1,
          `The reading age is ${draft.readingAge}, and ${oldestReadingAge} is the most: shorten the hardest sentences (--hardest)`,
        ),
      ]
    : []

type Phrase = { readonly pattern: RegExp; readonly why: string }

const policeMayAdd = 'for an enhanced check the police may add information, so this is never certain'

/** What the law does not allow anyone to say. */
export const phrasesTheLawDoesNotAllow: readonly Phrase[] = [
  { pattern: /\bwill (?:not|never) be disclosed on any\b/i, why: policeMayAdd },
  { pattern: /\bwill (?:not|never) (?:be shown|show|show up|appear|come up) on any\b/i, why: policeMayAdd },
  {
    pattern: /\bexpunge[ds]?\b/i,
    why: 'nothing in England and Wales does this: a record is spent, filtered or deleted',
  },
  {
    pattern: /\bwiped clean\b/i,
    why: 'records are kept until a person is 100: a record is spent, filtered or deleted',
  },
]

/** No guide says what the law does not; the mistakes it puts right, in bold, may. */
export const saysNothingTheLawDoesNotAllow: Check = (draft) => {
  const { title, summary } = draft.frontMatter
  const texts = [
    { line: draft.lineOf('title'), text: title },
    { line: draft.lineOf('summary'), text: summary },
    ...draft.sections.map(({ line, heading }) => ({ line, text: heading })),
    ...placedStatements(draft).map(({ section, statement }) => ({
      line: statement.line,
      text: section.kind === 'wrong' ? statement.text.slice(statement.lead.length) : statement.text,
    })),
  ]
  return texts.flatMap(({ line, text }) =>
    phrasesTheLawDoesNotAllow.flatMap(({ pattern, why }) => {
      const found = pattern.exec(text)
      return found === null ? [] : [problem(draft, line, `"${found[0]}" may not be said: ${why}`)]
    }),
  )
}
