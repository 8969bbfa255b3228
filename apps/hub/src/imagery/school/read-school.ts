import type { SentForm } from '../../platform/http/read-form.ts'
import type { Problem } from '../../platform/ui/problem.ts'
import { readTyped, type Typed } from '../sheets/typed-words.ts'
import type { Nation } from '../tree/answers.ts'
import type { ImageryWords } from '../words/en.ts'
import { letters, needed, questions, type SchoolAnswers, type SchoolChoices, type SchoolQuestion } from './choices.ts'
import { isToldNow } from './school-sheet.ts'

export type SchoolDraft = { readonly choices: SchoolChoices; readonly typed: Typed }
export type SchoolRead =
  | { readonly ok: true; readonly answers: SchoolAnswers; readonly typed: Typed }
  | { readonly ok: false; readonly draft: SchoolDraft; readonly problems: readonly Problem[] }

const names = Object.keys(questions) as readonly SchoolQuestion[]

/** The answers that a form brings with it. What is none of ours is left out. */
export const readChoices = (form: SentForm): SchoolChoices =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = (questions[name] as readonly string[]).find((one) => one === form.field(name))
      return value === undefined ? [] : [[name, value] as const]
    }),
  )

/** @param nation the advice that the form follows: it is part of the address */
export function readSchool(form: SentForm, nation: Nation, words: ImageryWords): SchoolRead {
  const choices = { ...readChoices(form), nation }
  const { typed, problems: withTyped } = readTyped(form, words.sheet)
  const problems = [...problemsWithChoices(choices, words), ...withTyped, ...problemsWithWhy({ choices, typed }, words)]
  return problems.length === 0 && isWhole(choices)
    ? { ok: true, answers: choices, typed }
    : { ok: false, draft: { choices, typed }, problems: inOrder(problems) }
}

const isWhole = (choices: SchoolChoices): choices is SchoolAnswers => needed.every((name) => choices[name])

function problemsWithChoices(choices: SchoolChoices, { sheet, school }: ImageryWords): readonly Problem[] {
  const half = letters.flatMap((letter): readonly Problem[] => {
    const [age, part] = [`age-${letter}`, `part-${letter}`] as const
    if (letter === 'a' || (choices[age] === undefined) === (choices[part] === undefined)) return []
    return [{ field: choices[age] === undefined ? age : part, message: school.problems.halfAChild(letter) }]
  })
  return [
    ...needed.filter((name) => !choices[name]).map((field) => ({ field, message: sheet.problems.choose })),
    ...half,
  ]
}

/** Who deals with something alone that somebody should be told of now has to say why. */
function problemsWithWhy({ choices, typed }: SchoolDraft, { school }: ImageryWords): readonly Problem[] {
  const isUnexplained = choices.decision === 'in-school' && typed.reasons === ''
  return isUnexplained && isWhole(choices) && isToldNow(choices)
    ? [{ field: 'reasons', message: school.problems.why }]
    : []
}

/** As the page asks. */
function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const order: readonly string[] = ['reference', ...names, 'reasons']
  return problems.toSorted((a, b) => order.indexOf(a.field) - order.indexOf(b.field))
}

/** The same as fields of another form. */
export const schoolFields = ({ choices, typed }: SchoolDraft): readonly (readonly [string, string])[] => [
  ...Object.entries(choices),
  ...Object.entries(typed),
]
