/**
 * What a court can impose for a conviction, as far as the law of rehabilitation tells one from another. Each kind stands in one
 * group, and the group decides which provision it is read under (rehabilitation/) and which facts are asked (record/shape.ts).
 */
export const disposalGroups = {
  /** A term: the length imposed picks the period, which begins when the sentence is completed. */
  custody: [
    'imprisonment',
    'suspended-imprisonment',
    'young-offender-institution',
    'detention-and-training-order',
    'youth-detention', // Sentencing Code ss. 250, 252A; PCC(S)A 2000 s. 91
    'service-youth-detention', // Armed Forces Act 2006 s. 209
    'youth-custody',
    'corrective-training',
    'borstal',
    'long-term-youth-detention-before-2000', // CYPA 1933 s. 53: not named in s. 5(1)(b)
    'extended-sentence-before-2005', // PCC(S)A 2000 s. 85: not on the list of s. 5(1)
    'offender-of-particular-concern', // Sentencing Code ss. 265, 278: the term and a further year of licence
  ],
  /** Never spent, whatever the length. */
  excluded: [
    'life-imprisonment',
    'custody-for-life',
    'detention-for-life',
    'detention-at-his-majestys-pleasure',
    'preventive-detention',
    'imprisonment-for-public-protection',
    'detention-for-public-protection',
    'extended-sentence',
  ],
  /** Sentences of service courts with rows of their own. */
  service: ['removal-from-service', 'service-detention', 'service-reprimand'],
  fine: ['fine'],
  compensation: ['compensation-order'],
  confiscation: ['confiscation-order'],
  /** "Community or youth rehabilitation orders", and the orders they superseded. */
  community: [
    'community-order',
    'youth-rehabilitation-order',
    'service-community-order',
    'overseas-community-order',
    'earlier-community-order', // probation, community service, combination, supervision, curfew, action plan
    'attendance-centre-order',
  ],
  /** Relevant orders that are named in the Act. */
  relevant: ['conditional-discharge', 'bind-over', 'referral-order', 'hospital-order', 'street-offences-order'],
  /** Relevant orders within paragraph (g): they do not extend another conviction. */
  restriction: [
    'restraining-order',
    'sexual-harm-prevention-order',
    'sexual-offences-prevention-order',
    'criminal-behaviour-order',
    'anti-social-behaviour-order',
    'serious-crime-prevention-order',
    'football-banning-order',
    'drinking-banning-order',
    'slavery-and-trafficking-prevention-order',
    'driving-disqualification',
    'director-disqualification',
    'guardianship-order',
    'income-reduction-order',
    'other-restriction-order',
  ],
  /** No period at all. */
  nil: ['absolute-discharge', 'reparation-order', 'costs', 'no-separate-penalty'],
  /** Arguably no period, arguably a penalty with no provision for its length. */
  deprivation: ['deprivation-order', 'forfeiture-order', 'restitution-order'],
  endorsement: ['endorsement', 'endorsed-fixed-penalty'],
  /** Not a sentence (s. 1(3)): recorded, and without effect. */
  'not-a-sentence': ['victim-surcharge', 'criminal-courts-charge', 'order-in-default', 'suspended-sentence-activation'],
  /** The person does not know what it was. */
  unknown: ['unknown'],
} as const

export type DisposalGroup = keyof typeof disposalGroups
export type DisposalKind = (typeof disposalGroups)[DisposalGroup][number]

export const groupOf: ReadonlyMap<DisposalKind, DisposalGroup> = new Map(
  (Object.keys(disposalGroups) as DisposalGroup[]).flatMap((group) =>
    disposalGroups[group].map((kind): [DisposalKind, DisposalGroup] => [kind, group]),
  ),
)

/** Cautions and what Scots law has instead of a prosecution. */
export const cautionKinds = [
  'simple-caution',
  'conditional-caution',
  'youth-caution',
  'youth-conditional-caution',
  'reprimand',
  'warning',
  'diversionary-caution', // PCSC Act 2022 Part 6: not in force in any text seen
  'community-caution', // the same
  'scottish-warning-or-fixed-penalty', // Scottish alternatives to prosecution, spent at once
  'scottish-other-alternative', // those with a period of three months
] as const
export type CautionKind = (typeof cautionKinds)[number]

/** Cautions that are only ever given to somebody under 18. */
export const youthCautionKinds: ReadonlySet<CautionKind> = new Set([
  'youth-caution',
  'youth-conditional-caution',
  'reprimand',
  'warning',
])

/** What the police or a court did that is neither a caution nor a conviction. */
export const otherOutcomeKinds = [
  'community-resolution',
  'penalty-notice-for-disorder',
  'cannabis-or-khat-warning',
  'no-further-action',
  'released-under-investigation',
  'arrest',
  'charge',
  'acquittal',
  'deferred-prosecution',
  'outcome-20',
  'outcome-21',
  'outcome-22',
  'fixed-penalty-without-points',
  'civil-order',
  'bind-over-without-conviction',
  'restraining-order-on-acquittal',
  'taken-into-consideration',
] as const
export type OtherOutcomeKind = (typeof otherOutcomeKinds)[number]
