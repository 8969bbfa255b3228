import {
  type EngagedOffence,
  type ImageryAnswer,
  imageryPathway,
  en as law,
  lawCheckedOn,
  outcomeByCode,
  sentence,
} from '@plain-record/law'
import type { Child, FC } from 'hono/jsx'
import { LinkButton } from '../platform/ui/button.tsx'
import { ContactList } from '../platform/ui/contact-card.tsx'
import { FeedbackForm } from '../platform/ui/feedback-form.tsx'
import { longDate } from '../platform/ui/long-date.ts'
import { SourceSection, type Statement, StatementSection, Statements } from '../statements/index.ts'
import { ImageryFrame, type ImageryView, imageryPath } from './frame.tsx'
import { LaterSection } from './later-section.tsx'
import { MakeSheet } from './sheets/make-sheet.tsx'
import { factsFrom, type ImageryAnswers, type Reader } from './tree/answers.ts'
import { notSureIn } from './tree/not-sure.ts'

type ResultProps = { readonly view: ImageryView; readonly answers: ImageryAnswers }
type PartProps = ResultProps & { readonly reader: Reader; readonly answer: ImageryAnswer }

/** What guidance points to, what is kept, what a check may show later, and who helps: a direction everywhere, and never a promise. */
export const ResultPage: FC<ResultProps> = ({ view, answers }) => {
  const { site, words, said } = view
  const { result } = words
  const reader = answers.reader ?? 'young-person'
  const answer = imageryPathway(factsFrom(answers))
  const part = { view, answers, reader, answer }
  return (
    <ImageryFrame view={view} title={words.title} printable>
      <h1>{result.title}</h1>
      <p class="lead">{sentence(answer.outcome21.because, law)}</p>
      <p>{result.police}</p>
      <TellNow {...part} />
      <Law {...part} />
      <MayHappen {...part} />
      <StatementSection {...said} id="outcome-21" heading={result.outcome21} statements={result.outcome21Says}>
        <p>
          <a href="/outcomes/21">{result.outcome21Link}</a>
        </p>
      </StatementSection>
      <StatementSection {...said} id="recorded" heading={result.recorded} statements={result.recordedSays}>
        <p>
          <a href="/guides/getting-your-police-record">{result.copyLink}</a>
        </p>
        <p>
          <a href="/guides/asking-the-police-to-delete-a-record">{result.deleteLink}</a>
        </p>
      </StatementSection>
      <LaterSection view={view} facts={factsFrom(answers)} />
      <StatementSection {...said} id="take-down" heading={result.takeDown} statements={result.takeDownSays(reader)} />
      <WouldChange {...part} />
      <StatementSection
        {...said}
        id="helps"
        heading={result.helps}
        statements={[...result.helpsSays(reader), ...words.neverDo]}
      />
      <MakeSheet view={view} answers={answers} />
      <section aria-labelledby="talk">
        <h2 id="talk">{result.talk}</h2>
        <ContactList contacts={view.whoHelps.afterwards(reader, answers.nation)} words={site.words} />
      </section>
      <p class="guide-information">
        {result.information} {result.checked(longDate(lawCheckedOn, site.words))}
      </p>
      <LinkButton kind="quiet" href={imageryPath}>
        {result.again}
      </LinkButton>
      <FeedbackForm page="imagery" words={site.words} />
      <SourceSection site={site} sources={said.sources} statements={statementsOf(part)} />
    </ImageryFrame>
  )
}

/** Some lines under what they have in common; nothing where there are none. */
const Listed: FC<{ readonly lead: string; readonly entries: readonly Child[] }> = ({ lead, entries }) =>
  entries.length === 0 ? null : (
    <>
      <p>{lead}</p>
      <ul>
        {entries.map((entry) => (
          <li>{entry}</li>
        ))}
      </ul>
    </>
  )

const TellNow: FC<PartProps> = ({ view: { words, whoHelps, site }, reader, answer }) => {
  const { referral, askSocialCareToday } = answer
  const isNow = referral.value === 'refer-now'
  return (
    <>
      {isNow ? (
        <section class="notice" aria-labelledby="tell-now">
          <h2 id="tell-now">{words.result.tellNow}</h2>
          <p>{sentence(referral.because, law)}</p>
          <Listed lead={words.result.tellNowWhy} entries={referral.from.map(({ because }) => sentence(because, law))} />
          <ContactList contacts={whoHelps.now(['adult'], { reader })} words={site.words} />
        </section>
      ) : (
        <p>{sentence(referral.because, law)}</p>
      )}
      {askSocialCareToday && <p class="inset">{words.result.socialCare}</p>}
    </>
  )
}

