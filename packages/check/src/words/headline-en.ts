import type { CheckName, Told } from '@plain-record/law'
import { factsEn } from './facts-en.ts'
import { sayDate } from './say-facts.ts'
import type { CheckTally, SheetWords, Span, SpentTally } from './sheet-words.ts'

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const number = (count: number): string => small[count] ?? String(count)
const are = (count: number): string => (count === 1 ? 'is' : 'are')
const matters = (count: number): string => `${number(count)} ${count === 1 ? 'matter' : 'matters'}`
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const say = (told: Told): string => sayDate(told, factsEn)

/** "a, b and c". */
export const listEn = (parts: readonly string[]): string =>
  parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : (parts[0] ?? '')

const noDate = 'something ends that has no date yet'
const isDate = (told: Told): boolean => told !== 'never' && told !== 'until-it-ends'

/** "until 3 March 2027", "with no end date"; of a range, both ends. */
export function untilEn({ earliest, latest }: Span): string {
  if (earliest === latest) {
    if (latest === 'never') return 'with no end date'
    return latest === 'until-it-ends' ? `until ${noDate}` : `until ${say(latest)}`
  }
  if (isDate(latest)) return `until a day between ${say(earliest)} and ${say(latest)}`
  const atLeast = isDate(earliest) ? `until ${say(earliest)} at least` : `until ${noDate}`
  return latest === 'never' ? `${atLeast}, and perhaps with no end date` : `${atLeast}, and perhaps until ${noDate}`
}

/** How many are spent, what is good news first. */
export const spentHeadlineEn: SheetWords['headline']['spent'] = (tally, { withDays }) =>
  [stateOf(tally), withDays ? daysOf(tally) : ''].filter((part) => part !== '').join(' ')

const countedIn = ({ spent, notSpent, neverSpent, depends, outside }: SpentTally): number =>
  spent + notSpent + neverSpent + depends + outside

function stateOf(tally: SpentTally): string {
  const { spent, nothing, notYet } = tally
  const counted = countedIn(tally)
  const hasOthers = nothing + notYet > 0
  if (counted === 0) {
    if (nothing > 0) return 'Nothing here counts as a conviction or a caution, so nothing has to become spent.'
    return notYet > 0 ? 'All of this lies after the day you asked about.' : 'You have not told us about anything yet.'
  }
  if (spent === counted) {
    if (hasOthers) return 'Everything that counts here is spent.'
    return counted === 1 ? 'It is spent.' : 'All of it is spent.'
  }
  if (counted === 1) return stateOfOne(tally, hasOthers ? 'the one that counts here' : 'it')
  return stateOfSeveral(tally, hasOthers ? `the ${number(counted)} that count here` : `your ${matters(counted)}`)
}

function stateOfOne({ notSpent, neverSpent, depends }: SpentTally, what: string): string {
  if (notSpent > 0) return `${capital(what)} is not spent yet.`
  if (neverSpent > 0) return `${capital(what)} will never be spent.`
  return `We cannot ${depends > 0 ? 'tell' : 'work out here'} whether ${what} is spent.`
}

function stateOfSeveral({ spent, notSpent, neverSpent, depends, outside }: SpentTally, which: string): string {
  const parts = [
    spent > 0 ? `${number(spent)} ${are(spent)} spent` : '',
    notSpent > 0 ? `${number(notSpent)} ${are(notSpent)} not spent yet` : '',
    neverSpent > 0 ? `${number(neverSpent)} will never be spent` : '',
    depends > 0 ? `we cannot tell about ${number(depends)}` : '',
    outside > 0 ? `we cannot work out ${number(outside)} here` : '',
  ].filter((part) => part !== '')
  if (parts.length > 1) return `Of ${which}, ${listEn(parts)}.`
  if (notSpent > 0) return 'None of it is spent yet.'
  if (neverSpent > 0) return 'None of it will ever be spent.'
  return `We cannot ${depends > 0 ? 'tell' : 'work out here'} whether any of it is spent.`
}

function daysOf(tally: SpentTally): string {
  const { notSpent, neverSpent, depends, outside, spent, restSpent } = tally
  const counted = countedIn(tally)
  if (counted > 0 && spent === counted)
    return `When an ordinary employer, an insurer or a landlord asks, you may leave it out.`
  if (!restSpent) return ''
  const rest = notSpent + depends === 1 ? 'the other' : 'the rest'
  const what = counted === 1 ? 'It' : neverSpent + outside > 0 ? capital(rest) : 'Everything'
  return notSpent > 0 ? `${what} will be spent ${spentOn(restSpent)}.` : `${what} ${spentBy(restSpent.latest)}.`
}

function spentOn({ earliest, latest }: Span): string {
  if (earliest === latest) return latest === 'until-it-ends' ? `when ${noDate}` : `on ${say(latest)}`
  if (isDate(latest)) return `between ${say(earliest)} and ${say(latest)}`
  const soonest = isDate(earliest) ? `on ${say(earliest)} at the earliest` : `when ${noDate}`
  return latest === 'never' ? `${soonest}, and perhaps never` : `${soonest}, and perhaps only when ${noDate}`
}

