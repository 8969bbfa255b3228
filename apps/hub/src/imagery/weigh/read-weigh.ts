import type { SentForm } from '../../platform/http/read-form.ts'
import type { Problem } from '../../platform/ui/problem.ts'
import { readTyped, type Typed } from '../sheets/typed-words.ts'
import type { ImageryAnswers, QuestionName } from '../tree/answers.ts'
import { ageFields, fieldsOf, none, readAnswers } from '../tree/read-answers.ts'
import type { ImageryWords } from '../words/en.ts'
import { type Known, knownNames, readKnown, type WholeKnown } from './known.ts'

/** What is asked of what happened: all that a professional is asked step by step, but for how it ended. */
export const weighedQuestions = [
  'image',
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

export type WeighDraft = { readonly answers: ImageryAnswers; readonly known: Known; readonly typed: Typed }
export type WeighRecord = WeighDraft & { readonly known: WholeKnown }
export type WeighRead =
  | { readonly ok: true; readonly record: WeighRecord }
  | { readonly ok: false; readonly draft: WeighDraft; readonly problems: readonly Problem[] }

/** Whoever weighs outcomes works with young people, and is shown help as such. */
const asProfessional = (answers: ImageryAnswers): ImageryAnswers => {
  const { ended: _, ...open } = answers
  return { ...open, reader: 'professional' }
}

export const readWeighDraft = (form: SentForm, words: ImageryWords): WeighDraft => ({
  answers: asProfessional(readAnswers(form)),
  known: readKnown(form),
  typed: readTyped(form, words.sheet).typed,
})

export function readWeigh(form: SentForm, words: ImageryWords): WeighRead {
  const draft = readWeighDraft(form, words)
  const problems = [...problemsWith(draft, form, words), ...readTyped(form, words.sheet).problems]
  return problems.length === 0 && isWhole(draft.known)
    ? { ok: true, record: { ...draft, known: draft.known } }
    : { ok: false, draft, problems: inOrder(problems) }
}

const isWhole = (known: Known): known is WholeKnown =>
  known.maker !== undefined && knownNames.every((name) => known[name] !== undefined)

function problemsWith(
  { answers, known }: WeighDraft,
  form: SentForm,
  { sheet, question, first }: ImageryWords,
): readonly Problem[] {
  const missing = (field: string, isMissing: boolean): readonly Problem[] =>
    isMissing ? [{ field, message: sheet.problems.choose }] : []
  const mixed = (field: string, message: string): readonly Problem[] =>
    form.all(field).includes(none) && form.all(field).length > 1 ? [{ field, message }] : []
  return [
    ...missing('maker', known.maker === undefined),
    ...missing('stop', answers.stops === undefined),
    ...mixed('stop', first.problems.noneWithOthers),
    ...mixed('act', question.problems.noneWithOthers),
    ...weighedQuestions.flatMap((name) => missing(fieldOf(name), answers[name] === undefined)),
    ...knownNames.flatMap((name) => missing(name, known[name] === undefined)),
  ]
}

/** Where the page asks it: the field that a problem leads to. */
const fieldOf = (name: (typeof weighedQuestions)[number]): string =>
  name === 'acts' ? 'act' : name === 'ages' ? ageFields.actor : name

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const order = ['reference', 'maker', 'stop', ...weighedQuestions.map(fieldOf), ...knownNames, 'reasons']
  return problems.toSorted((a, b) => order.indexOf(a.field) - order.indexOf(b.field))
}

/** The same as fields of another form. */
export const weighFields = ({ answers, known, typed }: WeighDraft): readonly (readonly [string, string])[] => [
  ...fieldsOf(answers),
  ...Object.entries(known),
  ...Object.entries(typed),
]
