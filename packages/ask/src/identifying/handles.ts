import { everyPlace, type Found } from './found.ts'
import { nameLists } from './name-lists.ts'
import { ordinaryWords } from './ordinary-words.ts'
import type { WrittenWords } from './written-words.ts'

/** Told by their form: "@jay_xo", "Shadow#4821", "jay_xo". */
const forms: readonly RegExp[] = [
  /(?<![\w.@])@[a-z0-9_](?:[\w.]{0,60}\w)?/dgi,
  /(?<![\w#])[a-z][\w.]{1,31}#\d{4}\b/dgi,
  /(?<![\w./@-])(?=[a-z0-9.]{0,60}_)[a-z0-9][\w.]{0,60}[a-z0-9](?![\w@/-])/dgi,
]
const platform =
  'snap(?: ?chat)?|insta(?:gram)?|tik ?tok|discord|telegram|kik|roblox|yubo|twitter|facebook|twitch|youtube|reddit|bereal|wizz|xbox|psn'
const label = 'user ?name|user|handle|gamer ?tag|screen ?name|profile|account(?: name)?|acc(?: name)?|name|tag|id'
/** "snap name is bigmanjay", "insta its.mia.x": what follows counts when it is no word. */
const told = new RegExp(
  `\\b(?:(?:${platform})(?:'s)?(?: (?:${label}))?|user ?name|gamer ?tag|handle|screen ?name|(?:account|acc)(?: name)?(?= called| named|:))(?: is| called| named)?( ?[:=-] ?| )([a-z0-9][\\w.]{1,60}\\w)(?![\\w@])`,
  'dgi',
)
/** A year group or a class is no part of anybody's handle: "y9", "10b". */
const yearGroup = /^(?:y|yr|year)?\d{1,2}[a-z]?$/i

/** Names that people have on platforms. The platforms themselves are fine. */
export const handles = ({ text }: WrittenWords): readonly Found[] => [
  ...forms.flatMap((form) => everyPlace('handle', text, form)),
  ...afterLabels(text),
]

function afterLabels(text: string): readonly Found[] {
  return [...text.matchAll(told)].flatMap(({ 1: parting, 2: name, indices }): Found[] => {
    const [from, to] = indices?.[2] ?? [0, 0]
    if (!name || !looksLikeHandle(name, parting ?? '')) return []
    return [{ kind: 'handle', from, to }]
  })
}

/** After a colon, any word that no list has; after a space, one with signs or digits in it too. */
function looksLikeHandle(name: string, parting: string): boolean {
  const word = name.toLowerCase()
  if (yearGroup.test(name) || (/^\d/.test(name) && /^[\d.]+$/.test(name))) return false
  if (/[a-z]\d|\d[a-z]|[a-z][._][a-z0-9]|_/i.test(name) && !/\.[A-Z]/.test(name)) return true
  const { isWord } = nameLists()
  return (
    !isWord(word) &&
    !ordinaryWords.has(word) &&
    (parting.trim() !== '' || !/^[A-Z]/.test(name) || /[A-Z].*[A-Z]/.test(name.slice(1)))
  )
}
