import type { DisposalKind } from '../record/disposal-kinds.ts'
import type { ExactConviction, ExactSentence } from '../record/exact.ts'
import { type AsTheActHasIt, asTheMinistryHasIt, type Difference } from './differences.ts'

/** How the service works a kind of sentence out. */
export type Way =
  | 'term' // length, then a period by its band
  | 'short-term' // the same, refused over 24 months
  | 'service-term' // length, then one period
  | 'order' // to its end; 24 months when no length was given
  | 'year-or-half' // 12 months, 6 if under 18
  | 'no-period' // the day it was given
  | 'payment' // the day it was paid
  | 'endorsement'
  | 'fixed-penalty'
  | 'left-out' // nothing in the service asks for it, and it changes nothing there

export type Form = {
  readonly way: Way
  /** Whether the service keeps it from extending other convictions. */
  readonly barred: boolean
  /** The difference, where the Act has it the other way round. */
  readonly unlike: Difference | undefined
}

const form = (way: Way, barred = false, unlike?: Difference): Form => ({ way, barred, unlike })

const term = form('term')
const order = form('order')
const restriction = form('order', true) // paragraph (g): here the service and the Act agree
const yearOrHalf = form('year-or-half')
const reparation = form('no-period', true, 'reparation-order-no-drag')
const leftOut = form('left-out')

/** The kinds that the service has a type for, by age on conviction. A kind that is not here cannot be entered. */
const adultForms: ReadonlyMap<DisposalKind, Form> = new Map<DisposalKind, Form>([
  ['imprisonment', term],
  ['young-offender-institution', term],
  ['youth-custody', term],
  ['corrective-training', term],
  ['suspended-imprisonment', form('short-term')],
  ['community-order', order],
  ['earlier-community-order', order],
  ['attendance-centre-order', form('order', true, 'attendance-centre-no-drag')],
])

const youthForms: ReadonlyMap<DisposalKind, Form> = new Map<DisposalKind, Form>([
  ['imprisonment', term],
  ['young-offender-institution', term],
  ['youth-detention', term],
  ['youth-custody', term],
  ['detention-and-training-order', form('short-term')],
  ['youth-rehabilitation-order', order],
  ['earlier-community-order', form('order', true, 'supervision-order-no-drag')], // its type is the supervision order
  ['referral-order', order],
])

const formsForAll: ReadonlyMap<DisposalKind, Form> = new Map<DisposalKind, Form>([
  ['service-community-order', order],
  ['overseas-community-order', order],
  ['conditional-discharge', order],
  ['bind-over', order],
  ['hospital-order', order],
  ['restraining-order', restriction],
  ['sexual-harm-prevention-order', restriction],
  ['sexual-offences-prevention-order', restriction],
  ['criminal-behaviour-order', restriction],
  ['anti-social-behaviour-order', restriction],
  ['serious-crime-prevention-order', restriction],
  ['football-banning-order', restriction],
  ['drinking-banning-order', restriction],
  ['slavery-and-trafficking-prevention-order', restriction],
  ['driving-disqualification', restriction],
  ['director-disqualification', restriction],
  ['guardianship-order', restriction],
  ['income-reduction-order', restriction],
  ['other-restriction-order', restriction],
  ['fine', yearOrHalf],
  ['removal-from-service', yearOrHalf],
  ['service-reprimand', yearOrHalf],
  ['service-detention', form('service-term')],
  ['compensation-order', form('payment')],
  ['absolute-discharge', form('no-period')],
  ['reparation-order', reparation],
  ['costs', leftOut],
  ['no-separate-penalty', leftOut],
  ['deprivation-order', leftOut],
  ['forfeiture-order', leftOut],
  ['restitution-order', leftOut],
  ['victim-surcharge', leftOut],
  ['criminal-courts-charge', leftOut],
  ['order-in-default', leftOut],
])

const adults: ReadonlyMap<DisposalKind, Form> = new Map([...formsForAll, ...adultForms])
const youths: ReadonlyMap<DisposalKind, Form> = new Map([...formsForAll, ...youthForms])

const courtEndorsement = form('endorsement')
const points = form('endorsement', true, 'points-no-drag')
const adultFixedPenalty = form('fixed-penalty', true)
const youthFixedPenalty = form('fixed-penalty', false, 'youth-fixed-penalty-drags')

/** How the service takes a sentence; undefined when it has no type for it at that age. */
export function formOf(sentence: ExactSentence, conviction: ExactConviction): Form | undefined {
  if (sentence.kind === 'endorsement') return isEndorsedFine(conviction) ? courtEndorsement : points
  if (sentence.kind === 'endorsed-fixed-penalty') return conviction.under18 ? youthFixedPenalty : adultFixedPenalty
  return (conviction.under18 ? youths : adults).get(sentence.kind)
}

/** Points beside a fine are what the service calls a motoring fine with an endorsement; points alone are a type of their own. */
export function isEndorsedFine({ sentences }: ExactConviction): boolean {
  for (const { kind } of sentences) if (kind === 'fine') return true
  return false
}

/** Whether the service asks for such a sentence at all. What it does not ask for changes nothing in its answer. */
export const isEntered = (form: Form): boolean => form.way !== 'left-out'

/** Whether a sentence is kept from extending other convictions. */
export const isBarred = ({ barred, unlike }: Form, actHas: AsTheActHasIt = asTheMinistryHasIt): boolean =>
  unlike !== undefined && actHas[unlike] ? !barred : barred
