import type { FC } from 'hono/jsx'
import { Button, LinkButton } from '../../platform/ui/button.tsx'
import { Form } from '../../platform/ui/form.tsx'
import type { Problem } from '../../platform/ui/problem.ts'
import type { Site } from '../../platform/ui/service.ts'
import { SummaryList } from '../../platform/ui/summary-list.tsx'
import { Textarea } from '../../platform/ui/textarea.tsx'
import { CheckFrame } from '../journey/frame.tsx'
import type { CheckWords } from '../words/en.ts'

type ReadPageProps = {
  readonly site: Site
  readonly words: CheckWords
  readonly typed: string
  readonly problems: readonly Problem[]
}

/** Characters. More than the longest certificate. */
export const longestPaste = 50_000

/** A box for a sentence, or for what the papers say. */
export const ReadPage: FC<ReadPageProps> = ({ site, words, typed, problems }) => (
  <CheckFrame view={{ site, words }} title={words.read.title} back="/check" problems={problems}>
    <h1>{words.read.title}</h1>
    <p>{words.read.intro}</p>
    <Form action="/check/read">
      <Textarea
        name="words"
        label={words.read.label}
        hint={words.read.hint}
        rows={8}
        value={typed}
        problems={problems}
        words={site.words}
      />
      <Button>{words.read.button}</Button>
    </Form>
    <p class="hint">{words.question.private}</p>
  </CheckFrame>
)

export type ReadBack = {
  readonly id: string
  readonly title: string
  readonly from: string
  readonly rows: readonly { readonly key: string; readonly value: string }[]
}

type FoundPageProps = {
  readonly site: Site
  readonly words: CheckWords
  readonly typed: string
  /** What was read, sealed: it is used as it was shown. */
  readonly kept: string
  readonly matters: readonly ReadBack[]
  readonly unread: number
  readonly chosen: readonly string[]
  readonly problems: readonly Problem[]
}

/** What was read, to be looked at before anything is worked out. */
export const FoundPage: FC<FoundPageProps> = ({ site, words, typed, kept, matters, unread, chosen, problems }) => (
  <CheckFrame view={{ site, words }} title={words.read.foundTitle} problems={problems}>
    <h1>{words.read.foundTitle}</h1>
    <p>{words.read.foundIntro}</p>
    {unread > 0 && <p>{words.read.unread(unread)}</p>}
    <Form action="/check/read/use" hidden={{ kept, words: typed }}>
      {matters.map((matter, i) => (
        <section class="card" aria-labelledby={`read-${matter.id}`}>
          <div class="card-head">
            <h2 id={`read-${matter.id}`}>{matter.title}</h2>
          </div>
          <p>
            {words.read.from} “{matter.from}”
          </p>
          <SummaryList rows={matter.rows} words={site.words} />
          <div class="choice card-choice">
            <input
              type="checkbox"
              id={i === 0 ? 'use' : `use-${matter.id}`}
              name="use"
              value={matter.id}
              checked={chosen.includes(matter.id)}
            />
            <label for={i === 0 ? 'use' : `use-${matter.id}`}>{words.read.take(matter.title)}</label>
          </div>
        </section>
      ))}
      <Button>{words.read.use}</Button>
    </Form>
    <Form action="/check/read/again" hidden={{ words: typed }}>
      <Button kind="quiet">{words.read.again}</Button>
    </Form>
    <LinkButton kind="quiet" href="/check">
      {words.read.oneByOne}
    </LinkButton>
  </CheckFrame>
)
