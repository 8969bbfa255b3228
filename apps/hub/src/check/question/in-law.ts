import type { AskedAbout, Asker } from '@plain-record/law'
import type { FormQuestion, Scope } from './read-form-question.ts'

/** Who puts the question, as the person who has the form can know it. */
export const askedBy = [
  'employer',
  'employer-exempt',
  'employer-not-sure',
  'police-or-vetting',
  'insurer',
  'landlord',
  'university-exempt',
  'university',
  'licence',
  'someone-else',
] as const
export type AskedBy = (typeof askedBy)[number]

/** Whether they said that spent matters have to be told because of the Exceptions Order. */
export const warnedAnswers = ['yes', 'no', 'not-sure'] as const
export type Warned = (typeof warnedAnswers)[number]

/** A question on a form, who asks it, and whether the warning of article 3(2) was given with it or elsewhere. */
export type QuestionReading = FormQuestion & { readonly askedBy: AskedBy; readonly warned: Warned }

/** What has to be told. Of convictions and cautions alone: nothing else counts as either. */
export type Covers = 'unspent' | 'not-protected' | 'protected-too'

/** One way in which the question can be read, and when that is the right one. */
export type Branch = {
  readonly when: 'always' | 'ordinary' | 'exception' | 'warned' | 'not-warned'
  readonly covers: Covers
}

export type InLaw = {
  /** None where the question is not about convictions or cautions, or where we cannot tell who may ask it. */
  readonly branches: readonly Branch[]
  /** Whether the form says that it wants more than whoever asks may have. */
  readonly asksTooMuch: 'no' | 'yes' | 'unless-exception'
}

/** Who may ask about spent matters because of the Exceptions Order: nobody, some, or nobody can tell from this. */
type Standing = 'ordinary' | 'exempt' | 'tells-protected' | 'either' | 'unknown'

const standings: Readonly<Record<AskedBy, Standing>> = {
  employer: 'ordinary',
  'employer-exempt': 'exempt',
  'employer-not-sure': 'either',
  'police-or-vetting': 'tells-protected',
  insurer: 'ordinary',
  landlord: 'ordinary',
  university: 'ordinary',
  'university-exempt': 'exempt',
  licence: 'either',
  'someone-else': 'unknown',
}

/** Some jobs and courses are exceptions. Somebody who says that theirs is one may be right, whatever the person was told before. */
export const claimsException = ({ askedBy, warned }: QuestionReading): boolean =>
  warned === 'yes' && (askedBy === 'employer' || askedBy === 'university')

/**
 * What a question asks for in law, whatever it says: a question is read as not covering what the person need not tell.
 * @source Rehabilitation of Offenders Act 1974 s. 4(2), (3); S.I. 1975/1023 arts 2A, 3, 3ZA, 4 (D6, D34, W3, W7)
 */
export function inLaw(reading: QuestionReading): InLaw {
  const standing = claimsException(reading) ? 'either' : standings[reading.askedBy]
  const { scope } = reading
  if (scope === undefined || standing === 'unknown') return { branches: [], asksTooMuch: 'no' }
  return { branches: branchesOf(reading, { standing, scope }), asksTooMuch: tooMuch(standing, scope) }
}

type Asked = { readonly standing: Exclude<Standing, 'unknown'>; readonly scope: Scope }

function branchesOf({ warned }: QuestionReading, { standing, scope }: Asked): readonly Branch[] {
  if (standing === 'ordinary' || scope === 'unspent') return [{ when: 'always', covers: 'unspent' }]
  const full: Covers = standing === 'tells-protected' && scope !== 'not-protected' ? 'protected-too' : 'not-protected'
  if (standing === 'either')
    return [
      { when: 'ordinary', covers: 'unspent' },
      { when: 'exception', covers: full },
    ]
  if (warned === 'yes') return [{ when: 'always', covers: full }]
  if (warned === 'no') return [{ when: 'always', covers: 'unspent' }]
  return [
    { when: 'not-warned', covers: 'unspent' },
    { when: 'warned', covers: full },
  ]
}

/** Words such as "ever" ask for no more than the law lets them: they are read down. Words that name what is spent ask for it. */
function tooMuch(standing: Asked['standing'], scope: Scope): InLaw['asksTooMuch'] {
  if (scope === 'unspent' || scope === 'any' || standing === 'tells-protected') return 'no'
  if (standing === 'either') return 'unless-exception'
  return standing === 'ordinary' || scope === 'protected-too' ? 'yes' : 'no'
}

/** What `whatToTell` of the law package is asked. */
export type AskedOf = { readonly asker: Asker; readonly about: AskedAbout; readonly gaveWarning: boolean }

const lawAskers: Partial<Readonly<Record<AskedBy, Asker>>> = {
  employer: 'employer',
  'employer-exempt': 'employer-exempt',
  'police-or-vetting': 'employer-tells-protected',
  insurer: 'insurer',
  landlord: 'landlord',
  university: 'university',
  'university-exempt': 'university-exempt',
}

const lawAbout: Readonly<Record<Scope, AskedAbout>> = {
  unspent: 'unspent-convictions',
  any: 'convictions-ever',
  'spent-too': 'convictions-ever',
  'protected-too': 'convictions-ever',
  'not-protected': 'not-protected',
}

/**
 * The same question for somebody's own record. Undefined where nothing can be told of it: a question that was not understood, or
 * one whose answer turns on something that nobody has said yet, such as whether the warning was given.
 */
export function askedOf(reading: QuestionReading): AskedOf | undefined {
  const asker = lawAskers[reading.askedBy]
  if (!asker) return undefined
  const gaveWarning = reading.warned === 'yes'
  if (reading.scope === undefined)
    return reading.besides.includes('arrests') ? { asker, about: 'arrests-and-allegations', gaveWarning } : undefined
  if (inLaw(reading).branches.length > 1) return undefined
  const about = lawAbout[reading.scope]
  // Even the police ask no more than their question says.
  return {
    asker: about === 'not-protected' && asker === 'employer-tells-protected' ? 'employer-exempt' : asker,
    about,
    gaveWarning,
  }
}
