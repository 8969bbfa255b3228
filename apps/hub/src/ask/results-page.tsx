import type { AskAnswer, BestPassage, GuideHit } from '@plain-record/ask'
import type { Contact } from '@plain-record/guides'
import type { Child, FC } from 'hono/jsx'
import type { WorkedAnswers } from '../check/index.ts'
import { Button } from '../platform/ui/button.tsx'
import { Checkboxes } from '../platform/ui/choices.tsx'
import { CrisisPanel } from '../platform/ui/crisis-panel.tsx'
import { ErrorSummary } from '../platform/ui/error-summary.tsx'
import { FeedbackForm } from '../platform/ui/feedback-form.tsx'
import { Form } from '../platform/ui/form.tsx'
import { GuideList } from '../platform/ui/guide-list.tsx'
import { Page } from '../platform/ui/page.tsx'
import type { Problem } from '../platform/ui/problem.ts'
import { QuotedPassage } from '../platform/ui/quoted-passage.tsx'
import { SearchBox } from '../platform/ui/search-box.tsx'
import type { Site } from '../platform/ui/service.ts'
import type { AskWords } from './words/en.ts'

type ResultsProps = {
  readonly site: Site
  readonly words: AskWords
  /** What was typed, shown back and nowhere kept. */
  readonly asked: string
  readonly answer: AskAnswer
  /** Who to reach now, when the words were words of crisis. */
  readonly crisisContacts: readonly Contact[]
  /** Codes of police outcomes that were named by their number. */
  readonly outcomes: readonly string[]
  /** Titles of the likeliest topics that no guide covers yet. */
  readonly topicsWithoutGuide: readonly string[]
  /** What the law gives for the record that was told, as part of the page. */
  readonly worked?: NonNullable<ReturnType<WorkedAnswers>>
  /** The guide for somebody who is being threatened. */
  readonly threatGuide?: GuideHit
}

const Frame: FC<{
  readonly site: Site
  readonly words: AskWords
  readonly asked: string
  readonly problems?: readonly Problem[]
  readonly children: Child
}> = ({ site, words, asked, problems = [], children }) => (
  <Page site={site} title={words.results.title} sensitive noindex ownSearch problems={problems}>
    <ErrorSummary problems={problems} words={site.words} />
    {children}
    <SearchBox place="page" value={asked} words={site.words} />
    <TalkToAPerson site={site} words={words} asked={asked} />
    <FeedbackForm page="answers" words={site.words} />
  </Page>
)

/** The best passage first, then guides, then a person; help above everything when the words were words of crisis. */
export const ResultsPage: FC<ResultsProps> = ({ site, words, asked, answer, crisisContacts, ...rest }) => (
  <Frame site={site} words={words} asked={asked} problems={rest.worked?.problems ?? []}>
    <h1>{words.results.title}</h1>
    {answer.crisis && (
      <CrisisPanel contacts={crisisContacts} words={site.words}>
        <p>{words.crisis[answer.crisis.kind]}</p>
      </CrisisPanel>
    )}
    <Answers site={site} words={words} asked={asked} answer={answer} {...rest} />
  </Frame>
)

type AnswersProps = Pick<
  ResultsProps,
  'site' | 'words' | 'asked' | 'answer' | 'outcomes' | 'topicsWithoutGuide' | 'threatGuide' | 'worked'
>

const Answers: FC<AnswersProps> = (answers) => {
  const { site, words, answer, worked } = answers
  const { best, weak, crisis } = answer
  // Beside help in a crisis no answer of law is shown. The box below is there for whoever chooses to go on.
  const more = crisis ? crisisGuides(answers) : answer.guides.filter((hit) => hit.slug !== best?.slug)
  return (
    <>
      {!crisis && worked?.comesFirst && worked.drawn}
      {!crisis && (best && !weak ? <Best site={site} words={words} best={best} /> : <NotFound {...answers} />)}
      {!crisis && worked && !worked.comesFirst && worked.drawn}
      {!crisis && answer.intent === 'imagery-pathway' && <ImageryDoor {...answers} />}
      {!crisis && <OutcomeDoors {...answers} />}
      {!crisis && !worked && toChecker(answer) && <CheckerDoor {...answers} />}
      {more.length > 0 && (
        <section aria-labelledby="more">
          <h2 id="more">{words.results.more}</h2>
          <GuideList
            guides={more.slice(0, 4).map((hit) => ({
              title: hit.title,
              href: `/guides/${hit.slug}#${hit.sectionId}`,
              summary: hit.heading,
            }))}
          />
        </section>
      )}
    </>
  )
}

