import { imageryActs } from '@plain-record/law'
import type { Child, FC } from 'hono/jsx'
import { Button } from '../platform/ui/button.tsx'
import { Checkboxes, type Choice, Radios } from '../platform/ui/choices.tsx'
import { Form } from '../platform/ui/form.tsx'
import type { Problem } from '../platform/ui/problem.ts'
import { Select } from '../platform/ui/select.tsx'
import { Carried, ImageryFrame, type ImageryView, imageryPath } from './frame.tsx'
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
import { ageFields, fieldsOf, none } from './tree/read-answers.ts'
import { seenField } from './tree/seen.ts'

export type QuestionProps = {
  readonly view: ImageryView
  readonly name: QuestionName
  readonly answers: ImageryAnswers
  readonly seen: readonly string[]
  /** The question before, for a way back. */
  readonly before: QuestionName | undefined
  readonly problems?: readonly Problem[]
}

/** One question, and why it is asked. */
export const QuestionPage: FC<QuestionProps> = (props) => {
  const { view, name, answers, seen, before, problems = [] } = props
  const { words } = view
  const carried = [...fieldsOf(answers, name), ...seen.map((one) => [seenField, one] as const)]
  return (
    <ImageryFrame view={view} title={words.question.title} problems={problems}>
      {name === 'reader' ? <h1>{words.reader.title}</h1> : null}
      <Form action={imageryPath} hidden={{ question: name }}>
        <Carried fields={carried} />
        <Fields {...props} />
        {name !== 'reader' && (
          <p class="beside-question">
            <strong>{words.question.why}</strong> {words.question.asked[name](answers.reader ?? 'young-person').why}
          </p>
        )}
        <Button>{words.question.button}</Button>
      </Form>
      {before && (
        <Form action={imageryPath} hidden={{ question: 'back', to: before }}>
          <Carried fields={[...fieldsOf(answers), ...seen.map((one) => [seenField, one] as const)]} />
          <Button kind="quiet">{words.question.back}</Button>
        </Form>
      )}
      <p>
        <a href={imageryPath}>{words.question.start}</a>
      </p>
    </ImageryFrame>
  )
}

const choicesOf = <Value extends string>(
  values: readonly Value[],
  label: (value: Value) => string,
): readonly Choice[] => values.map((value) => ({ value, label: label(value) }))

const Fields: FC<QuestionProps> = ({ view, name, answers, problems = [] }): Child => {
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
    asHeading: true,
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
      return <Ages view={view} answers={answers} reader={reader} title={title} hint={hint} problems={problems} />
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

type AgesProps = Pick<QuestionProps, 'view' | 'answers'> & {
  readonly reader: Reader
  readonly title: string
  readonly hint: string | undefined
  readonly problems: readonly Problem[]
}

const Ages: FC<AgesProps> = ({ view: { site, words }, answers, reader, title, hint, problems }) => {
  const labels = words.question.ageLabels(reader)
  return (
    <>
      <h1>{title}</h1>
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
