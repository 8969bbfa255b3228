import type { Context } from 'hono'
import type { HubEnv } from './hub-env.ts'
import { readForm, type SentForm } from './read-form.ts'
import type { RefuseWith } from './refuse-with.ts'
import type { byThisBrowser } from './send-page.ts'

export type FormBounds = {
  /** Bytes. */
  readonly most: number
  readonly mostFields?: number
  /** `cache-control` of whatever is answered to a form that was read. */
  readonly caching?: 'no-store' | typeof byThisBrowser
}

/** A handler of sent forms. What is too large (413), or no plain form (415), is refused before it is reached. */
export const withForm =
  (
    { refuseWith }: { readonly refuseWith: RefuseWith },
    { most, mostFields, caching }: FormBounds,
    take: (c: Context<HubEnv>, form: SentForm) => Response | Promise<Response>,
  ) =>
  async (c: Context<HubEnv>): Promise<Response> => {
    const form = await readForm(c, most, mostFields)
    if (!form.ok) return refuseWith(c, form.refusal.kind === 'too-large' ? 413 : 415)
    if (caching) c.header('cache-control', caching)
    return take(c, form.value)
  }
