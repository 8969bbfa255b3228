import type { Child, FC } from 'hono/jsx'
import { Button } from './button.tsx'
import { CrisisPanel } from './crisis-panel.tsx'
import { Doors } from './doors.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { wholePagesOf } from './example.tsx'
import { FeedbackForm } from './feedback-form.tsx'
import { Form } from './form.tsx'
import { GuideList } from './guide-list.tsx'
import { Page } from './page.tsx'
import { QuotedPassage } from './quoted-passage.tsx'
import { ReviewDates } from './review-dates.tsx'
import { SearchBox } from './search-box.tsx'
import { SourceList } from './source-list.tsx'
import { TextInput } from './text-input.tsx'
import { Textarea } from './textarea.tsx'
import type { UiWords } from './words/ui-words.ts'

const contacts = [
  {
    name: 'Childline',
    for: 'Any worry, under 19',
    phone: '0800 1111',
    web: 'https://www.childline.org.uk/',
    confidence: 'official',
    checkedOn: '2026-11-22',
  },
  {
    name: 'Report Remove',
    for: 'Take down a nude of yourself, under 18',
    web: 'https://www.iwf.org.uk/',
    confidence: 'official',
    checkedOn: '2026-11-22',
  },
] as const

/** The text of a guide as it comes from its file: marks beside statements, terms, notes and a table. */
const GuideText: FC<{ readonly words: UiWords }> = ({ words }) => (
  <>
    <section class="guide-section guide-meaning" aria-labelledby="meaning">
      <h2 id="meaning">What this means for you</h2>
      <ul>
        <li>The police can close the case without charging you.</li>
        <li>It is not a conviction and not a caution.</li>
        <li>It is very unlikely to show on a check.</li>
      </ul>
    </section>
    <section class="guide-section guide-detail" aria-labelledby="enhanced">
      <h2 id="enhanced">Will it show on an enhanced check?</h2>
      <p>
        An{' '}
        <a class="term" href="/glossary#enhanced-certificate">
          enhanced certificate
        </a>{' '}
        can hold information from the police. They must think that it is relevant and ought to be there.{' '}
        <a class="source" href="#source-pa1997-s113b">
          Police Act 1997, s. 113B(4)
        </a>
      </p>
      <div class="notice notice-unsettled" role="note">
        <p class="notice-heading">
          <strong>This is not settled</strong>
        </p>
        <p>
          We do not know yet how often this happens.{' '}
          <a class="source source-unverified" href="#source-pa1997-s113b">
            Not yet checked: a report from 2024
          </a>
        </p>
      </div>
      <div class="notice notice-wales" role="note">
        <p class="notice-heading">
          <strong>In Wales</strong>
        </p>
        <p>Schools follow the advice of the Welsh Government.</p>
      </div>
      <div class="notice notice-warning" role="note">
        <p class="notice-heading">
          <strong>Warning</strong>
        </p>
        <p>Do not send the picture to anyone, even to show what happened.</p>
      </div>
    </section>
    <SourceList
      sources={[
        {
          id: 'pa1997-s113b',
          cite: 'Police Act 1997, s. 113B(4)',
          url: 'https://www.legislation.gov.uk/ukpga/1997/50/section/113B',
          says: 'The police are asked for information they think is relevant and ought to be included.',
          seen: 'statute',
          checked: '2026-11-22',
        },
      ]}
      words={words}
    />
  </>
)

const FrontPage: FC<{ readonly words: UiWords }> = ({ words }) => (
  <>
    <h1 class="visually-hidden">Plain answers about criminal records</h1>
    <SearchBox place="page" words={words} />
    <Doors
      doors={[
        { title: 'A picture or a threat', href: '/images', text: 'Nudes, threats to share, the police and school.' },
        { title: 'My record and work', href: '/guides', text: 'What shows on a check, and what you have to tell.' },
        { title: 'I help someone', href: '/families', text: 'For parents, partners, teachers and support workers.' },
        { title: 'I employ people', href: '/employers', text: 'Ask the right thing, at the right time.' },
      ]}
    />
  </>
)

const ResultsPage: FC<{ readonly words: UiWords }> = ({ words }) => (
  <>
    <h1>What we found</h1>
    <SearchBox place="page" value="police came about pictures on my phone" words={words} />
    <QuotedPassage
      title="If the police come about a picture"
      href="/guides/pictures-and-the-police#police"
      guideTitle="Pictures and the police"
      passages={['You do not have to answer questions before you have had free legal advice.', 'Ask for a solicitor.']}
      checkedOn="2026-11-22"
      words={words}
    />
    <h2>More guides</h2>
    <GuideList
      guides={[
        { title: 'What Outcome 21 is', href: '/guides/what-outcome-21-is', summary: 'A way to close a case.' },
        { title: 'Cautions for under-18s', href: '/guides/youth-cautions', summary: 'What they are and how long.' },
      ]}
    />
  </>
)

const problems = [{ field: 'message', message: 'Write what happened, in a few words or many' }]

const FormPage: FC<{ readonly words: UiWords }> = ({ words }) => (
  <>
    <ErrorSummary problems={problems} words={words} />
    <h1>Ask the helpline</h1>
    <Form action="/helpline">
      <Textarea name="message" label="What happened?" limit={10_000} problems={problems} words={words} />
      <TextInput name="name" label="What should we call you?" optional width="medium" words={words} />
      <Button>Send to the helpline</Button>
    </Form>
  </>
)

const guidePage = (words: UiWords): Child => (
  <>
    <h1>What Outcome 21 is</h1>
    <p class="lead">A way for the police to close a case about a picture without charging a young person.</p>
    <CrisisPanel contacts={contacts} words={words} />
    <ReviewDates checkedOn="2026-11-22" checkAgainBy="2027-05-22" checkedByRole="writer" words={words} />
    <GuideText words={words} />
    <FeedbackForm page="what-outcome-21-is" words={words} />
  </>
)

export const pageExamples = wholePagesOf(
  'Page',
  Page,
)({
  'The front page': (site) => ({
    site,
    title: site.service.name,
    summary: 'Plain answers.',
    ownSearch: true,
    children: <FrontPage words={site.words} />,
  }),
  'A guide that somebody may be watched reading': (site) => ({
    site,
    title: 'What Outcome 21 is',
    sensitive: true,
    printable: true,
    children: guidePage(site.words),
  }),
  'Answers to a question': (site) => ({
    site,
    title: 'What we found',
    neutralTitle: site.words.neutralTitle,
    sensitive: true,
    noindex: true,
    ownSearch: true,
    children: <ResultsPage words={site.words} />,
  }),
  'A form that came back': (site) => ({
    site,
    title: 'Ask the helpline',
    problems,
    sensitive: true,
    noindex: true,
    children: <FormPage words={site.words} />,
  }),
})
