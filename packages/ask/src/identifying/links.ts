import { find } from 'linkifyjs'
import { everyPlace, type Found } from './found.ts'
import { nameLists } from './name-lists.ts'

/** Ends of addresses that are words of two letters: "deleted.it was" is a full stop without its space. */
const shortWordEnds = /\.(?:am|as|at|be|by|do|gg|he|in|is|it|me|ms|my|no|pm|so|to|us|we)$/i
/** Ends that are words too, and that sites have all the same. */
const usualEnds = /\.(?:com|net|org|app|info|online|site|uk)$/i
/** Written as an address, and meant as a name. */
const namesOfServices: ReadonlySet<string> = new Set(['gov.uk', 'gov.wales', 'stopncii.org'])
const numbers = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?:[:/][^\s)]{0,2000}|(?![\d.]))/dg
/** How people write an address that they were asked not to write. */
const disguised =
  /\bhxxps?:\/\/\S{1,400}|\b[a-z0-9-]{2,60}(?: ?[([]dot[)\]] ?| dot )(?:com|net|org|uk|co|io|app|me|gg)\b/dgi

/** Addresses of pages, with and without "https://". Addresses for mail are in emails.ts. */
export const links = (text: string): readonly Found[] => [
  ...find(text, 'url').flatMap(({ value, start, end }): Found[] =>
    isNoAddress(value) ? [] : [{ kind: 'link', from: start, to: end }],
  ),
  ...everyPlace('link', text, numbers),
  ...everyPlace('link', text, disguised),
]

function isNoAddress(written: string): boolean {
  if (namesOfServices.has(written.toLowerCase())) return true
  if (/[/:]|^www\./i.test(written) || usualEnds.test(written)) return false
  return shortWordEnds.test(written) || nameLists().isWord(written.toLowerCase().replace(/^.*\./, ''))
}
