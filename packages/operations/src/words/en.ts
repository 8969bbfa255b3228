import type { OperationWords } from './problem-words.ts'

const kinds: Readonly<Record<string, string>> = {
  string: 'as text',
  boolean: 'as true or false',
  array: 'as a list',
  object: 'as a set of facts with names',
  int: 'as a whole number',
  number: 'as a number',
}

export const en: OperationWords = {
  missing: () => 'Give this: it is missing.',
  'unknown-name': () => 'There is a name here that we do not know. Check how each name is written.',
  'wrong-kind': ({ kind }) => `Give this ${kinds[kind] ?? 'in the form that the documents show'}.`,
  'too-many': ({ most }) => `Give at most ${most}.`,
  'too-long': ({ most }) => `Give at most ${most} characters.`,
  'too-few': ({ least }) => `Give at least ${least}.`,
  'not-an-id': () => 'Give a short name of letters, numbers, - and _, at most 40 of them.',
  'not-a-day': () => 'Give a day from 1900 to 2199 as year-month-day, for example 2026-11-22.',
  'same-id': () => 'Another record has this name already. Give each its own.',
  'give-one': ({ either, or }) => `Give “${either}” or “${or}”, and not both.`,
  'not-found': () => 'There is none with this name.',
}
