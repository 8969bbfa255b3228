import { type ImageryFacts, imageryActs, imageryPathway } from '@plain-record/law'
import {
  ageBands,
  extents,
  factsFrom,
  harms,
  howEnded,
  type ImageryAnswers,
  images,
  permissions,
  type QuestionName,
  readers,
  yesNoNotSure,
} from './answers.ts'

/** The questions after the first screen, in their order. */
export const questionNames = [
  'reader',
  'image',
  'ended',
  'harm',
  'acts',
  'ages',
  'permission',
  'extent',
  'malice',
  'before',
  'vulnerable',
  'content',
  'together',
] as const satisfies readonly QuestionName[]

/** Only a professional decides about what is shown: nobody else is asked about it, in any words. */
const forProfessionals: ReadonlySet<QuestionName> = new Set(['content'])

/** Whether a question is put to whoever is reading. */
export const isFor = (name: QuestionName, { reader }: ImageryAnswers): boolean =>
  !forProfessionals.has(name) || reader === 'school' || reader === 'professional'

const isKnown = (value: string): boolean => value !== 'unknown'

/** The answers that stand for all that a question can have. */
const ways: { readonly [Name in QuestionName]: readonly Partial<ImageryAnswers>[] } = {
  reader: readers.map((reader) => ({ reader })),
  image: images.filter(isKnown).map((image) => ({ image })),
  harm: harms.filter(isKnown).map((harm) => ({ harm })),
  acts: [[], ...imageryActs.map((act) => [act])].map((acts) => ({ acts })),
  ages: ageBands.flatMap((band) => [
    { ages: { actor: band, shown: '15', other: '15' } as const },
    { ages: { actor: '15', shown: band, other: '15' } as const },
    { ages: { actor: '15', shown: '15', other: band } as const },
  ]),
  permission: permissions.filter(isKnown).map((permission) => ({ permission })),
  extent: extents.map((extent) => ({ extent })),
  malice: yesNoNotSure.map((malice) => ({ malice })),
  before: yesNoNotSure.map((before) => ({ before })),
  vulnerable: yesNoNotSure.map((vulnerable) => ({ vulnerable })),
  content: yesNoNotSure.map((content) => ({ content })),
  together: yesNoNotSure.map((together) => ({ together })),
  ended: howEnded.map((ended) => ({ ended })),
}

/** How what is still open may turn out: nothing more, or as much as there can be. */
const rests: readonly Partial<ImageryAnswers>[] = [
  {},
  { permission: 'yes', extent: 'none', together: 'yes', ages: { actor: '17', shown: '16', other: '17' } },
  { permission: 'no', extent: 'wide_or_public', malice: 'yes', before: 'yes' },
]

/**
 * The next question whose answer can still change anything that is told. Undefined when there is none. The first screen is not among
 * them: it comes before all else.
 */
export function nextQuestion(answers: ImageryAnswers): QuestionName | undefined {
  return questionNames.find(
    (name) => answers[name] === undefined && isFor(name, answers) && (name === 'reader' || canMatter(name, answers)),
  )
}

function canMatter(name: QuestionName, answers: ImageryAnswers): boolean {
  return rests.some((rest) => {
    const told = new Set(ways[name].map((way) => JSON.stringify(toldOf(factsFrom({ ...rest, ...answers, ...way })))))
    return told.size > 1
  })
}

/** What a result says, without its reasons. */
function toldOf(facts: ImageryFacts): unknown {
  const { offences, outcome21, against, towards, referral, askSocialCareToday, endings, laterChecks, hardStop } =
    imageryPathway(facts)
  const { basic, standard, enhanced } = laterChecks
  return [
    offences.map(({ name, by, partnerDefence }) => [name, by, partnerDefence]),
    [outcome21.value, referral.value, askSocialCareToday, hardStop],
    [against.map(({ value }) => value), referral.from.map(({ value }) => value), towards, endings],
    [basic.value, standard.value, enhanced.value],
  ]
}
