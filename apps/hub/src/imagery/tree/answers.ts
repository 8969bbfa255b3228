import { type ImageryAct, type ImageryFacts, imageryEndings } from '@plain-record/law'

/** What may be happening that comes before any question of law. */
export const stopNames = ['danger', 'threat', 'money', 'spreading', 'adult', 'grooming', 'under-13'] as const
export type StopName = (typeof stopNames)[number]

export const readers = ['young-person', 'parent', 'school', 'professional'] as const
export type Reader = (typeof readers)[number]

export const nations = ['england', 'wales'] as const
export type Nation = (typeof nations)[number]

export const yesNoNotSure = ['yes', 'no', 'not-sure'] as const
export type Said = (typeof yesNoNotSure)[number]

/** What can be chosen, in the order in which it is offered. */
export const images = ['real', 'fake_or_altered', 'text_only', 'unknown'] as const
export const harms = ['none', 'someone_else', 'assessed_person', 'both', 'unknown'] as const
export const permissions = ['yes', 'no', 'pressured', 'unknown'] as const
export const extents = ['none', 'one_person', 'small_group', 'wide_or_public'] as const
export const howEnded = ['not-yet', ...imageryEndings] as const

/** An age as it is chosen: nobody is asked for a date of birth. */
export const ageBands = ['under-10', '10', '11', '12', '13', '14', '15', '16', '17', '18', 'not-sure'] as const
export type AgeBand = (typeof ageBands)[number]

/**
 * What somebody has answered. It is kept nowhere: it travels from screen to screen in the form itself. Closed answers only, and nothing
 * about what a picture shows or who anybody is.
 */
export type ImageryAnswers = {
  /** What is happening; empty: they said that none of it is. Absent: not asked yet. */
  readonly stops?: readonly StopName[]
  readonly reader?: Reader
  readonly nation?: Nation
  readonly image?: (typeof images)[number]
  readonly acts?: readonly ImageryAct[]
  readonly harm?: (typeof harms)[number]
  readonly ages?: { readonly actor: AgeBand; readonly shown: AgeBand; readonly other: AgeBand }
  readonly permission?: (typeof permissions)[number]
  readonly extent?: (typeof extents)[number]
  readonly malice?: Said
  readonly before?: Said
  readonly vulnerable?: Said
  readonly content?: Said
  readonly together?: Said
  readonly ended?: (typeof howEnded)[number]
}

export type QuestionName = keyof Omit<ImageryAnswers, 'stops' | 'nation'>

const ageOf = (band: AgeBand | undefined): number | undefined => {
  if (band === undefined || band === 'not-sure') return undefined
  return band === 'under-10' ? 9 : Number(band)
}

const age = <Name extends string>(name: Name, band: AgeBand | undefined): { readonly [N in Name]?: number } => {
  const years = ageOf(band)
  return (years === undefined ? {} : { [name]: years }) as { readonly [N in Name]?: number }
}

/** What the law is asked. What somebody is not sure of counts as not so here, and is told beside the result. */
export function factsFrom(answers: ImageryAnswers): ImageryFacts {
  const { stops = [], image, acts = [], harm, ages, permission, extent, malice, before, ended } = answers
  const happening = (name: StopName): boolean => stops.includes(name)
  return {
    ...age('actorAge', ages?.actor),
    ...age('personShownAge', ages?.shown),
    ...age('otherPartyAge', ages?.other),
    acts,
    imageType: image ?? 'unknown',
    permissionOfPersonShown: permission ?? 'unknown',
    relationship: answers.together === 'yes' ? 'living_together_as_partners' : 'unknown',
    adultInvolved: happening('adult'),
    coercionOrThreat: happening('threat') || acts.includes('threaten') || acts.includes('pressure'),
    groomingSigns: happening('grooming'),
    profitMotive: happening('money') || acts.includes('sell'),
    maliciousIntent: malice === 'yes',
    sharingExtent: extent ?? (happening('spreading') ? 'wide_or_public' : 'none'),
    repeatedPoliceContact: before === 'yes',
    vulnerabilityOrCapacityConcern: answers.vulnerable === 'yes',
    contentConcernFlaggedByProfessional: answers.content === 'yes',
    immediateRiskOfHarm: happening('danger'),
    harmfulConductBy: harm ?? 'none',
    ...(ended === undefined || ended === 'not-yet' ? {} : { ending: ended }),
  }
}
