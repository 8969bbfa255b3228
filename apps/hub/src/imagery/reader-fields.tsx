import type { FC } from 'hono/jsx'
import { Radios } from '../platform/ui/choices.tsx'
import type { Problem } from '../platform/ui/problem.ts'
import type { ImageryView } from './frame.tsx'
import { type ImageryAnswers, nations, readers } from './tree/answers.ts'

type ReaderFieldsProps = {
  readonly view: ImageryView
  readonly answers: Pick<ImageryAnswers, 'reader' | 'nation'>
  readonly problems?: readonly Problem[]
}

/** Who reads, and where. */
export const ReaderFields: FC<ReaderFieldsProps> = ({ view: { site, words }, answers, problems = [] }) => {
  const { reader: said } = words
  return (
    <>
      <Radios
        name="reader"
        label={said.label}
        hint={said.why}
        choices={readers.map((value) => ({ value, label: said.choices[value] }))}
        value={answers.reader ?? ''}
        problems={problems}
        words={site.words}
      />
      <Radios
        name="nation"
        label={said.nationLabel}
        hint={said.elsewhere}
        choices={nations.map((value) => ({ value, label: said.nations[value] }))}
        value={answers.nation ?? ''}
        problems={problems}
        words={site.words}
      />
    </>
  )
}
