import { imageryActs } from '@plain-record/law'
import type { Child, FC } from 'hono/jsx'
import { Checkboxes, type Choice, Radios } from '../platform/ui/choices.tsx'
import type { Problem } from '../platform/ui/problem.ts'
import { Select } from '../platform/ui/select.tsx'
import type { ImageryView } from './frame.tsx'
import { ReaderFields } from './reader-fields.tsx'
import {
  ageBands,
  extents,
  harms,
  howEnded,
  type ImageryAnswers,
  images,
  permissions,
  type QuestionName,
  type Reader,
  yesNoNotSure,
} from './tree/answers.ts'
import { ageFields, none } from './tree/read-answers.ts'

type QuestionFieldsProps = {
  readonly view: ImageryView
  readonly name: QuestionName
  readonly answers: ImageryAnswers
  /** The question is the only one of its page, and its heading. */
  readonly alone?: boolean
  readonly problems?: readonly Problem[]
}

const choicesOf = <Value extends string>(
  values: readonly Value[],
  label: (value: Value) => string,
): readonly Choice[] => values.map((value) => ({ value, label: label(value) }))

/** What is asked, with what can be answered. */
export const QuestionFields: FC<QuestionFieldsProps> = ({
  view,
  name,
  answers,
  alone = false,
  problems = [],
}): Child => {
  const { site, words } = view
  const { question } = words
  if (name === 'reader') return <ReaderFields view={view} answers={answers} problems={problems} />
  const reader: Reader = answers.reader ?? 'young-person'
  const { title, hint } = question.asked[name](reader)
  const field = {
    name: name === 'acts' ? 'act' : name,
    label: title,
    ...(hint === undefined ? {} : { hint }),
    problems,
    asHeading: alone,
    words: site.words,
  }
  const radios = (choices: readonly Choice[]): Child => (
    <Radios {...field} choices={choices} value={String(answers[name] ?? '')} />
  )
  switch (name) {
    case 'image':
      return radios(choicesOf(images, (value) => question.images[value]))
    case 'harm':
      return radios(choicesOf(harms, (value) => question.harms[value](reader)))
    case 'acts':
      return (
        <Checkboxes
          {...field}
          choices={[
            ...choicesOf(imageryActs, (act) => question.acts[act](reader)),
            { value: none, label: question.noActs },
          ]}
          values={answers.acts ?? []}
        />
      )
    case 'ages':
      return (
        <Ages
          view={view}
          answers={answers}
          reader={reader}
          title={title}
          hint={hint}
          alone={alone}
          problems={problems}
        />
      )
    case 'permission':
      return radios(choicesOf(permissions, (value) => question.permissions[value]))
    case 'extent':
      return radios(choicesOf(extents, (value) => question.extents[value]))
    case 'ended':
      return radios(choicesOf(howEnded, (value) => question.endings[value]))
    default:
      return radios(choicesOf(yesNoNotSure, (value) => question.sayings[value]))
  }
}

type AgesProps = Pick<QuestionFieldsProps, 'view' | 'answers'> & {
  readonly reader: Reader
  readonly title: string
  readonly hint: string | undefined
  readonly alone: boolean
  readonly problems: readonly Problem[]
}

const Ages: FC<AgesProps> = ({ view: { site, words }, answers, reader, title, hint, alone, problems }) => {
  const labels = words.question.ageLabels(reader)
  return (
    <>
      {alone ? <h1>{title}</h1> : <h3>{title}</h3>}
      {hint && <p class="hint">{hint}</p>}
      {(['actor', 'shown', 'other'] as const).map((who) => (
        <Select
          name={ageFields[who]}
          label={labels[who]}
          choices={choicesOf(
            ['not-sure', ...ageBands.filter((band) => band !== 'not-sure')],
            (band) => words.question.ages[band],
          )}
          value={answers.ages?.[who] ?? 'not-sure'}
          problems={problems}
          words={site.words}
        />
      ))}
    </>
  )
}