/** Of what may be spent already. */
function spentBy(latest: Told): string {
  if (latest === 'never') return 'may never be spent'
  return latest === 'until-it-ends' ? `may wait until ${noDate}` : `will be spent by ${say(latest)} at the latest`
}

const aCheck: Readonly<Record<CheckName, string>> = {
  basic: 'a basic check',
  standard: 'a standard check',
  enhanced: 'an enhanced check',
  'enhanced-with-barred-lists': 'an enhanced check with barred lists',
}

/** What one check does. Of an enhanced one nothing is promised: what does not show by itself, the police may add. */
export const checkHeadlineEn: SheetWords['headline']['check'] = (tally, { isSecond }) => {
  const { shows, doesNotShow, policeMayAdd, cannotTell } = tally
  const total = shows + doesNotShow + policeMayAdd + cannotTell
  if (total === 0) return ''
  const isEnhanced = tally.check === 'enhanced' || tally.check === 'enhanced-with-barred-lists'
  if (total === 1) return isEnhanced ? enhancedOfOne(tally) : plainOfOne(tally)
  return isEnhanced ? enhancedOfSeveral(tally, total) : plainOfSeveral(tally, { total, isSecond })
}

const untilOf = ({ until }: CheckTally): string => (until ? ` ${untilEn(until)}` : '')

function untilTheLast(tally: CheckTally): string {
  if (!tally.until || tally.isOneDay || tally.shows === 1) return untilOf(tally)
  return tally.until.latest === 'never' ? ', some of it with no end date' : `, the last of it${untilOf(tally)}`
}

function plainOfOne(tally: CheckTally): string {
  const check = aCheck[tally.check]
  if (tally.doesNotShow > 0) return `${capital(check)} will not show it.`
  if (tally.cannotTell > 0) return `We cannot tell whether ${check} will show it.`
  return `${capital(check)} will show it${untilOf(tally)}.`
}

function plainOfSeveral(tally: CheckTally, { total, isSecond }: { total: number; isSecond: boolean }): string {
  const { shows, doesNotShow, cannotTell } = tally
  const check = aCheck[tally.check]
  if (doesNotShow === total) return `${capital(check)} will not show any of it.`
  if (cannotTell === total) return `We cannot tell whether ${check} will show any of it.`
  const all = shows === total
  const unsure = cannotTell > 0 ? ` We cannot tell about ${number(cannotTell)}.` : ''
  const shown = shows > 0 ? `will show ${all ? 'all of it' : `${number(shows)} of them`}${untilTheLast(tally)}.` : ''
  if (all || isSecond)
    return shown === ''
      ? `${capital(check)} will not show ${number(doesNotShow)} of them.${unsure}`
      : `${capital(check)} ${shown}${unsure}`
  const notShown =
    doesNotShow > 0 ? `${capital(check)} will not show ${number(doesNotShow)} of your ${matters(total)}.` : ''
  if (shown === '') return `${notShown}${unsure}`
  return notShown === '' ? `${capital(check)} ${shown}${unsure}` : `${notShown} It ${shown}${unsure}`
}

const theyDecide = 'the police decide'

function enhancedOfOne(tally: CheckTally): string {
  const check = aCheck[tally.check]
  if (tally.doesNotShow > 0)
    return 'No check is allowed to show it: what was disregarded counts as never having happened.'
  if (tally.policeMayAdd > 0) return `It does not show by itself on ${check}. It may still show: ${theyDecide}.`
  if (tally.cannotTell > 0)
    return `We cannot tell whether ${check} will show it by itself. If not, it may still show: ${theyDecide}.`
  return `${capital(check)} will show it${untilOf(tally)}.${afterwards(tally)}`
}

/** What drops off by itself can still be added. */
const afterwards = ({ until }: CheckTally): string =>
  until && isDate(until.latest) ? ` After that it may still show: ${theyDecide}.` : ''

function enhancedOfSeveral(tally: CheckTally, total: number): string {
  const { shows, policeMayAdd, cannotTell, doesNotShow } = tally
  const check = aCheck[tally.check]
  const disregarded = doesNotShow > 0 ? ` No check is allowed to show ${number(doesNotShow)} that was disregarded.` : ''
  const unsure = cannotTell > 0 ? ` We cannot tell about ${number(cannotTell)}.` : ''
  if (shows === total) return `${capital(check)} will show all of it${untilTheLast(tally)}.${afterwards(tally)}`
  if (cannotTell === total)
    return `We cannot tell whether ${check} will show any of it by itself. What does not may still show: ${theyDecide}.`
  const added =
    policeMayAdd === 0
      ? ''
      : policeMayAdd === total
        ? `None of it shows by itself on ${check}. It may still show: ${theyDecide}.`
        : `${capital(number(policeMayAdd))} of your ${matters(total)} ${policeMayAdd === 1 ? 'does' : 'do'} not show by ${policeMayAdd === 1 ? 'itself' : 'themselves'} on ${check}, but may: ${theyDecide}.`
  const shown =
    shows === 0 ? '' : `${added === '' ? capital(check) : 'It'} will show ${number(shows)}${untilTheLast(tally)}.`
  return [added, shown].filter((part) => part !== '').join(' ') + unsure + disregarded
}
