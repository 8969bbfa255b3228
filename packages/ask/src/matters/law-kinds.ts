import type { CautionKind, DisposalKind, OtherOutcomeKind } from '@plain-record/law'
import type { StatedDisposal } from '../facts/disposal-wordings.ts'

/** What a stated disposal is in the record of the law: `kind` or `sentence` absent where its name leaves it open. */
export type LawKind =
  | { readonly matter: 'conviction'; readonly sentence?: DisposalKind }
  | { readonly matter: 'caution'; readonly kind?: CautionKind }
  | { readonly matter: 'other'; readonly kind?: OtherOutcomeKind }
  /** On conviction or without one: only what stands beside it can tell. */
  | { readonly matter: 'open'; readonly sentence?: DisposalKind }

const sentence = (kind: DisposalKind): LawKind => ({ matter: 'conviction', sentence: kind })
const caution = (kind?: CautionKind): LawKind => ({ matter: 'caution', ...(kind ? { kind } : {}) })
const other = (kind?: OtherOutcomeKind): LawKind => ({ matter: 'other', ...(kind ? { kind } : {}) })
const open = (kind?: DisposalKind): LawKind => ({ matter: 'open', ...(kind ? { sentence: kind } : {}) })
const convicted: LawKind = { matter: 'conviction' }

/**
 * "Caution" alone names no kind, nor do "detention" and "life" name which of several sentences. A bind over, a restraining order, an
 * order against anti-social behaviour and points can each be given with and without a conviction.
 */
export const lawKinds: Readonly<Record<StatedDisposal, LawKind>> = {
  'absolute-discharge': sentence('absolute-discharge'),
  acquittal: other('acquittal'),
  arrest: other('arrest'),
  asbo: open('anti-social-behaviour-order'),
  bail: other(),
  'bind-over': open('bind-over'),
  borstal: sentence('borstal'),
  'cannabis-warning': other('cannabis-or-khat-warning'),
  caution: caution(),
  charge: other('charge'),
  'community-caution': caution(),
  'community-order': sentence('community-order'),
  'community-resolution': other('community-resolution'),
  'compensation-order': sentence('compensation-order'),
  'conditional-caution': caution('conditional-caution'),
  'conditional-discharge': sentence('conditional-discharge'),
  conviction: convicted,
  curfew: convicted,
  detention: convicted,
  'driving-disqualification': sentence('driving-disqualification'),
  dto: sentence('detention-and-training-order'),
  'final-warning': caution('warning'),
  fine: sentence('fine'),
  'fixed-penalty': open(),
  'hospital-order': open('hospital-order'),
  ipp: sentence('imprisonment-for-public-protection'),
  life: convicted,
  nfa: other('no-further-action'),
  'outcome-20': other('outcome-20'),
  'outcome-21': other('outcome-21'),
  'outcome-22': other('outcome-22'),
  'penalty-points': open('endorsement'),
  pnd: other('penalty-notice-for-disorder'),
  prison: sentence('imprisonment'),
  'referral-order': sentence('referral-order'),
  reprimand: caution('reprimand'),
  'restraining-order': open('restraining-order'),
  rui: other('released-under-investigation'),
  'service-conviction': convicted,
  'service-detention': sentence('service-detention'),
  shpo: open('sexual-harm-prevention-order'),
  'simple-caution': caution('simple-caution'),
  'suspended-sentence': sentence('suspended-imprisonment'),
  'yoi-detention': sentence('young-offender-institution'),
  'youth-caution': caution('youth-caution'),
  'youth-conditional-caution': caution('youth-conditional-caution'),
  'youth-rehabilitation-order': sentence('youth-rehabilitation-order'),
}