/** The questions about images take over from the guide: what the answer turns on is asked there, and help comes first. */
const ImageryDoor: FC<Pick<ResultsProps, 'words'>> = ({ words: { results: words } }) => (
  <section aria-labelledby="imagery">
    <h2 id="imagery">{words.imageryHeading}</h2>
    <p>{words.imageryText}</p>
    <p>
      <a href="/imagery">{words.imagery}</a>
    </p>
  </section>
)

/** Whoever names an outcome by its number finds its own page. */
const OutcomeDoors: FC<Pick<ResultsProps, 'words' | 'outcomes'>> = ({ words: { results: words }, outcomes }) =>
  outcomes.length === 0 ? null : (
    <section aria-labelledby="outcomes">
      <h2 id="outcomes">{words.outcomesHeading}</h2>
      <ul>
        {outcomes.map((code) => (
          <li>
            <a href={`/outcomes/${code}`}>{words.outcome(code)}</a>
          </li>
        ))}
      </ul>
    </section>
  )

/** Questions that a calculation answers, for whoever wants to put in their own record. */
const toChecker = ({ intent }: AskAnswer): boolean => intent === 'calculate-spent' || intent === 'calculate-checks'

/** What was typed goes along in the body of a form, and is shown back before anything is worked out from it. */
const CheckerDoor: FC<Pick<ResultsProps, 'words' | 'asked' | 'answer'>> = ({
  words: { results: words },
  asked,
  answer,
}) => (
  <section aria-labelledby="checker">
    <h2 id="checker">{words.checkerHeading}</h2>
    <p>{words.checkerText}</p>
    {answer.facts.disposal !== undefined && (
      <Form action="/check/read" hidden={{ words: asked }}>
        <Button>{words.checkerFromWords}</Button>
      </Form>
    )}
    <p>
      <a href="/check">{words.checker}</a>
    </p>
  </section>
)

/** Whoever is threatened can read on in the one guide that is about that. */
const crisisGuides = ({ answer, threatGuide }: AnswersProps): readonly GuideHit[] =>
  answer.crisis?.kind === 'threat' && threatGuide ? [threatGuide] : []

const Best: FC<Pick<ResultsProps, 'site' | 'words'> & { readonly best: BestPassage }> = ({ site, words, best }) => (
  <QuotedPassage
    title={best.isOpening ? best.title : best.heading}
    href={`/guides/${best.slug}#${best.sectionId}`}
    guideTitle={best.title}
    passages={best.passages}
    checkedOn={best.checkedOn}
    {...(best.why.length > 0 ? { why: words.results.because(best.why) } : {})}
    words={site.words}
  />
)

/** Says what there is none of, and why, rather than pass off a guess as an answer. */
const NotFound: FC<AnswersProps> = ({ words: { results: words }, answer, topicsWithoutGuide }) => (
  <>
    {topicsWithoutGuide.length > 0 ? (
      <p>
        {words.topicWithoutGuide} <strong>{topicsWithoutGuide.join(', ')}</strong>. {words.noGuideYet}
      </p>
    ) : (
      <p>
        {words.nothing} {words.nothingAdvice}
      </p>
    )}
    {answer.intent === 'out-of-scope' && !answer.weak && (
      <p>
        {words.outside} <a href="/elsewhere">{words.outsideMore}</a>
      </p>
    )}
  </>
)

/** The page of `/ask` opened with nothing asked: from a bookmark, or with an empty box. */
export const EmptyAskPage: FC<Pick<ResultsProps, 'site' | 'words'>> = ({ site, words }) => (
  <Frame site={site} words={words} asked="">
    <h1>{words.results.emptyHeading}</h1>
    <p>{words.results.emptyAdvice}</p>
  </Frame>
)

/** Too many questions from one network: said plainly, with the words kept and a person offered. */
export const BusyAskPage: FC<Pick<ResultsProps, 'site' | 'words' | 'asked'> & { readonly time: string }> = ({
  site,
  words,
  asked,
  time,
}) => (
  <Frame site={site} words={words} asked={asked}>
    <h1>{words.results.title}</h1>
    <p>{words.results.busy(time)}</p>
  </Frame>
)

/** Always there. The words go along only when that is ticked, in the body of a form and never in an address. */
const TalkToAPerson: FC<Pick<ResultsProps, 'site' | 'words' | 'asked'>> = ({
  site,
  words: { results: words },
  asked,
}) => (
  <section class="person" aria-labelledby="person">
    <h2 id="person">{words.personHeading}</h2>
    <p>{words.personText}</p>
    <Form action="/helpline/start" hidden={{ words: asked }}>
      {asked.trim() !== '' && (
        <Checkboxes
          name="carry"
          label={words.carryQuestion}
          hint={words.carryHint}
          choices={[{ value: 'yes', label: words.carry }]}
          words={site.words}
        />
      )}
      <Button kind="quiet">{words.toHelpline}</Button>
    </Form>
  </section>
)
