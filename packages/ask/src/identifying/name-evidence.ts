import { namesOfQualities, namesThatAreTimes } from './names-that-are-words.ts'
import { type Standing, standing } from './word-standing.ts'
import type { WrittenWord, WrittenWords } from './written-words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Who or what somebody has: "will's mum". */
export const relations = set(`
  mum mums mom mam mummy dad dads daddy parent parents mother father nan nana nanna gran grandma grandad brother
  brothers sister sisters sis bro siblings stepdad stepmum aunt auntie aunty uncle cousin cousins carer carers
  guardian family boyfriend girlfriend bf gf ex friend friends mate mates tutor teacher phone mobile laptop ipad
  snap snapchat insta instagram tiktok account house home locker bag social older younger little big foster face
  nudes nude pic pics picture photo image video
`)
/** What only people do. */
const deeds = set(`
  said says told tells sent sends showed shows shared shares took takes asked asks admitted admits denied denies
  thinks thought wants wanted posted uploaded deleted disclosed cried reported refused received feels has had was is
  went came gave got forwarded saved screenshotted replied messaged texted lied apologised made did does knows
`)
/** "Will be", "May need": what follows a verb, and not a name. */
const plainDeeds = set(`
  said says told tells sent showed shared took asked admitted admits denied posted uploaded deleted disclosed cried
  reported refused thinks wants wanted feels had gave got forwarded replied lied apologised knows went came
`)
const naming = set('called named name names')
const beforeTimes = set(`
  in the this last next during of early late mid by until since till before after every each end start rated rag
  flag flagged level risk as is was are to spring half
`)
const afterTimes = set(
  'half term terms holiday holidays break exam exams risk rated rating flag form camp school and or',
)

const articles = set('the a an our this that no my your their his her any each every')
/** "The Smith twins." */
const kin = set('twins family brothers sisters boys girls brother sister boy girl siblings household')

/** Whether a name that is also a word is meant as a name here. */
export function isMeantAsName({ words, text, capitalsTell }: WrittenWords, i: number): boolean {
  const [word, before, after] = [words[i], words[i - 1], words[i + 1]]
  if (!word) return false
  if (word.isPossessive && after && relations.has(after.word)) return true
  if (isNamed(words, i)) return true
  if (!capitalsTell || word.shape !== 'Capital') return false
  if (namesThatAreTimes.has(word.word) && isTime(words, i, text)) return false
  if (isFollowedByName(words, i)) return true
  if (before && articles.has(before.word) && !(after && kin.has(after.word))) return false
  if (!word.opens) return !isInTitleRun(words, i)
  if (/(?:pupil|child|student|victim|suspect|name|boy|girl|witness): ?$/i.test(`${before?.word ?? ''}${word.gap}`))
    return true
  return after !== undefined && after.gap === ' ' && after.shape === 'small' && acts(word.word, after.word)
}

function acts(name: string, deed: string): boolean {
  const isAlsoVerb = name === 'will' || name === 'may' || namesOfQualities.has(name)
  return (
    (isAlsoVerb || namesThatAreTimes.has(name) ? plainDeeds : deeds).has(deed) ||
    (namesThatAreTimes.has(name) && deed === 'has')
  )
}

/** "a pupil called ash", "her name is hope": the word before, or the one before that with "is". */
function isNamed(words: readonly WrittenWord[], i: number): boolean {
  const [before, earlier] = [words[i - 1], words[i - 2]]
  if (!before || !/^ ?$/.test(words[i]?.gap ?? '')) return false
  if (before.word === 'called' || before.word === 'named') return true
  return before.word === 'is' && earlier !== undefined && naming.has(earlier.word)
}

/** "May Li", "Harry P": another name, or one capital letter, stands beside it. */
function isFollowedByName(words: readonly WrittenWord[], i: number): boolean {
  const after = words[i + 1]
  if (!after || !/^[ -]$/.test(after.gap) || after.shape !== 'Capital') return false
  if (after.written.length === 1) return after.word !== 'i' && after.word !== 'a'
  const next: Standing = standing(after)
  return next === 'name' || next === 'surname' || next === 'unknown'
}

/** "Rising Sun", "Summer Term", "Faith School": words with capitals beside it that are no names. */
function isInTitleRun(words: readonly WrittenWord[], i: number): boolean {
  const [before, word, after] = [words[i - 1], words[i], words[i + 1]]
  const isPlain = (one: WrittenWord | undefined, gap: string | undefined) =>
    one !== undefined && gap === ' ' && one.shape === 'Capital' && one.written.length > 1 && standing(one) === 'word'
  return isPlain(after, after?.gap) || (before !== undefined && !before.opens && isPlain(before, word?.gap))
}

function isTime(words: readonly WrittenWord[], i: number, text: string): boolean {
  const [word, before, after] = [words[i], words[i - 1], words[i + 1]]
  const isByADeed = before?.word === 'by' && /(?:ed|sent|taken|seen|shown|told)$/.test(words[i - 2]?.word ?? '')
  if (before && beforeTimes.has(before.word) && !isByADeed) return true
  if (/\d(?:st|nd|rd|th)?,? $/.test(word?.gap ?? '')) return true
  if (after && after.gap === ' ' && afterTimes.has(after.word)) return true
  return /^,? ?\d/.test(text.slice(word?.to ?? 0, (word?.to ?? 0) + 3))
}