/** What the law says, as far as it can matter to them. */
function lawSays({ view: { words }, answers, answer }: PartProps): readonly Statement[] {
  const { result } = words
  if (answers.image === 'text_only') return [result.lawWords]
  return [
    ...result.lawAlways,
    ...(answers.acts?.includes('receive_unasked') ? [result.lawUnasked] : []),
    ...(answer.offences.some(({ partnerDefence }) => partnerDefence) ? [result.lawTogether] : []),
  ]
}

const Law: FC<PartProps> = (part) => {
  const { view, reader, answer } = part
  const { result } = view.words
  const [own, others] = [
    answer.offences.filter(({ by }) => by === 'assessed-person'),
    answer.offences.filter(({ by }) => by === 'someone-else'),
  ]
  return (
    <section aria-labelledby="law">
      <h2 id="law">{result.law}</h2>
      <Statements {...view.said} statements={lawSays(part)} />
      {answer.offences.length === 0 && <p>{result.noneEngaged}</p>}
      <Offences view={view} heading={result.couldBe(reader)} offences={own} />
      <Offences view={view} heading={result.couldBeOther} offences={others} />
      {answer.offences.length > 0 && <p class="hint">{result.couldBeNote}</p>}
    </section>
  )
}

const Offences: FC<{
  readonly view: ImageryView
  readonly heading: string
  readonly offences: readonly EngagedOffence[]
}> = ({ view, heading, offences }) =>
  offences.length === 0 ? null : (
    <>
      <h3>{heading}</h3>
      <ul>
        {offences.map(({ name, source }) => (
          <li>
            {view.words.engaged[name]} <small>{law.source(source)}</small>
          </li>
        ))}
      </ul>
    </>
  )

const MayHappen: FC<PartProps> = ({ view, answers, answer }) => {
  const { result } = view.words
  const { endings } = answer
  // What counts for or against is about whoever is assessed: it is no measure of somebody to whom it was done.
  const isAssessed = answers.harm !== 'someone_else'
  const [towards, against] = isAssessed ? [answer.towards, answer.against] : [[], []]
  return (
    <section aria-labelledby="may-happen">
      <h2 id="may-happen">{result.mayHappen}</h2>
      <Listed
        lead={result.endingsLead}
        entries={endings.map((code) => (
          <>
            <a href={`/outcomes/${code}`}>Outcome {code}</a>: {outcomeByCode(code)?.name}
          </>
        ))}
      />
      <Listed lead={result.towardsLead} entries={towards.map((name) => result.towards[name])} />
      <Listed
        lead={result.againstLead}
        entries={against.map(({ because, source }) => (
          <>
            {sentence(because, law)} <small>{law.source(source)}</small>
          </>
        ))}
      />
      <Statements {...view.said} statements={result.recording} />
    </section>
  )
}

const WouldChange: FC<PartProps> = ({ view, answers, answer }) => {
  const { result } = view.words
  const now = { outcome21: answer.outcome21.value, referral: answer.referral.value }
  const changes = answer.counterfactuals.filter(({ matters }) => matters)
  const idle = answer.counterfactuals.filter(({ matters }) => !matters)
  const notSure = notSureIn(answers)
  const said = (then: { readonly outcome21: typeof now.outcome21; readonly referral: typeof now.referral }) => [
    ...(then.outcome21 === now.outcome21 ? [] : [result.directions[then.outcome21]]),
    ...(then.referral === now.referral ? [] : [result.referrals[then.referral]]),
  ]
  const alike = Map.groupBy(changes, (change) => said(change).join(' '))
  return (
    <section aria-labelledby="would-change">
      <h2 id="would-change">{result.wouldChange}</h2>
      {[...alike].map(([then, changed]) => (
        <>
          <Listed lead={result.wouldChangeLead} entries={changed.map(({ fact }) => result.facts[fact])} />
          <p>
            <strong>{then}</strong>
          </p>
        </>
      ))}
      <Listed lead={result.noMatter} entries={idle.map(({ fact }) => result.facts[fact])} />
      {notSure.length > 0 && (
        <>
          <h3>{result.notSure}</h3>
          <ul>
            {notSure.map(({ name, then }) => (
              <li>
                {result.notSureSays[name]} {then && said(then).join(' ')}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function statementsOf(part: PartProps): readonly Statement[] {
  const { view, reader } = part
  const { result, neverDo } = view.words
  return [
    ...lawSays(part),
    ...result.recording,
    ...result.outcome21Says,
    ...result.recordedSays,
    ...result.takeDownSays(reader),
    ...result.helpsSays(reader),
    ...neverDo,
  ]
}
