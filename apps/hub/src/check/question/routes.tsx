import type { Library } from '@plain-record/guides'
import { type Context, Hono } from 'hono'
import type { Child } from 'hono/jsx'
import { type MayAskWords, saidFrom } from '../../may-ask/index.ts'
import type { HubEnv } from '../../platform/http/hub-env.ts'
import { readForm } from '../../platform/http/read-form.ts'
import type { RefuseWith } from '../../platform/http/refuse-with.ts'
import { sendPage } from '../../platform/http/send-page.ts'
import { renderPage } from '../../platform/ui/render-page.ts'
import type { Site } from '../../platform/ui/service.ts'
import { type AskedOf, askedOf } from './in-law.ts'
import { QuestionPage } from './question-page.tsx'
import { draftOf, emptyQuestion, readQuestion } from './read-question.ts'
import { ResultPage } from './result-page.tsx'
import { saidOf } from './said-of.ts'
import type { QuestionWords } from './words/en.ts'

export type FormQuestionRouteDeps = {
  readonly site: Site
  readonly words: QuestionWords
  readonly mayAsk: MayAskWords
  readonly library: Library
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
  const { site, words } = deps
  const said = saidFrom(deps.library, deps.mayAsk)
  const frame = (c: Context<HubEnv>) => ({
    site,
    words,
    action: c.req.path,
    resultAt: deps.forRecord ? c.req.path.replace(/\/question$/, '/result') : undefined,
  })
  // Kept by this browser alone, so that going back to what was typed works.
  const keptHere = (c: Context<HubEnv>) => c.header('cache-control', 'private, no-cache')
  return new Hono<HubEnv>()
    .get('/', (c) => {
      keptHere(c)
      return sendPage(c, renderPage(<QuestionPage {...frame(c)} draft={emptyQuestion} />))
    })
    .post('/', async (c) => {
      const form = await readForm(c, longestForm)
      if (!form.ok) return deps.refuseWith(c, form.refusal.kind === 'too-large' ? 413 : 415)
      keptHere(c)
      const draft = draftOf(form.value)
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
    })
}
