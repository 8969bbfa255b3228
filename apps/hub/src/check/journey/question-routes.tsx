import {
  type AnsweredWords,
  answeredIn,
  type Draft,
  factsEn,
  keyOf,
  nextQuestion,
  putQuestion,
  type Question,
  questionBefore,
  questionOf,
  questionsEn,
  readAnswer,
  type Typed,
} from '@plain-record/check'
import { type Context, Hono } from 'hono'
import { clockTime } from '../../platform/http/clock-time.ts'
import type { HubEnv } from '../../platform/http/hub-env.ts'
import type { SentForm } from '../../platform/http/read-form.ts'
import { sendPage } from '../../platform/http/send-page.ts'
import { withForm } from '../../platform/http/with-form.ts'
import type { Problem } from '../../platform/ui/problem.ts'
import { renderPage } from '../../platform/ui/render-page.ts'
import {
  answerGone,
  askedToday,
  idOf,
  type JourneyRouteDeps,
  longestForm,
  restoredFrom,
  viewOf,
} from './journey-deps.tsx'
import { CannotGoOnPage, PickOffencePage, QuestionPage } from './question-page.tsx'
import type { Filled } from './short-questions.tsx'

export const answeredWords: AnsweredWords = { questions: questionsEn, facts: factsEn }

/** One question a page. What is sent is read into the answers, and the next question that can still change anything is shown. */
export const questionRoutes = (deps: JourneyRouteDeps) =>
  new Hono<HubEnv>()
    .get('/', async (c) => {
      const draft = await deps.journeys.open(c, idOf(c))
      return draft ? goOn(c, deps, draft) : answerGone(c, deps)
    })
    .get('/next/:matter', async (c) => {
      const draft = await deps.journeys.open(c, idOf(c))
      if (!draft) return answerGone(c, deps)
      const matters = draft.matters.filter(({ id }) => id === c.req.param('matter'))
      return goOn(c, deps, { ...draft, matters })
    })
    .get('/:question{[0-9]+[a-z][0-9]*}', async (c) => {
      const question = questionOf(c.req.param('question'))
      const draft = await deps.journeys.open(c, idOf(c))
      if (!draft) return answerGone(c, deps)
      const page = question && drawQuestion(deps, idOf(c), draft, question)
      return page === undefined ? goOn(c, deps, draft) : sendPage(c, page)
    })
    .post(
      '/:question{[0-9]+[a-z][0-9]*}',
      withForm(deps, { most: longestForm }, (c, form) => {
        const question = questionOf(c.req.param('question') ?? '')
        if (!question) return deps.refuseWith(c, 404)
        return takeAnswer(c, deps, { question, form })
      }),
    )

/** To the next question, or to what was told when there is none. */
export function goOn(c: Context<HubEnv>, deps: JourneyRouteDeps, draft: Draft): Response {
  const next = nextQuestion(draft, askedToday(deps))
  return c.redirect(`/check/${idOf(c)}/${next ? keyOf(next) : 'answers'}`, 303)
}

type Drawn = { readonly filled?: Filled; readonly problems?: readonly Problem[] }

/** Undefined when these answers have no such question any more. */
function drawQuestion(
  deps: JourneyRouteDeps,
  id: string,
  draft: Draft,
  question: Question,
  drawn: Drawn = {},
): string | undefined {
  const asked = putQuestion(draft, question, questionsEn)
  return asked && renderPage(<QuestionPage {...around(deps, id, draft, question)} asked={asked} {...drawn} />)
}

/** What stands around a question: its number, the way back, and whether there is anything to look at yet. */
function around(deps: JourneyRouteDeps, id: string, draft: Draft, question: Question) {
  const answers = answeredIn(draft, answeredWords).flatMap((matter) => matter.answers)
  const at = answers.findIndex((each) => keyOf(each.question) === keyOf(question))
  const before = questionBefore(draft, question, answeredWords)
  const base = `/check/${id}`
  const outside = answers.length === 0 ? '/check' : `${base}/answers`
  return {
    view: viewOf(deps, id, draft),
    number: (at === -1 ? answers.length : at) + 1,
    back: before ? `${base}/${keyOf(before)}` : outside,
    hasAnswers: answers.length > 0,
  }
}

