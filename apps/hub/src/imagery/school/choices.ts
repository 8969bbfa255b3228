import type { ImageryFacts } from '@plain-record/law'
import { ageBands, extents, nations, yesNoNotSure } from '../tree/answers.ts'

const childAges = ageBands.filter((band) => band !== '18')
const parts = ['shown', 'shown-and-shared', 'shared', 'received', 'asked', 'other'] as const

/** Children have letters: the sheet holds no name. */
export const letters = ['a', 'b', 'c'] as const
export type Letter = (typeof letters)[number]

/**
 * What the advice for schools asks about: what means the police or social care at once, what else is a reason to ask for help, and
 * what helps to decide.
 * @source docs/law/imagery.md O47, O48; the second group is our own, and stricter
 */
export const pointGroups = {
  now: ['adult', 'pressure', 'capacity', 'content', 'risk'],
  stricter: ['money', 'malice', 'secret', 'fake', 'agreed', 'earlier'],
  further: ['vulnerable', 'distress', 'understands'],
} as const
export type PointGroup = keyof typeof pointGroups
export type AskedPoint = (typeof pointGroups)[PointGroup][number]
export const askedPoints: readonly AskedPoint[] = Object.values(pointGroups).flat()

export const steps = ['lead', 'all-told', 'device', 'remove', 'parents', 'social-care', 'police', 'support'] as const
export type StepName = (typeof steps)[number]
export const stepStates = ['done', 'to-do', 'not-needed'] as const

/** Every closed question of the form, by the name of its field, and what can be answered. */
export const questions = {
  nation: nations,
  role: ['dsl', 'deputy', 'head', 'other'],
  'age-a': childAges,
  'part-a': parts,
  'age-b': childAges,
  'part-b': parts,
  'age-c': childAges,
  'part-c': parts,
  ...forAll(askedPoints, yesNoNotSure),
  extent: [...extents, 'not-sure'],
  handled: ['nobody-looked', 'by-accident', 'looked', 'not-sure'],
  ...forAll(steps, stepStates),
  decision: ['referred', 'in-school', 'open'],
} as const

export type SchoolQuestion = keyof typeof questions
export type SchoolChoices = { readonly [Name in SchoolQuestion]?: (typeof questions)[Name][number] }
/** What has to be answered for a sheet. Children after the first, and the steps, can be left. */
export type Needed = 'nation' | 'role' | 'age-a' | 'part-a' | AskedPoint | 'extent' | 'handled' | 'decision'
export type SchoolAnswers = SchoolChoices & { readonly [Name in Needed]: (typeof questions)[Name][number] }

export const needed: readonly Needed[] = [
  'nation',
  'role',
  'age-a',
  'part-a',
  ...askedPoints,
  'extent',
  'handled',
  'decision',
]

function forAll<Name extends string, Value>(names: readonly Name[], values: Value): { readonly [N in Name]: Value } {
  return Object.fromEntries(names.map((name) => [name, values])) as { readonly [N in Name]: Value }
}

type ChildAge = (typeof childAges)[number]
export type ChildOnSheet = {
  readonly letter: Letter
  readonly age: ChildAge
  readonly part: (typeof parts)[number]
}

/** The children that the sheet speaks of. */
export const childrenIn = (choices: SchoolChoices): readonly ChildOnSheet[] =>
  letters.flatMap((letter) => {
    const [age, part] = [choices[`age-${letter}`], choices[`part-${letter}`]]
    return age && part ? [{ letter, age, part }] : []
  })

const yearsOf = (age: ChildAge): number | undefined =>
  age === 'not-sure' ? undefined : age === 'under-10' ? 9 : Number(age)
const isShown = ({ part }: ChildOnSheet): boolean => part === 'shown' || part === 'shown-and-shared'

type ThreeWays = (typeof yesNoNotSure)[number]

/** Whether somebody of some children is under an age. One whose age is not known may be. */
function anyUnder(limit: number, children: readonly ChildOnSheet[]): ThreeWays {
  const years = children.map(({ age }) => yearsOf(age))
  if (years.some((age) => age !== undefined && age < limit)) return 'yes'
  return children.length === 0 || years.includes(undefined) ? 'not-sure' : 'no'
}

/** Point four of the advice. Where no child is said to be shown, nobody knows. */
export const shownUnder13 = (choices: SchoolChoices): ThreeWays => anyUnder(13, childrenIn(choices).filter(isShown))
export const someUnder10 = (choices: SchoolChoices): ThreeWays => anyUnder(10, childrenIn(choices))

/** What the law is asked: whether somebody has to be told now. What is not known counts as not so, and the sheet names it. */
export function schoolFacts(choices: SchoolAnswers): ImageryFacts {
  const is = (name: AskedPoint): boolean => choices[name] === 'yes'
  return {
    ...(someUnder10(choices) === 'yes' ? { actorAge: 9 } : {}),
    ...(shownUnder13(choices) === 'yes' ? { personShownAge: 12 } : {}),
    acts: is('secret') ? ['take_secretly'] : [],
    imageType: is('fake') ? 'fake_or_altered' : 'unknown',
    permissionOfPersonShown: choices.agreed === 'not-sure' ? 'unknown' : choices.agreed,
    relationship: 'unknown',
    adultInvolved: is('adult'),
    coercionOrThreat: is('pressure'),
    groomingSigns: false, // one question asks about pressure, threats and grooming together
    profitMotive: is('money'),
    maliciousIntent: is('malice'),
    sharingExtent: choices.extent === 'not-sure' ? 'none' : choices.extent,
    repeatedPoliceContact: is('earlier'), // any earlier incident: stricter than one that the police dealt with
    vulnerabilityOrCapacityConcern: is('capacity') || is('vulnerable'),
    contentConcernFlaggedByProfessional: is('content'),
    immediateRiskOfHarm: is('risk'),
    harmfulConductBy: 'unknown',
  }
}
