import type { Crisis } from '@plain-record/ask'
import type { Child } from 'hono/jsx'
import type { Sheet } from './sheet.ts'

/** Whether what was typed speaks of a risk to life, of danger or of a threat. */
export type CrisisIn = (text: string) => Crisis | undefined

/** What a sent form comes to: a page that is not a sheet yet, or the sheet. */
export type Taken =
  | { readonly is: 'page'; readonly html: string; readonly status: 200 | 422 }
  | {
      readonly is: 'sheet'
      readonly sheet: Sheet
      /** Where its form is. */
      readonly path: string
      readonly fields: readonly (readonly [string, string])[]
      /** What comes before it on the page, such as who to call now. */
      readonly first?: Child
    }
