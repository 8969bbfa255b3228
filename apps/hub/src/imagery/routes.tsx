import type { Library } from '@plain-record/guides'
import { type Context, Hono } from 'hono'
import type { HubEnv } from '../platform/http/hub-env.ts'
import type { SentForm } from '../platform/http/read-form.ts'
import { type Ready, readyPage } from '../platform/http/ready-pages.ts'
import { sendPage } from '../platform/http/send-page.ts'
import { withForm } from '../platform/http/with-form.ts'
import type { Problem } from '../platform/ui/problem.ts'
import { renderPage } from '../platform/ui/render-page.ts'
import type { Site } from '../platform/ui/service.ts'
import type { Said } from '../statements/index.ts'
import { FirstPage } from './first-page.tsx'
import { type ImageryView, imageryPath } from './frame.tsx'
import { HelpPage } from './help-page.tsx'
import { QuestionPage } from './question-page.tsx'
import { ResultPage } from './result-page.tsx'
import { SchoolFormPage } from './school/school-form-page.tsx'
import { SchoolStartPage, schoolFormPath, schoolPath } from './school/school-start-page.tsx'
import { type SheetRouteDeps, sheetRoutes } from './sheets/sheet-routes.tsx'
import { type ImageryAnswers, nations, type QuestionName } from './tree/answers.ts'
import { nextQuestion, questionNames } from './tree/next-question.ts'
import { ageFields, none, readAnswers } from './tree/read-answers.ts'
import { hasUnseen, readSeen, seenField } from './tree/seen.ts'
import { stopsIn } from './tree/stops.ts'
import { WeighFormPage, weighPath } from './weigh/weigh-form-page.tsx'
import { whoHelpsFrom } from './who-helps.ts'
import type { ImageryWords } from './words/en.ts'

type ViewDeps = {
  readonly site: Site
  readonly words: ImageryWords
  readonly said: Said
  readonly library: Library
}
export type ImageryRouteDeps = ViewDeps & SheetRouteDeps

const viewFrom = ({ site, words, said, library }: ViewDeps): ImageryView => ({
  site,
  words,
  said,
  whoHelps: whoHelpsFrom(library.contacts),
})

/** The first screens are the same for everybody: of the questions, and of each sheet. */
export function imageryPages(deps: ViewDeps): readonly Ready[] {
  const view = viewFrom(deps)
  return [
    readyPage(imageryPath, renderPage(<FirstPage view={view} />)),
    readyPage(schoolPath, renderPage(<SchoolStartPage view={view} />)),
    ...nations.map((nation) =>
      readyPage(schoolFormPath(nation), renderPage(<SchoolFormPage view={view} nation={nation} />)),
    ),
    readyPage(weighPath, renderPage(<WeighFormPage view={view} />)),
  ]
}

/** Bytes. All answers are choices. */
const longestForm = 32 * 1024

/**
 * From one screen to the next. Every screen has one address, the answers travel in the form, and nothing of them is kept, here or in the
 * browser: no cookie, no row, no line in the log.
 */
export function imageryRoutes(deps: ImageryRouteDeps) {
  const view = viewFrom(deps)
  return new Hono<HubEnv>()
    .post(
      '/',
      withForm(deps, { most: longestForm, caching: 'no-store' }, (c, form) => takeScreen(c, view, form)),
    )
    .route('/', sheetRoutes(deps, view))
}

function takeScreen(c: Context<HubEnv>, view: ImageryView, form: SentForm): Response | Promise<Response> {
  const answers = readAnswers(form)
  const seen = readSeen(form.all(seenField))
  const from = form.field('question')
  if (answers.stops === undefined || hasNoneWithOthers(form, 'stop')) {
    const problems = from === 'first' || answers.stops !== undefined ? problemsWithFirst(form, view) : []
    return sendPage(
      c,
      renderPage(<FirstPage view={view} chosen={form.all('stop')} problems={problems} />),
      problems.length > 0 ? 422 : 200,
    )
  }
  const question = questionNames.find((name) => name === (from === 'back' ? form.field('to') : from))
  if (question) {
    const problems = from === 'back' ? [] : problemsWith(question, { answers, form, view })
    if (from === 'back' || problems.length > 0)
      return sendPage(c, drawQuestion(view, { question, answers, seen, problems }), problems.length > 0 ? 422 : 200)
  }
  const stops = stopsIn(answers)
  if (hasUnseen(stops, answers, seen))
    return sendPage(c, renderPage(<HelpPage view={view} answers={answers} stops={stops} seen={seen} />))
  const next = nextQuestion(answers)
  return sendPage(
    c,
    next
      ? drawQuestion(view, { question: next, answers, seen, problems: [] })
      : renderPage(<ResultPage view={view} answers={answers} />),
  )
}

type Drawn = {
  readonly question: QuestionName
  readonly answers: ImageryAnswers
  readonly seen: readonly string[]
  readonly problems: readonly Problem[]
}

function drawQuestion(view: ImageryView, { question, answers, seen, problems }: Drawn): string {
  const earlier = questionNames.slice(0, questionNames.indexOf(question))
  const before = earlier.findLast((name) => answers[name] !== undefined)
  return renderPage(
    <QuestionPage view={view} name={question} answers={answers} seen={seen} before={before} problems={problems} />,
  )
}

const hasNoneWithOthers = (form: SentForm, name: string): boolean => {
  const sent = form.all(name)
  return sent.includes(none) && sent.length > 1
}

function problemsWithFirst(form: SentForm, { words }: ImageryView): readonly Problem[] {
  const { problems } = words.first
  return [{ field: 'stop', message: hasNoneWithOthers(form, 'stop') ? problems.noneWithOthers : problems.choose }]
}

type Sent = { readonly answers: ImageryAnswers; readonly form: SentForm; readonly view: ImageryView }

function problemsWith(question: QuestionName, { answers, form, view: { words } }: Sent): readonly Problem[] {
  const { problems } = words.question
  switch (question) {
    case 'reader':
      return [
        ...(answers.reader === undefined ? [{ field: 'reader', message: words.reader.problems.reader }] : []),
        ...(answers.nation === undefined ? [{ field: 'nation', message: words.reader.problems.nation }] : []),
      ]
    case 'acts':
      if (hasNoneWithOthers(form, 'act')) return [{ field: 'act', message: problems.noneWithOthers }]
      return answers.acts === undefined ? [{ field: 'act', message: problems.chooseSome }] : []
    case 'ages':
      return answers.ages === undefined ? [{ field: ageFields.actor, message: problems.age }] : []
    default:
      return answers[question] === undefined ? [{ field: question, message: problems.choose }] : []
  }
}