type Taken = { readonly question: Question; readonly form: SentForm }

async function takeAnswer(c: Context<HubEnv>, deps: JourneyRouteDeps, { question, form }: Taken): Promise<Response> {
  const id = idOf(c)
  const restore = restoredFrom(deps, id, form.field('kept'))
  const allowance = await deps.checkLimit(deps.network(c))
  if (!allowance.allowed) {
    const draft = (await deps.journeys.open(c, id)) ?? restore
    if (!draft) return answerGone(c, deps)
    c.header('retry-after', String(allowance.seconds))
    const problems = [{ field: 'main', message: deps.words.problems.busy(clockTime(allowance.until)) }]
    return again(c, deps, { draft, question, form, problems, status: 429 })
  }
  const decided = await deps.journeys.change(c, { id, restore }, (before) => {
    const outcome = readAnswer(before, question, form, { question: askedToday(deps), words: questionsEn })
    const draft = outcome.kind === 'answered' ? outcome.draft : before
    return { draft, gives: { draft, outcome } }
  })
  if (!decided) return answerGone(c, deps)
  const { draft, outcome } = decided
  switch (outcome.kind) {
    case 'answered':
      return goOn(c, deps, draft)
    case 'problems':
      return again(c, deps, { draft, question, form, problems: outcome.problems, status: 422 })
    case 'which-offence':
      return pickPage(c, deps, { draft, question, form, found: outcome.found, typed: outcome.typed })
    case 'cannot-go-on': {
      const { view, back } = around(deps, id, draft, question)
      const here = `${view.base}/${keyOf(question)}`
      return sendPage(
        c,
        renderPage(
          <CannotGoOnPage view={view} back={draft.matters.length === 0 ? back : here} matter={question.matter} />,
        ),
      )
    }
  }
}

type Again = Taken & { readonly draft: Draft; readonly problems: readonly Problem[]; readonly status: 422 | 429 }

function again(
  c: Context<HubEnv>,
  deps: JourneyRouteDeps,
  { draft, question, form, problems, status }: Again,
): Response | Promise<Response> {
  const asked = putQuestion(draft, question, questionsEn)
  const page = drawQuestion(deps, idOf(c), draft, question, { filled: asTyped(form), problems })
  return asked && page !== undefined ? sendPage(c, page, status) : goOn(c, deps, draft)
}

/** What was sent, for the same fields again. */
const asTyped = (form: Typed & SentForm): Filled =>
  Object.fromEntries(form.names().map((name) => [name, form.all(name)]))

type Found = Taken & {
  readonly draft: Draft
  readonly typed: string
  readonly found: Parameters<typeof PickOffencePage>[0]['found']
}

function pickPage(
  c: Context<HubEnv>,
  deps: JourneyRouteDeps,
  { draft, question, form, typed, found }: Found,
): Response | Promise<Response> {
  const asked = putQuestion(draft, question, questionsEn)
  if (!asked) return goOn(c, deps, draft)
  const { view, number, hasAnswers } = around(deps, idOf(c), draft, question)
  // The button of this page sends words with no choice when nothing was chosen: then the same page says so.
  const isChosenBadly = form.field('picking') === 'yes'
  return sendPage(
    c,
    renderPage(
      <PickOffencePage
        view={view}
        asked={asked}
        number={number}
        back={`${view.base}/${keyOf(question)}`}
        hasAnswers={hasAnswers}
        typed={typed}
        isOneMore={form.field('add') === 'yes'}
        found={found}
        problems={isChosenBadly ? [{ field: 'pick', message: questionsEn.problems.pick }] : []}
      />,
    ),
    isChosenBadly ? 422 : 200,
  )
}
