import {
  arrests,
  cautions,
  convictions,
  driving,
  drivingLeftOut,
  notCautions,
  notProtected,
  order,
  otherPeople,
  pending,
  protectedToo,
  spent,
  unspent,
} from './form-words.ts'

/** What a question says about spent and protected matters. `any`: nothing, it asks about convictions or cautions as such. */
export const scopes = ['unspent', 'any', 'spent-too', 'not-protected', 'protected-too'] as const
export type Scope = (typeof scopes)[number]

/** What a question asks about besides, each by words of its own. */
export const besides = ['cautions', 'arrests', 'pending-charges', 'other-people', 'driving'] as const
export type Besides = (typeof besides)[number]

/** What the words of a question on a form ask for, as far as words can tell. */
export type FormQuestion = {
  /** Undefined: it asks about no convictions and no cautions, or in words that we do not know. */
  readonly scope?: Scope
  readonly besides: readonly Besides[]
  /** It says that spent matters have to be told because of the Order, or that the job is exempt from the Act. */
  readonly warns: boolean
}

/** Characters that are read. What is longer than any question is still a form's length. */
export const longestQuestion = 10_000

/**
 * Reads what a question on a form asks for from the words that such questions are made of. It never guesses: what it does not know
 * it leaves out, and somebody has to look at what it found.
 * @param text as it stands on the form; the first 10,000 characters are read
 */
export function readFormQuestion(text: string): FormQuestion {
  const said = plainly(text)
  const withoutDriving = said.replace(drivingLeftOut, ' ')
  const asksCautions = has(withoutDriving.replace(notCautions, ' '), cautions)
  const found: Readonly<Record<Besides, boolean>> = {
    cautions: asksCautions,
    arrests: has(said, arrests),
    'pending-charges': has(said, pending),
    'other-people': has(said, otherPeople),
    driving: has(withoutDriving, driving),
  }
  const scope =
    asksCautions || found.driving || has(withoutDriving, convictions) || has(said, unspent) ? scopeOf(said) : undefined
  return {
    ...(scope ? { scope } : {}),
    besides: besides.filter((each) => found[each]),
    warns: has(said, order),
  }
}

/** "Not protected" limits whatever else is said; "spent" alone counts only once what turns it round is taken away. */
function scopeOf(said: string): Scope {
  const rest = said.replace(unspent, ' ')
  if (has(said, notProtected) && !has(said.replace(notProtected, ' '), protectedToo)) return 'not-protected'
  if (has(said, protectedToo)) return 'protected-too'
  if (spent.test(rest)) return 'spent-too'
  return has(said, unspent) ? 'unspent' : 'any'
}

/** The forms have the flag g, which remembers where it was: `search` does not. */
const has = (said: string, form: RegExp): boolean => said.search(form) >= 0

/** One spelling for what is typed in many: small letters, straight marks, no doubled spaces, "don't" as "do not". */
const plainly = (text: string): string =>
  text
    .slice(0, longestQuestion)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’ʼ]/g, "'")
    .replace(/n't\b/g, ' not')
    .replace(/['"“”*_()[\]]/g, ' ')
    .replace(/[-‐‑‒–—/]/g, ' ')
    .replace(/\s+/g, ' ')
