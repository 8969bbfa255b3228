import type { FoundOutcome } from '@plain-record/law'
import type { FC } from 'hono/jsx'
import { Breadcrumbs } from '../platform/ui/breadcrumbs.tsx'
import { ErrorSummary } from '../platform/ui/error-summary.tsx'
import { Page } from '../platform/ui/page.tsx'
import { LetterForm } from './forms.tsx'
import { checks, verdictOf } from './outcome-facts.tsx'
import { type Drawing, HelpSection, outcomesPath, pathOf, trailOf } from './page-end.tsx'
import type { LetterRead } from './read-letter.ts'

/** The outcomes that a letter may mean, that there is none like it, or what to put right. */
export const FoundPage: FC<{ readonly drawing: Drawing; readonly read: LetterRead }> = ({ drawing, read }) => {
  const { site, words } = drawing
  const { find } = words
  const { typed, found, problems } = read
  return (
    <Page site={site} title={find.title} sensitive noindex problems={problems}>
      <Breadcrumbs trail={trailOf(words)} words={site.words} />
      <ErrorSummary problems={problems} words={site.words} />
      <h1>{find.title}</h1>
      {found.length > 0 && (
        <>
          <p>{find.likeliest}</p>
          <ol class="guide-list">
            {found.map((one) => (
              <Found drawing={drawing} found={one} />
            ))}
          </ol>
          <p>{find.unsure}</p>
        </>
      )}
      {found.length === 0 && problems.length === 0 && (
        <>
          <p>{find.nothing}</p>
          <p>{find.nothingElse}</p>
        </>
      )}
      <h2>{problems.length > 0 ? find.heading : find.again}</h2>
      <LetterForm site={site} words={words} typed={typed} problems={problems} />
      <p>
        <a href={`${outcomesPath}#list`}>{find.all}</a>
      </p>
      <p class="guide-information">{words.information}</p>
      <HelpSection words={words} />
    </Page>
  )
}

const Found: FC<{ readonly drawing: Drawing; readonly found: FoundOutcome }> = ({
  drawing: { words },
  found: { outcome, by },
}) => (
  <li>
    <a href={pathOf(outcome.code)}>
      {words.outcome(outcome.code)}: {words.inShort[outcome.code]}
    </a>
    <p>{words.find.officialName(outcome.name)}</p>
    <p>{by.kind === 'number' ? words.find.byNumber : words.find.byWords(by.words)}</p>
    <p>
      {words.facts.kind} {words.kind[outcome.leadsTo]}
    </p>
    <p>
      {checks
        .map((check) => words.find.check(words.facts[check], verdictOf({ outcome, check, words }).toLowerCase()))
        .join(' ')}
    </p>
  </li>
)
