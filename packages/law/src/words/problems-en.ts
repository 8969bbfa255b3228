import type { ProblemWords } from './problem-words.ts'

const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`

/** English for readers of about eleven. */
export const problemsEn: ProblemWords = {
  'not-an-object': () => 'Give this as a set of facts with names.',
  'not-a-list': () => 'Give this as a list.',
  'too-many': ({ most }) => `Give at most ${most} of these.`,
  'none-given': () => 'Give at least one.',
  'unknown-fact': ({ fact, nearest }) =>
    `We do not know the fact “${fact}”.${nearest === undefined ? '' : ` Did you mean “${nearest}”?`}`,
  'one-of': ({ allowed }) => `Give one of these: ${list(allowed)}.`,
  'not-yes-or-no': () => 'Give true for yes, false for no, or “unknown”.',
  'not-an-id': () => 'Give a short name of letters, numbers, - and _, at most 40 of them.',
  'same-id': () => 'Another matter has this name already. Give each its own.',
  'no-such-conviction': () =>
    'Give the name of another conviction on this record that has a prison sentence or detention.',
  'goes-round': () => 'These sentences follow on from each other in a circle. Take one of the links out.',
  'not-a-day': () =>
    'Give the day as year-month-day, for example 2024-01-10. If you know less, give 2024-01, 2024 or “unknown”.',
  'no-such-day': () => 'There is no such day. Check the day and the month.',
  'year-outside': ({ first, last }) => `Give a year from ${first} to ${last}.`,
  'from-after-to': () => 'The first of the two is after the second. Swap them or check them.',
  'before-it-began': () => 'This is before the date it was given. Check both.',
  'before-birth': () => 'This is before the person was born. Check both dates.',
  'age-and-caution': () =>
    'This kind of caution is not given at that age. Check the caution, its date and the date of birth.',
  'custody-for-fine-only': () => 'A court can only fine somebody for this offence. Check the offence and the sentence.',
  'not-an-offence-code': () => 'Give the code of the offence as the police write it, for example TH68010.',
  'age-and-birth': () => 'This does not fit the date of birth. Check both.',
  'not-a-length': () => 'Give the length in years, months, weeks or days, for example {"months": 6}.',
  'length-of-nothing': () => 'A length must be at least one day.',
  'too-long': ({ years }) => `Give a length of at most ${years} years.`,
  'fact-of-another-kind': ({ fact, kind }) => `“${fact}” does not belong to “${kind}”. Leave it out.`,
  contradicts: ({ fact }) => `This does not go together with “${fact}”. Check both.`,
  missing: ({ fact }) => `Give “${fact}”.`,
  'schema-unknown': () => 'We know the form “plain-record/record/1” only.',
}
