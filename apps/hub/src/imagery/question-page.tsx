import type { FC } from 'hono/jsx'
import { Button } from '../platform/ui/button.tsx'
import { Form } from '../platform/ui/form.tsx'
import type { Problem } from '../platform/ui/problem.ts'
import { Carried, ImageryFrame, type ImageryView, imageryPath } from './frame.tsx'
import { QuestionFields } from './question-fields.tsx'
import type { ImageryAnswers, QuestionName } from './tree/answers.ts'
import { fieldsOf } from './tree/read-answers.ts'
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
export const QuestionPage: FC<QuestionProps> = ({ view, name, answers, seen, before, problems = [] }) => {
  const { words } = view
  const carried = [...fieldsOf(answers, name), ...seen.map((one) => [seenField, one] as const)]
  return (
    <ImageryFrame view={view} title={words.question.title} problems={problems}>
      {name === 'reader' ? <h1>{words.reader.title}</h1> : null}
      <Form action={imageryPath} hidden={{ question: name }}>
        <Carried fields={carried} />
        <QuestionFields view={view} name={name} answers={answers} alone problems={problems} />
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
