import type { Draft } from '@plain-record/check'
import { type CheckQuestion, day } from '@plain-record/law'
import type { Context } from 'hono'
import type { Logger } from 'pino'
import { londonDay } from '../../platform/http/clock-time.ts'
import type { HubEnv } from '../../platform/http/hub-env.ts'
import type { Limit } from '../../platform/http/limits.ts'
import type { RefuseWith } from '../../platform/http/refuse-with.ts'
import { sendPage } from '../../platform/http/send-page.ts'
import { renderPage } from '../../platform/ui/render-page.ts'
import type { Site } from '../../platform/ui/service.ts'
import type { Journeys } from '../journeys/journeys.ts'
import { draftFromForm, draftInForm } from '../journeys/sealed-draft.ts'
import type { CheckWords } from '../words/en.ts'
import type { JourneyPlace, JourneyView } from './frame.tsx'
import { GonePage } from './sure-page.tsx'

export type JourneyRouteDeps = {
  readonly site: Site
  readonly words: CheckWords
  readonly journeys: Journeys
  /** Seals the answers that travel in a form. */
  readonly formSecret: Buffer
  readonly log: Logger
  readonly now: () => Date
  readonly checkLimit: Limit
  readonly network: (c: Context<HubEnv>) => string
  readonly refuseWith: RefuseWith
}

/** Bytes. A question, with the answers so far. */
export const longestForm = 512 * 1024

/** Asked about today, by the law of today: by London's calendar. */
export function askedToday({ now }: Pick<JourneyRouteDeps, 'now'>): CheckQuestion {
  const today = day(londonDay(now()))
  return { on: today, lawAsAt: today }
}

export const idOf = (c: Context<HubEnv>): string => c.req.param('journey') ?? ''

export const placeOf = ({ site, words }: JourneyRouteDeps, id: string): JourneyPlace => ({
  site,
  words,
  base: `/check/${id}`,
})

export const viewOf = (deps: JourneyRouteDeps, id: string, draft: Draft): JourneyView => ({
  ...placeOf(deps, id),
  kept: draftInForm(deps.formSecret, id, draft),
})

/** The answers that a form brought with it, for when ours are gone. */
export const restoredFrom = ({ formSecret }: JourneyRouteDeps, id: string, kept: string): Draft | undefined =>
  draftFromForm(formSecret, id, kept)

/** For a page of answers that are not here any more. */
export function answerGone(c: Context<HubEnv>, { site, words }: JourneyRouteDeps): Response | Promise<Response> {
  c.header('cache-control', 'no-store')
  return sendPage(
    c,
    renderPage(<GonePage view={{ site, words }} title={words.gone.title} text={words.gone.text} />),
    404,
  )
}
