import type { Guide, Library } from '@plain-record/guides'
import { lawCheckedOn, rulesVersion } from '@plain-record/law'
import type { Child, FC } from 'hono/jsx'
import type { Crumb } from '../platform/ui/breadcrumbs.tsx'
import { LinkButton } from '../platform/ui/button.tsx'
import { FeedbackForm } from '../platform/ui/feedback-form.tsx'
import { longDate } from '../platform/ui/long-date.ts'
import type { Site } from '../platform/ui/service.ts'
import { type Said, SourceSection, type Statement } from '../statements/index.ts'
import type { OutcomesWords } from './words/en.ts'

/** What every page about outcomes is drawn with. */
export type Drawing = {
  readonly site: Site
  readonly words: OutcomesWords
  readonly said: Said
  readonly library: Library
}

export const outcomesPath = '/outcomes'
export const pathOf = (code: string): string => `${outcomesPath}/${code}`

/** The way to a page below the list. */
export const trailOf = (words: OutcomesWords): readonly Crumb[] => [
  { label: words.home, href: '/' },
  { label: words.outcomes, href: outcomesPath },
]

export const guidesNamed = ({ guides }: Library, slugs: readonly string[]): readonly Guide[] =>
  slugs.flatMap((slug) => guides.find((guide) => guide.slug === slug) ?? [])

/** The way to a person. */
export const HelpSection: FC<{ readonly words: OutcomesWords; readonly children?: Child }> = ({ words, children }) => (
  <section aria-labelledby="help">
    <h2 id="help">{words.helpHeading}</h2>
    <p>{words.helpText}</p>
    <p>
      <LinkButton href="/helpline" kind="quiet">
        {words.toHelpline}
      </LinkButton>
    </p>
    {children}
  </section>
)

/** Who can help, whether this did, and where it all comes from. */
export const PageEnd: FC<{ readonly drawing: Drawing; readonly statements: readonly Statement[] }> = ({
  drawing: { site, words, said },
  statements,
}) => (
  <>
    <p class="guide-information">
      {words.information} {words.checkedOn(longDate(lawCheckedOn, site.words), rulesVersion)}
    </p>
    <HelpSection words={words} />
    <FeedbackForm page="outcomes" words={site.words} />
    {statements.length > 0 && <SourceSection site={site} statements={statements} sources={said.sources} />}
  </>
)
