import { dayFromIso } from '@plain-record/law'
import { z } from 'zod'

/** A day as it is asked with: read into the law's own form. */
export const askedDay = (description: string) =>
  z
    .string()
    .transform((text, context) => {
      const found = dayFromIso(text)
      if (found !== undefined) return found
      context.addIssue({ code: 'custom', input: text })
      return z.NEVER
    })
    .meta({ format: 'date', description, examples: ['2026-11-22'] })

/** A day as it is told. */
export const toldDay = (description: string) => z.string().meta({ format: 'date', description })

/** A first spent day as it is told. */
export const told = (description: string) =>
  z.string().meta({ description: `${description} A day, “until-it-ends” (nobody knows the day yet) or “never”.` })
