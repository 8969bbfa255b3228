import type { Child, FC } from 'hono/jsx'
import { Details } from '../../platform/ui/details.tsx'
import { safeHref } from '../../platform/ui/safe-href.ts'
import { CheckFrame, type JourneyView } from '../journey/frame.tsx'
import type { SealedCopy } from './copy/seal-copy.ts'
import type { KeepWords } from './words/en.ts'

/** Where each way of keeping a result leads. */
export type KeepLinks = {
  readonly back: string
  /** The result, ready to be printed with its plain cover. */
  readonly print: string
  readonly pdf: string
  readonly plainPdf: string
  /** Absent when no day lies ahead. */
  readonly calendar?: string
  readonly file: string
}

type KeepPageProps = {
  readonly view: Pick<JourneyView, 'site' | 'words'>
  readonly words: KeepWords['keep']
  readonly links: KeepLinks
  /** Undefined for a record that is too long for a copy. */
  readonly sealed: SealedCopy | undefined
}

/** Every way to keep a result, with what each holds and who could read it. */
export const KeepPage: FC<KeepPageProps> = ({ view, words, links, sealed }) => (
  <CheckFrame view={view} title={words.title} back={links.back}>
    <h1>{words.heading}</h1>
    <p>{words.lead}</p>
    <p>{words.lost}</p>
    <Way id="print" title={words.print.title} holds={words.print.holds}>
      <Action href={links.print}>{words.print.link}</Action>
    </Way>
    <Way id="pdf" title={words.pdf.title} holds={words.pdf.holds}>
      <Action href={links.pdf}>{words.pdf.link}</Action>
      <Action href={links.plainPdf}>{words.pdf.plain}</Action>
    </Way>
    {links.calendar !== undefined && (
      <Way id="calendar" title={words.calendar.title} holds={words.calendar.holds}>
        <Action href={links.calendar}>{words.calendar.link}</Action>
      </Way>
    )}
    {sealed ? (
      <SealedWays sealed={sealed} words={words} file={links.file} />
    ) : (
      <Way id="copy" title={words.copy.title} holds={words.copy.tooLong} />
    )}
  </CheckFrame>
)

type WayProps = { readonly id: string; readonly title: string; readonly holds: string; readonly children?: Child }

const Way: FC<WayProps> = ({ id, title, holds, children }) => (
  <section aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    <p>{holds}</p>
    {children}
  </section>
)

const Action: FC<{ readonly href: string; readonly children: Child }> = ({ href, children }) => (
  <p>
    <a href={safeHref(href)}>{children}</a>
  </p>
)

type SealedWaysProps = {
  readonly sealed: SealedCopy
  readonly words: KeepWords['keep']
  readonly file: string
}

const SealedWays: FC<SealedWaysProps> = ({ sealed: { letters, words: list }, words, file }) => (
  <>
    <Way id="copy" title={words.copy.title} holds={words.copy.holds}>
      <p>
        {words.copy.later} <a href="/check/open">{words.copy.where}</a>
      </p>
      <Action href={file}>{words.copy.file}</Action>
      <Details summary={words.copy.show}>
        <label for="letters">{words.copy.label}</label>
        <textarea class="input input-full" id="letters" rows={8} readonly spellcheck={false}>
          {letters}
        </textarea>
      </Details>
    </Way>
    <Way id="words" title={words.words.title} holds={list ? words.words.holds(list.length) : words.words.tooMany}>
      {list && (
        <>
          <p>{words.words.how}</p>
          <ol aria-label={words.words.list}>
            {inRows(list).map((row) => (
              <li>{row.join(' ')}</li>
            ))}
          </ol>
        </>
      )}
    </Way>
  </>
)

const wordsInRow = 4

const inRows = (words: readonly string[]): readonly (readonly string[])[] =>
  words.flatMap((_, i) => (i % wordsInRow === 0 ? [words.slice(i, i + wordsInRow)] : []))
