import type { Guide, Section } from '@plain-record/guides'
import { raw } from 'hono/html'
import type { Child, FC } from 'hono/jsx'
import { Breadcrumbs } from '../platform/ui/breadcrumbs.tsx'
import { LinkButton } from '../platform/ui/button.tsx'
import { ContactList } from '../platform/ui/contact-card.tsx'
import { CrisisPanel } from '../platform/ui/crisis-panel.tsx'
import { FeedbackForm } from '../platform/ui/feedback-form.tsx'
import { GuideList } from '../platform/ui/guide-list.tsx'
import { longDate } from '../platform/ui/long-date.ts'
import { Page } from '../platform/ui/page.tsx'
import { ReviewDates } from '../platform/ui/review-dates.tsx'
import type { Site } from '../platform/ui/service.ts'
import { SourceList } from '../platform/ui/source-list.tsx'
import type { GuidesWords } from './words/en.ts'

/** A way on from a guide: to the checker, the questions about images, the list of outcomes. */
export type GuideWay = { readonly name: keyof GuidesWords['guide']['ways']; readonly href: string }

type GuidePageProps = {
  readonly guide: Guide
  /** The guides named in `related`, in that order. */
  readonly related: readonly Guide[]
  /** Where to work something out, or look it up, for a case of one's own. */
  readonly ways: readonly GuideWay[]
  readonly site: Site
  readonly words: GuidesWords['guide']
  /** Where the comments under a guide go, once there are any. */
  readonly comments?: Child
}

/** A guide: the answer, what to do, the detail, the law with its sources, then who can help and whether it did. */
export const GuidePage: FC<GuidePageProps> = ({ guide, related, ways, site, words, comments }) => (
  <Page site={site} title={guide.title} summary={guide.summary} sensitive={guide.sensitive} printable>
    <Breadcrumbs
      trail={[
        { label: words.home, href: '/' },
        { label: words.guides, href: '/guides' },
      ]}
      words={site.words}
    />
    <h1>{guide.title}</h1>
    <p class="lead">{guide.summary}</p>
    {guide.sensitive && <CrisisPanel contacts={helpNow(guide)} words={site.words} />}
    <p class="guide-scope">
      {words.whoFor}: {guide.audience.map((one) => words.audience[one]).join(', ')}. {words.nations}{' '}
      <a href="/elsewhere">{words.elsewhere}</a>.
    </p>
    <ReviewDates {...guide} words={site.words} />
    {guide.sections.map((section, index) => (
      <>
        <GuideSection section={section} />
        {/* After the answer itself: on a phone the list would push it out of sight. */}
        {index === 0 && <Contents sections={guide.sections} words={words} />}
      </>
    ))}
    <p class="guide-information">
      {words.information} {guide.checkedByRole === 'writer' && words.unchecked}
    </p>
    {ways.map(({ name, href }) => (
      <section aria-labelledby={`to-${name}`}>
        <h2 id={`to-${name}`}>{words.ways[name].heading}</h2>
        <p>{words.ways[name].text}</p>
        <LinkButton href={href}>{words.ways[name].link}</LinkButton>
      </section>
    ))}
    {related.length > 0 && (
      <section aria-labelledby="related">
        <h2 id="related">{words.related}</h2>
        <GuideList
          guides={related.map((one) => ({ title: one.title, href: `/guides/${one.slug}`, summary: one.summary }))}
        />
      </section>
    )}
    <section aria-labelledby="help">
      <h2 id="help">{words.help}</h2>
      <h3>{words.person}</h3>
      <p>{words.personText}</p>
      <p>
        <LinkButton href={`/helpline?about=${guide.slug}`}>{words.askHelpline}</LinkButton>
      </p>
      <ContactList contacts={guide.help} words={site.words} />
    </section>
    <FeedbackForm page={guide.slug} words={site.words} />
    {comments}
    <section aria-labelledby="sources">
      <h2 id="sources">{words.sources}</h2>
      <SourceList sources={guide.sources} words={site.words} />
    </section>
    <section aria-labelledby="changes">
      <h2 id="changes">{words.changes}</h2>
      <ul>
        {guide.changes.map((change) => (
          <li>
            {longDate(change.on, site.words)}: {change.what}
          </li>
        ))}
      </ul>
    </section>
  </Page>
)

/** The emergency number heads the panel anyway. */
const helpNow = (guide: Guide) => guide.help.filter(({ id }) => id !== 'emergency-services').slice(0, 2)

const Contents: FC<{ readonly sections: readonly Section[]; readonly words: GuidesWords['guide'] }> = ({
  sections,
  words,
}) => (
  <nav class="contents" aria-label={words.onThisPage}>
    <ul>
      {sections.slice(1).map((section) => (
        <li>
          <a href={`#${section.id}`}>{section.heading}</a>
        </li>
      ))}
    </ul>
  </nav>
)

// The one place where HTML is trusted: it comes from our own content, through the allow-list of packages/guides.
const GuideSection: FC<{ readonly section: Section }> = ({ section }) => (
  <section class={`guide-section guide-${section.kind}`} aria-labelledby={section.id}>
    <h2 id={section.id}>{section.heading}</h2>
    {raw(section.html)}
  </section>
)
