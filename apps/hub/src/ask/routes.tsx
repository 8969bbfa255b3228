import type { Ask, AskAnswer, GuideHit } from '@plain-record/ask'
import type { Contact, Library } from '@plain-record/guides'
import { findOutcomes } from '@plain-record/law'
import { type Context, Hono } from 'hono'
import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import { isFromWorked, type WorkedAnswers } from '../check/index.ts'
import { clockTime, londonDay } from '../platform/http/clock-time.ts'
import type { HubEnv } from '../platform/http/hub-env.ts'
import type { Limit } from '../platform/http/limits.ts'
import { readBody, type SentForm } from '../platform/http/read-form.ts'
import { type Ready, readyPage } from '../platform/http/ready-pages.ts'
import type { RefuseWith } from '../platform/http/refuse-with.ts'
import { failureFacts } from '../platform/http/request-log.ts'
import { byThisBrowser, sendPage } from '../platform/http/send-page.ts'
import { withForm } from '../platform/http/with-form.ts'
import { renderPage } from '../platform/ui/render-page.ts'
import type { Site } from '../platform/ui/service.ts'
import { countQuestion } from './counts.ts'
import { HomePage } from './home-page.tsx'
import { BusyAskPage, EmptyAskPage, ResultsPage } from './results-page.tsx'
import type { AskTables } from './schema.ts'
import type { AskWords } from './words/en.ts'

export type AskRouteDeps = {
  readonly site: Site
  readonly words: AskWords
  readonly library: Library
  readonly ask: Ask
  readonly db: Kysely<AskTables>
  readonly log: Logger
  readonly now: () => Date
  readonly askLimit: Limit
  readonly network: (c: Context<HubEnv>) => string
  readonly refuseWith: RefuseWith
  readonly workedAnswers: WorkedAnswers
}

/** Bytes. Long enough for anybody's whole story. */
const longestQuestion = 64 * 1024
const longestSuggestion = 4 * 1024
const suggestionsShown = 6

export const askPages = ({
  site,
  words,
  library,
}: Pick<AskRouteDeps, 'site' | 'words' | 'library'>): readonly Ready[] => [
  readyPage('/', renderPage(<HomePage site={site} words={words.home} guides={library.guides} />)),
  readyPage('/ask', renderPage(<EmptyAskPage site={site} words={words} />)),
]

/** The box. What is typed comes in a form's body, is answered, and is gone: only a count of known words remains. */
export const askRoutes = (deps: AskRouteDeps) => {
  const { site, words } = deps
  return new Hono<HubEnv>()
    .post(
      '/',
      withForm(deps, { most: longestQuestion, caching: byThisBrowser }, async (c, form) => {
        const asked = form.field('q')
        const allowance = await deps.askLimit(deps.network(c))
        if (!allowance.allowed) {
          c.header('retry-after', String(allowance.seconds))
          return sendPage(
            c,
            renderPage(<BusyAskPage site={site} words={words} asked={asked} time={clockTime(allowance.until)} />),
            429,
          )
        }
        if (asked.trim() === '') return sendPage(c, renderPage(<EmptyAskPage site={site} words={words} />))
        const today = londonDay(deps.now())
        const answer = deps.ask.ask(asked, { today })
        // Asked once, and then changed in place: it is one question.
        if (!isFromWorked(form)) void count(deps, asked, answer)
        const worked = answer.crisis ? undefined : workedFor(deps, { asked, answer, form, today })
        return sendPage(
          c,
          renderPage(
            <ResultsPage
              site={site}
              words={words}
              asked={asked}
              answer={answer}
              crisisContacts={crisisContacts(deps.library.contacts, answer)}
              outcomes={outcomesNamed(asked)}
              topicsWithoutGuide={topicsWithoutGuide(deps.library, answer)}
              {...(worked ? { worked } : {})}
              {...threatGuide(deps.library)}
            />,
          ),
          worked && worked.problems.length > 0 ? 422 : 200,
        )
      }),
    )
    .post('/suggest', async (c) => {
      const body = await readBody(c, longestSuggestion)
      if (body === undefined) return deps.refuseWith(c, 413)
      const allowance = await deps.askLimit(deps.network(c))
      if (!allowance.allowed) return deps.refuseWith(c, 429, { wait: allowance })
      const asked = questionIn(body)
      if (asked === undefined) return deps.refuseWith(c, 400)
      c.header('cache-control', 'no-store')
      return c.json({ suggestions: deps.ask.suggest(asked).slice(0, suggestionsShown) })
    })
}

type Asking = {
  readonly asked: string
  readonly answer: AskAnswer
  readonly form: SentForm
  readonly today: string
}

/** Beside a question that a calculation answers, and for as long as somebody changes what was read of it. */
function workedFor(deps: AskRouteDeps, { asked, answer, form, today }: Asking): ReturnType<WorkedAnswers> {
  if (!isFromWorked(form) && answer.intent !== 'calculate-spent' && answer.intent !== 'calculate-checks')
    return undefined
  const { checkLevel } = answer.facts
  const named = typeof checkLevel === 'string' ? checkLevel : undefined
  const wanted = named ?? (answer.intent === 'calculate-spent' ? 'spent' : undefined)
  return deps.workedAnswers({ action: '/ask', asked, wanted, form, today })
}

function questionIn(body: string): string | undefined {
  try {
    const sent: unknown = JSON.parse(body)
    const asked = typeof sent === 'object' && sent !== null && 'q' in sent ? sent.q : undefined
    return typeof asked === 'string' ? asked : undefined
  } catch {
    return undefined
  }
}

/** Counting must never keep anybody from an answer: it is not waited for, and its failure is only logged. */
async function count(deps: AskRouteDeps, asked: string, answer: AskAnswer): Promise<void> {
  const words = answer.crisis ? undefined : deps.ask.normalise(asked)
  if (words === undefined) return
  try {
    await countQuestion(deps.db, { words, answered: answer.best !== undefined && !answer.weak })
  } catch (error) {
    deps.log.warn({ failure: failureFacts(error) }, 'a question was not counted')
  }
}

/** The emergency number heads the panel anyway. */
const crisisContacts = (contacts: readonly Contact[], answer: AskAnswer): readonly Contact[] =>
  (answer.crisis?.help ?? [])
    .filter((id) => id !== 'emergency-services')
    .flatMap((id) => contacts.find((contact) => contact.id === id) ?? [])

function threatGuide({ guides }: Library): { readonly threatGuide?: GuideHit } {
  const guide = guides.find(({ topic }) => topic === 'sextortion-threats')
  const [opening] = guide?.sections ?? []
  return guide && opening ? { threatGuide: { ...guide, sectionId: opening.id, heading: guide.summary } } : {}
}

const outcomesShown = 3

/** A number alone may be an age or a date: it is an outcome where somebody says so. */
const outcomesNamed = (asked: string): readonly string[] =>
  /\boutcomes?\b|\boc ?\d/i.test(asked)
    ? findOutcomes(asked)
        .flatMap(({ outcome, by }) => (by.kind === 'number' ? [outcome.code] : []))
        .slice(0, outcomesShown)
    : []

/** Named only when the likeliest topic of all has no guide: otherwise the guides speak for themselves. */
function topicsWithoutGuide(library: Library, answer: AskAnswer): readonly string[] {
  const covered = new Set(
    library.guides.flatMap((guide) => [guide.topic, ...guide.sections.map((section) => section.topic)]),
  )
  const [first] = answer.topics
  if (answer.weak || answer.intent === 'out-of-scope' || first === undefined || covered.has(first)) return []
  const title = library.topics.find((topic) => topic.id === first)?.title
  return title ? [title] : []
}
