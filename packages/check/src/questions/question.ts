/**
 * What can be asked. Each name has a letter, which stands in the address of its page: an address must not tell what somebody
 * was asked, so that neither the history of a browser nor a look over a shoulder says anything.
 */
export const questionLetters = {
  what: 'a',
  sentences: 'b',
  caution: 'c',
  date: 'd',
  outcome: 'e',
  age: 'f',
  offence: 'g',
  listed: 'h',
  child: 'i',
  length: 'k',
  single: 'l',
  ends: 'm',
  ceased: 'o',
  paid: 'q',
  schedule18: 's',
  recorded: 't',
  start: 'u',
  expires: 'v',
  activated: 'w',
  conditions: 'j',
  where: 'x',
  aside: 'y',
} as const
export type QuestionName = keyof typeof questionLetters

/** Questions about one of the offences. */
export const ofOffences: ReadonlySet<QuestionName> = new Set(['listed', 'child', 'recorded'])

/** One question: of a matter, perhaps of one of its sentences or of one of the offences that were dealt with together. */
export type Question = {
  readonly name: QuestionName
  /** The id of the matter: m1, m2 … */
  readonly matter: string
  readonly sentence?: number
  readonly offence?: number
}

const names: ReadonlyMap<string, QuestionName> = new Map(
  Object.entries(questionLetters).map(([name, letter]) => [letter, name as QuestionName]),
)

/** A question as the end of an address: `1d` is the date of m1, `2k1` the length of the first sentence of m2. */
export function keyOf({ name, matter, sentence, offence }: Question): string {
  const position = sentence ?? offence
  return `${matter.slice(1)}${questionLetters[name]}${position === undefined ? '' : position + 1}`
}

/** Undefined for what is no question's key. Whether the matter is there is not looked at. */
export function questionOf(key: string): Question | undefined {
  const [, number, letter = '', position] = /^([1-9]\d{0,3})([a-z])([1-9]\d{0,2})?$/.exec(key) ?? []
  const name = names.get(letter)
  if (!name || number === undefined) return undefined
  const at = position === undefined ? undefined : Number(position) - 1
  const place = at === undefined ? {} : ofOffences.has(name) ? { offence: at } : { sentence: at }
  return { name, matter: `m${number}`, ...place }
}

/** Whether two are the same question. */
export const isSameQuestion = (a: Question, b: Question): boolean => keyOf(a) === keyOf(b)
