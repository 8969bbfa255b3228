/**
 * What has to be known of a case of youth-produced imagery: closed questions only. Nobody is asked for an image, for what one shows, for
 * a link or an account (docs: never accept an image).
 */
export type ImageryFacts = {
  /** Age of the person whose position it is, when it happened. Unknown: undefined. */
  readonly actorAge?: number
  readonly personShownAge?: number
  readonly otherPartyAge?: number
  readonly acts: readonly ImageryAct[]
  readonly imageType: 'real' | 'fake_or_altered' | 'text_only' | 'unknown'
  readonly permissionOfPersonShown: 'yes' | 'no' | 'pressured' | 'unknown'
  readonly relationship: Relationship
  readonly adultInvolved: boolean
  readonly coercionOrThreat: boolean
  readonly groomingSigns: boolean
  readonly profitMotive: boolean
  readonly maliciousIntent: boolean
  readonly sharingExtent: 'none' | 'one_person' | 'small_group' | 'wide_or_public'
  /** Dealt with by the police for the like before. */
  readonly repeatedPoliceContact: boolean
  readonly vulnerabilityOrCapacityConcern: boolean
  /** A professional's decision, and never a guess of the person who asks. */
  readonly contentConcernFlaggedByProfessional: boolean
  readonly immediateRiskOfHarm: boolean
  /** Who did what is harmful, if anybody: it tells a victim from somebody who did it. */
  readonly harmfulConductBy: 'none' | 'assessed_person' | 'someone_else' | 'both' | 'unknown'
  /** How the case ended, if it has. */
  readonly ending?: ImageryEnding
}

export const imageryActs = [
  'take',
  'take_secretly',
  'create_fake',
  'share',
  'share_unasked',
  'upload_public',
  'sell',
  'possess',
  'receive_unasked',
  'view',
  'copy',
  'request',
  'pressure',
  'threaten',
  'send_text_only',
] as const
export type ImageryAct = (typeof imageryActs)[number]

export type Relationship =
  | 'none'
  | 'partners'
  | 'ex_partners'
  | 'living_together_as_partners'
  | 'friends'
  | 'classmates'
  | 'strangers_online'
  | 'pupil_and_staff'
  | 'unknown'

export const imageryEndings = [
  'no-further-action',
  'outcome-20',
  'outcome-21',
  'outcome-22',
  'community-resolution',
  'person-involved',
  'youth-caution',
  'youth-conditional-caution',
  'adult-caution',
  'conviction-without-custody',
  'conviction-with-custody',
] as const
export type ImageryEnding = (typeof imageryEndings)[number]

/** The age of criminal responsibility, of a child in the Acts on images, and of the low threshold for social care. */
export const responsibleFrom = 10
export const adultFrom = 18
export const lowThresholdUnder = 13

/** The facts that point away from Outcome 21, or towards asking for help now: the gravest first. */
const pointNames = [
  'under-ten',
  'adult-involved',
  'coercion-or-threat',
  'grooming-signs',
  'profit-motive',
  'secret-taking',
  'malice-and-wide-sharing',
  'malicious-fake-shared',
  'malicious-intent',
  'no-permission',
  'shared-with-a-group',
  'repeated-police-contact',
  'fake-or-altered',
  'content-concern',
  'vulnerability-or-capacity',
  'immediate-risk',
] as const
export type PointName = (typeof pointNames)[number]

/** What a later check may show. For an enhanced one there is no "will not" where anything could be added. */
export type LaterBasic = 'nothing' | 'if-convicted-until-spent' | 'while-unspent' | 'until-spent'
export type LaterStandard = 'nothing' | 'if-convicted-always' | 'while-unspent' | 'always'
export type LaterEnhanced =
  | 'nothing'
  /** Not by itself; unlikely, but possible as police information. */
  | 'unlikely-but-possible'
  /** Not by itself; possible, depending on facts, age, time and role. */
  | 'possible'
  /** Not by itself unless convicted or cautioned; a real possibility as police information. */
  | 'real-possibility'
  /** Nothing expected of somebody who is only a victim or witness; police decide case by case. */
  | 'not-expected'
  | 'if-convicted-always'
  | 'while-unspent-then-possible'
  | 'always'
