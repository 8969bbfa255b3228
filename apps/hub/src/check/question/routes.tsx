import { type Context, Hono } from 'hono'
import type { Child } from 'hono/jsx'
import type { HubEnv } from '../../platform/http/hub-env.ts'
import type { RefuseWith } from '../../platform/http/refuse-with.ts'
import { byThisBrowser, sendPage } from '../../platform/http/send-page.ts'
import { withForm } from '../../platform/http/with-form.ts'
import { renderPage } from '../../platform/ui/render-page.ts'
import type { Site } from '../../platform/ui/service.ts'
import type { Said } from '../../statements/index.ts'
import { type AskedOf, askedOf } from './in-law.ts'
import { QuestionPage } from './question-page.tsx'
import { draftOf, emptyQuestion, readQuestion } from './read-question.ts'
import { ResultPage } from './result-page.tsx'
import { saidOf } from './said-of.ts'
import type { QuestionWords } from './words/en.ts'

export type FormQuestionRouteDeps = {
  readonly site: Site
  readonly words: QuestionWords
  readonly said: Said
  readonly refuseWith: RefuseWith
  /**
   * Where this is mounted below a check under way: what the question means for that record, as a part of the page. `asked` is
   * undefined where nothing can be told of the question. Gives undefined when the answers are gone; the page then leads to the
   * checker.
   */
  readonly forRecord?: (c: Context<HubEnv>, asked: AskedOf | undefined) => Promise<Child | undefined>
}

/** Bytes: far more than the longest question, so that one that is too long comes back with its words instead of an error. */
const longestForm = 256 * 1024

/**
 * What a question on a form asks for in law. What is typed comes in a form's body, is answered, and is gone. It can be mounted
 * anywhere: its form goes to the address that it stands at.
 */
export function formQuestionRoutes(deps: FormQuestionRouteDeps) {
  const { site, words, said } = deps
  const frame = (c: Context<HubEnv>) => ({
    site,
    words,
    action: c.req.path,
    resultAt: deps.forRecord ? c.req.path.replace(/\/question$/, '/result') : undefined,
  })
  return new Hono<HubEnv>()
    .get('/', (c) => {
      c.header('cache-control', byThisBrowser)
      return sendPage(c, renderPage(<QuestionPage {...frame(c)} draft={emptyQuestion} />))
    })
    .post(
      '/',
      withForm(deps, { most: longestForm, caching: byThisBrowser }, async (c, form) => {
        const draft = draftOf(form)
        const read = readQuestion(draft, words.problems)
        if (!('reading' in read))
          return sendPage(c, renderPage(<QuestionPage {...frame(c)} draft={draft} problems={read.problems} />), 422)
        const record = await deps.forRecord?.(c, askedOf(read.reading))
        return sendPage(
          c,
          renderPage(
            <ResultPage {...frame(c)} said={said} draft={draft} answer={saidOf(read.reading, words)} record={record} />,
          ),
        )
      }),
    )
}
