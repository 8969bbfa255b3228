import type { Library } from '@plain-record/guides'
import { outcomeByCode, policeOutcomes } from '@plain-record/law'
import { type Context, Hono } from 'hono'
import type { HubEnv } from '../platform/http/hub-env.ts'
import type { SentForm } from '../platform/http/read-form.ts'
import { type Ready, readyPage } from '../platform/http/ready-pages.ts'
import type { RefuseWith } from '../platform/http/refuse-with.ts'
import { byThisBrowser, sendPage } from '../platform/http/send-page.ts'
import { withForm } from '../platform/http/with-form.ts'
import { renderPage } from '../platform/ui/render-page.ts'
import type { Site } from '../platform/ui/service.ts'
import type { Said } from '../statements/index.ts'
import { ChoosePairPage, ComparePage } from './compare-page.tsx'
import { FoundPage } from './found-page.tsx'
import { type CrisisSays, HelpFirstPage } from './help-first-page.tsx'
import { OutcomePage } from './outcome-page.tsx'
import { OutcomesPage } from './outcomes-page.tsx'
import { type Drawing, outcomesPath, pathOf } from './page-end.tsx'
import { type CrisisIn, crisisUnseen, letterField, readLetter } from './read-letter.ts'
import { readPair } from './read-pair.ts'
import type { OutcomesWords } from './words/en.ts'

export type OutcomesPagesDeps = {
  readonly site: Site
  readonly words: OutcomesWords
  readonly said: Said
  readonly library: Library
}
export type OutcomesRouteDeps = OutcomesPagesDeps & {
  readonly refuseWith: RefuseWith
  readonly crisisIn: CrisisIn
  readonly crisisSays: CrisisSays
}

/** Bytes. A letter that is too long to read still comes back with what to put right. */
const longestLetterForm = 256 * 1024
/** Bytes. Whoever goes on past help sends what was typed again, and which help was shown. */
const longestSeen = 64

const drawingOf = ({ site, words, said, library }: OutcomesPagesDeps): Drawing => ({
  site,
  words,
  said,
  library,
})

/** The pages that are the same for everybody: the list, and one for each outcome. */
export function outcomesPages(deps: OutcomesPagesDeps): readonly Ready[] {
  const drawing = drawingOf(deps)
  return [
    readyPage(outcomesPath, renderPage(<OutcomesPage drawing={drawing} />)),
    ...policeOutcomes.map((outcome) =>
      readyPage(pathOf(outcome.code), renderPage(<OutcomePage drawing={drawing} outcome={outcome} />)),
    ),
  ]
}

/** From the words of a letter to outcomes, with help before them in a crisis, and two outcomes side by side. Nothing of it is kept. */
export function outcomesRoutes(deps: OutcomesRouteDeps) {
  const drawing = drawingOf(deps)
  const { words } = drawing
  const taking = (take: (c: Context<HubEnv>, form: SentForm) => Response | Promise<Response>) =>
    withForm(deps, { most: longestLetterForm + longestSeen, caching: byThisBrowser }, take)
  return new Hono<HubEnv>()
    .post(
      '/',
      taking((c, form) => {
        const crisis = crisisUnseen(form, deps.crisisIn)
        if (crisis) {
          const help = { crisis, says: deps.crisisSays, typed: form.field(letterField) }
          return sendPage(c, renderPage(<HelpFirstPage drawing={drawing} {...help} />))
        }
        const read = readLetter(form, words.find.problems)
        return sendPage(
          c,
          renderPage(<FoundPage drawing={drawing} read={read} />),
          read.problems.length > 0 ? 422 : 200,
        )
      }),
    )
    .post(
      '/compare',
      taking((c, form) => {
        const read = readPair(form, words.compare.problems)
        return read.ok
          ? sendPage(c, renderPage(<ComparePage drawing={drawing} pair={read.pair} />))
          : sendPage(c, renderPage(<ChoosePairPage drawing={drawing} read={read} />), 422)
      }),
    )
    .get('/compare', (c) => c.redirect(`${outcomesPath}#compare`, 303))
    .get('/:code', (c) => {
      // The pages themselves are handed out before this is reached: a code as somebody types it comes here.
      const code = outcomeByCode(c.req.param('code'))?.code
      return code === undefined || code === c.req.param('code')
        ? deps.refuseWith(c, 404)
        : c.redirect(pathOf(code), 301)
    })
}
