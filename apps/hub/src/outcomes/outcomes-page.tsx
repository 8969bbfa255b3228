import { policeOutcomes } from '@plain-record/law'
import type { FC } from 'hono/jsx'
import { Breadcrumbs } from '../platform/ui/breadcrumbs.tsx'
import { Page } from '../platform/ui/page.tsx'
import { Table } from '../platform/ui/table.tsx'
import { StatementSection } from '../statements/index.ts'
import { CompareForm, LetterForm } from './forms.tsx'
import { type Drawing, PageEnd, pathOf } from './page-end.tsx'

/** What an outcome is, the box for the words of a letter, and all outcomes. The same for everybody. */
export const OutcomesPage: FC<{ readonly drawing: Drawing }> = ({ drawing }) => {
  const { site, words, said } = drawing
  const { start } = words
  return (
    <Page site={site} title={start.title} summary={start.lead} printable>
      <Breadcrumbs trail={[{ label: words.home, href: '/' }]} words={site.words} />
      <h1>{start.title}</h1>
      <p class="lead">{start.lead}</p>
      <p class="guide-scope">
        {start.scope} <a href="/elsewhere">{start.elsewhere}</a>.
      </p>
      <StatementSection {...said} id="what" heading={start.whatHeading} statements={start.what} />
      <section aria-labelledby="find">
        <h2 id="find">{words.find.heading}</h2>
        <LetterForm site={site} words={words} />
      </section>
      <section aria-labelledby="list">
        <h2 id="list">{start.listHeading}</h2>
        <Table
          caption={start.caption}
          head={start.head}
          rows={policeOutcomes.map(({ code, name, leadsTo }) => [
            <a href={pathOf(code)}>{words.outcome(code)}</a>,
            <>
              {words.inShort[code]} <span class="hint">{words.find.officialName(name)}</span>
            </>,
            words.kindInShort[leadsTo],
          ])}
        />
      </section>
      <section aria-labelledby="compare">
        <h2 id="compare">{words.compare.heading}</h2>
        <p>{words.compare.text}</p>
        <CompareForm site={site} words={words} />
      </section>
      <PageEnd drawing={drawing} statements={start.what} />
    </Page>
  )
}
