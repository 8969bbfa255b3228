import type { FC } from 'hono/jsx'
import { Button } from '../../platform/ui/button.tsx'
import { Form } from '../../platform/ui/form.tsx'
import { Carried, type ImageryView } from '../frame.tsx'
import { choicesFrom } from '../school/from-answers.ts'
import { schoolFormPath } from '../school/school-start-page.tsx'
import type { ImageryAnswers } from '../tree/answers.ts'
import { fieldsOf } from '../tree/read-answers.ts'
import { weighPath } from '../weigh/weigh-form-page.tsx'
import { changeField } from './sheet-page.tsx'

/** From the questions to the sheet of whoever is at work, with what they have answered filled in. */
export const MakeSheet: FC<{ readonly view: ImageryView; readonly answers: ImageryAnswers }> = ({ view, answers }) => {
  const { school, weigh } = view.words
  if (answers.reader === 'school' && answers.nation)
    return (
      <Form action={schoolFormPath(answers.nation)} hidden={{ [changeField]: 'yes' }}>
        <Carried fields={Object.entries(choicesFrom(answers))} />
        <Button>{school.fromResult}</Button>
      </Form>
    )
  if (answers.reader !== 'professional') return null
  return (
    <Form action={weighPath} hidden={{ [changeField]: 'yes' }}>
      <Carried fields={fieldsOf(answers)} />
      <Button>{weigh.fromResult}</Button>
    </Form>
  )
}
