import type { CalendarDate } from '../calendar/day.ts'
import type { FactorName, NeedName } from '../imagery/case-facts.ts'
import type { LaterBasic, LaterEnhanced, LaterStandard, PointName } from '../imagery/imagery-facts.ts'
import type { CautionKind, DisposalKind, OtherOutcomeKind } from '../record/disposal-kinds.ts'
import type { OrderEnd, SaidLength } from '../record/length.ts'
import type { Tri } from '../record/record.ts'
import type { Told } from '../rehabilitation/told.ts'

type Disposal = { readonly kind: DisposalKind }
type OfOutcome = { readonly code: string }
type Nothing = Readonly<Record<never, never>>
type OffenceListed = { readonly offence: string; readonly listed: Tri }
type ShownFor = {
  readonly matter: 'conviction' | 'caution'
  readonly date: CalendarDate
  readonly months: number
  readonly until: CalendarDate
  readonly under18: boolean
}

/** Every reason that a finding can have, with the facts it is told from. words/en.ts has a sentence for each. */
export type Reasons = {
  // one sentence
  'sentence-completed': Disposal & {
    readonly start: CalendarDate
    readonly length: SaidLength
    readonly lastDay: CalendarDate
    readonly from: 'papers' | 'activation' | 'length'
  }
  'custody-period': Disposal & {
    readonly length: SaidLength
    readonly completed: CalendarDate
    readonly months: number
    readonly under18: boolean
  }
  'period-after-completion': Disposal & {
    readonly completed: CalendarDate
    readonly months: number
    readonly under18: boolean
  }
  'period-from-conviction': Disposal & {
    readonly date: CalendarDate
    readonly months: number
    readonly under18: boolean
  }
  'excluded-sentence': Disposal
  'excluded-for-its-length': Disposal & {
    readonly length: SaidLength
    readonly over: number
    readonly schedule18: boolean
  }
  'compensation-paid': { readonly paidOn: CalendarDate }
  'compensation-unpaid': Readonly<Record<never, never>>
  'confiscation-paid': { readonly paidOn: CalendarDate }
  'confiscation-unpaid': Readonly<Record<never, never>>
  'order-last-day': Disposal & { readonly lastDay: CalendarDate; readonly months: number }
  'order-ceased': Disposal & { readonly ceasedOn: CalendarDate }
  'order-goes-on': Disposal & { readonly ends: OrderEnd }
  'order-silent': Disposal & { readonly date: CalendarDate; readonly months: number }
  'no-period': Disposal & { readonly date: CalendarDate }
  'not-a-sentence': Disposal
  'disposal-unknown': Readonly<Record<never, never>>
  // one conviction
  'longest-governs': Disposal & { readonly sentences: number }
  'saved-in-2014': { readonly spentFrom: CalendarDate }
  'resentenced-after-it-was-spent': {
    readonly spentFrom: CalendarDate
    readonly resentencedOn: CalendarDate
  }
  // several convictions
  extended: { readonly by: string; readonly byDate: CalendarDate; readonly until: CalendarDate | 'until-it-ends' }
  'held-by-earlier': {
    readonly by: string
    readonly byDate: CalendarDate
    readonly until: CalendarDate | 'until-it-ends'
  }
  'never-because-of-later': { readonly by: string; readonly byDate: CalendarDate }
  // cautions and the rest
  'caution-spent-at-once': { readonly kind: CautionKind; readonly date: CalendarDate }
  'months-from-caution': { readonly kind: CautionKind; readonly date: CalendarDate; readonly months: number }
  'conditions-ended': { readonly kind: CautionKind; readonly conditionsEnd: CalendarDate }
  'not-caution-or-conviction': { readonly kind: OtherOutcomeKind }
  'set-aside': { readonly how: 'quashed' | 'disregarded' }
  // readings put together
  'latest-reading': { readonly readings: readonly ('statute' | 'cautious' | 'ministry')[] }
  'ministry-prints': { readonly spentFrom: CalendarDate | 'until-it-ends' | 'never' }
  'law-not-covered': { readonly lawAsAt: CalendarDate }
  'not-in-force': { readonly kind: CautionKind }
  // the list of offences that stop filtering
  'offence-listed': OffenceListed
  'offence-not-listed': OffenceListed
  'not-listed-yet': OffenceListed
  'listed-if-child-supplied': OffenceListed
  'listed-if-against-child': OffenceListed
  'listed-if-no-consent': OffenceListed
  'listed-if-2018-regulations': OffenceListed
  'listed-by-limb': OffenceListed
  'listing-not-seen': OffenceListed
  'listed-as-told': OffenceListed
  'offence-not-told': OffenceListed
  'offence-not-known': OffenceListed
  'inchoate-like-the-offence': { readonly offence: string }
  // what a standard or enhanced certificate shows by itself
  'nothing-was-filtered': Nothing
  'custody-always-shows': Nothing
  'listed-always-shows': Nothing
  'another-conviction-then': Nothing
  'unspent-shows': { readonly spentFrom: Told }
  'youth-caution-not-shown': Nothing
  'shows-for-a-time': ShownFor
  filtered: ShownFor
  // what each check does
  'basic-shows-unspent': { readonly spentFrom: Told }
  'basic-leaves-out-spent': { readonly spentFrom: Told }
  'basic-leaves-out-caution': { readonly kind: CautionKind }
  'not-on-central-records': { readonly known: Tri }
  'not-a-relevant-matter': { readonly kind: OtherOutcomeKind }
  'no-caution-of-the-act': { readonly kind: CautionKind }
  'set-aside-not-shown': { readonly how: 'quashed' | 'disregarded' }
  'after-the-certificate': Nothing
  'police-may-add': Nothing
  'police-may-not-add-disregarded': Nothing
  // what else is asked for
  'driving-record-for-years': Nothing
  'driving-record-not': Nothing
  'police-certificate-not-worked-out': Nothing
  'own-copy-shows-all': Nothing
  // police outcomes
  'outcome-as-caution': OfOutcome
  'outcome-as-conviction': OfOutcome
  'outcome-not-by-itself': OfOutcome
  'outcome-police-may-add': OfOutcome
  'outcome-nobody-named': OfOutcome
  // what a person has to tell
  'tell-unspent': Nothing
  'tell-spent': Nothing
  'tell-depends-whether-spent': Nothing
  'tell-not-protected': Nothing
  'tell-protected': Nothing
  'tell-depends-whether-protected': Nothing
  'tell-even-protected': Nothing
  'tell-not-asked': Nothing
  'tell-set-aside': { readonly how: 'quashed' | 'disregarded' }
  // what may be asked for a role
  'role-may-ask': {
    readonly may: 'unspent' | 'not-protected' | 'protected-too' | 'depends'
    readonly dependsOn: string
  }
  // youth-produced imagery
  'outcome-21-under-ten': Nothing
  'outcome-21-no-image': Nothing
  'outcome-21-victim': Nothing
  'outcome-21-nothing-against': Nothing
  'outcome-21-against': { readonly direction: 'unlikely' | 'not-appropriate' }
  'imagery-point': { readonly point: PointName }
  'outcome-need': { readonly need: NeedName }
  'outcome-factor': { readonly factor: FactorName }
  'referral-now': Nothing
  'referral-no-trigger': Nothing
  'referral-case-ended': Nothing
  'later-check': {
    readonly check: 'basic' | 'standard' | 'enhanced'
    readonly shows: LaterBasic | LaterStandard | LaterEnhanced
  }
}

export type ReasonKey = keyof Reasons

/** Why a finding has its value: which reason, and the facts that its sentence is told from. */
export type Reason = { readonly [K in ReasonKey]: { readonly say: K; readonly with: Reasons[K] } }[ReasonKey]
