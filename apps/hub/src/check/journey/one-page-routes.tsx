import {
  type AnswerOutcome,
  type Asked,
  aboutMatter,
  type Draft,
  emptyDraft,
  keyOf,
  putQuestion,
  type Question,
  questionsEn,
  questionsOf,
  readAnswer,
  type Typed,
  withMatter,
} from '@plain-record/check'
import { type Context, Hono } from 'hono'
import type { HubEnv } from '../../platform/http/hub-env.ts'
import type { SentForm } from '../../platform/http/read-form.ts'
import { sendPage } from '../../platform/http/send-page.ts'
import { withForm } from '../../platform/http/with-form.ts'
import type { Problem } from '../../platform/ui/problem.ts'
import { renderPage } from '../../platform/ui/render-page.ts'
import { answerGone, askedToday, idOf, type JourneyRouteDeps, restoredFrom, viewOf } from './journey-deps.tsx'
import { beforeOf, OnePage, type OnePageMatter } from './one-page.tsx'
import type { Filled } from './short-questions.tsx'

/** Bytes, and fields: a page of very many questions. */
const longestPage = 2 * 1024 * 1024
const mostFields = 4_000
const mostOnOnePage = 30

/** Every question on one page. What is filled in is read as the single questions are; what is left empty stays as it was. */
export const onePageRoutes = (deps: JourneyRouteDeps) =>
  new Hono<HubEnv>()
    .get('/all', async (c) => {
      const draft = await deps.journeys.open(c, idOf(c))
      if (!draft) return answerGone(c, deps)
      return sendPage(c, drawOnePage(deps, idOf(c), draft))
    })
    .post(
      '/all',
      withForm(deps, { most: longestPage, mostFields }, async (c, form) => {
        const allowance = await deps.checkLimit(deps.network(c))
        if (!allowance.allowed) return deps.refuseWith(c, 429, { wait: allowance })
        return takePage(c, deps, form)
      }),
    )

async function takePage(c: Context<HubEnv>, deps: JourneyRouteDeps, form: SentForm): Promise<Response> {
  const id = idOf(c)
  const wants = form.field('do')
  const restore = restoredFrom(deps, id, form.field('kept'))
  const read = await deps.journeys.change(c, { id, restore }, (before) => {
    const all = readAll(before, form, deps)
    const isDone = all.problems.length === 0 && all.picks.size === 0
    const hasEmpty = all.draft.matters.some(({ matter }) => matter === undefined)
    const draft =
      isDone && wants === 'add' && !hasEmpty && all.draft.matters.length < mostOnOnePage
        ? withMatter(all.draft).draft
        : all.draft
    return { draft, gives: { ...all, draft, isDone } }
  })
  if (!read) return answerGone(c, deps)
  if (read.isDone) return c.redirect(`/check/${id}/${wants === 'result' ? 'result' : 'all'}`, 303)
  return sendPage(c, drawOnePage(deps, id, read.draft, read, form), 422)
}

type Picks = ReadonlyMap<string, Extract<AnswerOutcome, { readonly kind: 'which-offence' }>>
type ReadAll = { readonly draft: Draft; readonly problems: readonly Problem[]; readonly picks: Picks }

/** The fields of each question, one question after the other: a later one is read with what the earlier ones said. */
function readAll(before: Draft, form: SentForm, deps: JourneyRouteDeps): ReadAll {
  const using = { question: askedToday(deps), words: questionsEn }
  const sent = new Set(form.names().map((name) => name.slice(0, name.indexOf('-') + 1)))
  const picks = new Map<string, Extract<AnswerOutcome, { readonly kind: 'which-offence' }>>()
  const problems: Problem[] = []
  let draft = before
  for (const { id } of before.matters) {
    // What belongs to a matter changes with what is read, so it is asked again after each answer.
    const done = new Set<string>()
    for (;;) {
      const matter = draft.matters.find((each) => each.id === id)
      const question =
        matter && questionsOf(matter).find((each) => sent.has(beforeOf({ question: each })) && !done.has(keyOf(each)))
      if (!question) break
      done.add(keyOf(question))
      const typed = under(form, beforeOf({ question }))
      if (!isFilled(form, beforeOf({ question }))) continue
      const outcome = readAnswer(draft, question, typed, using)
      if (outcome.kind === 'answered') draft = outcome.draft
      if (outcome.kind === 'problems') problems.push(...outcome.problems.map((each) => placed(each, question)))
      if (outcome.kind === 'which-offence') picks.set(id, outcome)
      if (outcome.kind === 'cannot-go-on')
        problems.push(placed({ field: 'choice', message: questionsEn.problems.choose }, question))
    }
  }
  return { draft, problems, picks }
}

const placed = ({ field, message }: Problem, question: Question): Problem => ({
  field: `${beforeOf({ question })}${field}`,
  message,
})

/** The fields of one question, by their plain names. */
const under = (form: SentForm, before: string): Typed => ({
  field: (name) => form.field(`${before}${name}`),
  all: (name) => form.all(`${before}${name}`),
})

const isFilled = (form: SentForm, before: string): boolean =>
  form.names().some((name) => name.startsWith(before) && form.field(name).trim() !== '')

function drawOnePage(deps: JourneyRouteDeps, id: string, told: Draft, read?: ReadAll, form?: SentForm): string {
  const draft = told.matters.length === 0 ? withMatter(emptyDraft).draft : told
  const shown = draft.matters.slice(0, mostOnOnePage)
  const matters = shown.map((matter): OnePageMatter => {
    const questions = questionsOf(matter).flatMap((question) => putQuestion(draft, question, questionsEn) ?? [])
    const pick = read?.picks.get(matter.id)
    return {
      id: matter.id,
      title: aboutMatter(draft, matter, questionsEn),
      questions,
      ...(pick ? { pick: { before: offenceBefore(questions), ...pick } } : {}),
    }
  })
  return renderPage(
    <OnePage
      view={viewOf(deps, id, draft)}
      matters={matters}
      filled={form ? asSent(form) : asToldBefore(matters)}
      problems={read?.problems ?? []}
      isFull={draft.matters.length >= mostOnOnePage}
    />,
  )
}

const offenceBefore = (questions: readonly Asked[]): string => {
  const asked = questions.find(({ question }) => question.name === 'offence')
  return asked ? beforeOf(asked) : ''
}

const asSent = (form: SentForm): Filled => Object.fromEntries(form.names().map((name) => [name, form.all(name)]))

const asToldBefore = (matters: readonly OnePageMatter[]): Filled =>
  Object.fromEntries(
    matters.flatMap(({ questions }) =>
      questions.flatMap((asked) =>
        Object.entries(asked.filled).map(([name, values]) => [`${beforeOf(asked)}${name}`, values] as const),
      ),
    ),
  )
