import { find } from 'linkifyjs'
import { everyPlace, type Found } from './found.ts'

const at = '(?: ?@ ?| ?[([]at[)\\]] ?| at )'
const dot = '(?: ?\\. ?| ?[([]dot[)\\]] ?| dot )'
const ends = '(?:com|net|org|co|uk|sch|ac|gov|io|me|info)'
/** "jay (at) gmail (dot) com": the end must be one that addresses have, or "at home. Come" would be one. */
const disguised = new RegExp(
  `(?<![a-z0-9._+-])[a-z0-9][a-z0-9._+-]{0,63}${at}[a-z0-9-]{2,63}(?:${dot}${ends}\\b){1,3}`,
  'dgi',
)

export const emails = (text: string): readonly Found[] => [
  ...find(text, 'email').map(({ start, end }): Found => ({ kind: 'email', from: start, to: end })),
  ...everyPlace('email', text, disguised),
]
