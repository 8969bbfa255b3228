import type { FC } from 'hono/jsx'
import { Button } from '../platform/ui/button.tsx'
import { CrisisPanel } from '../platform/ui/crisis-panel.tsx'
import { Form } from '../platform/ui/form.tsx'
import { SourceSection, type Statement, Statements } from '../statements/index.ts'
import { Carried, ImageryFrame, type ImageryView, imageryPath } from './frame.tsx'
import { ReaderFields } from './reader-fields.tsx'
import type { ImageryAnswers, StopName } from './tree/answers.ts'
import { fieldsOf } from './tree/read-answers.ts'
import { seenField, seenOf } from './tree/seen.ts'

type HelpPageProps = {
  readonly view: ImageryView
  readonly answers: ImageryAnswers
  readonly stops: readonly StopName[]
  readonly seen: readonly string[]
  /** Where they go on to, and with what: with the answers to the next question where nothing is said. */
  readonly onwards?: { readonly action: string; readonly fields: readonly (readonly [string, string])[] }
}

/**
 * Help, for what is happening and for whoever reads, and nothing about the law. They go on only if they choose to. Where we do not know
 * yet who reads, that is asked below, so that the help can fit.
 */
export const HelpPage: FC<HelpPageProps> = ({ view, answers, stops, seen, onwards }) => {
  const { site, words, said, whoHelps } = view
  const { reader } = answers
  const steps = stops.flatMap((stop) => words.firstSteps[stop](reader))
  const statements: readonly Statement[] = [...steps, ...words.neverDo]
  const nowSeen = [...new Set([...seen, ...stops.map((stop) => seenOf(stop, reader))])]
  return (
    <ImageryFrame view={view} title={words.title}>
      <h1>{words.help.heading}</h1>
      <p class="lead">{words.help.calm(reader)}</p>
      <CrisisPanel contacts={whoHelps.now(stops, answers)} words={site.words} />
      <section aria-labelledby="now">
        <h2 id="now">{words.help.doFirst}</h2>
        <Statements {...said} statements={steps} />
      </section>
      <section aria-labelledby="never">
        <h2 id="never">{words.help.neverDo}</h2>
        <Statements {...said} statements={words.neverDo} />
      </section>
      <p>
        <a href="/guides/someone-is-threatening-to-share-images">{words.help.guide}</a>
      </p>
      <Form action={onwards?.action ?? imageryPath} hidden={{ question: reader ? 'help' : 'reader' }}>
        <Carried
          fields={[...(onwards?.fields ?? fieldsOf(answers)), ...nowSeen.map((one) => [seenField, one] as const)]}
        />
        {!reader && <ReaderFields view={view} answers={answers} />}
        <p class="hint">{words.help.goOnHint}</p>
        <Button kind="quiet">{words.help.goOn}</Button>
      </Form>
      <SourceSection site={site} sources={said.sources} statements={statements} />
    </ImageryFrame>
  )
}
