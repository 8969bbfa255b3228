import type { Contact } from '@plain-record/guides'
import { z } from 'zod'

export const contactSchema = z
  .object({
    id: z.string().meta({ description: 'Its id.' }),
    name: z.string().meta({ description: 'Its name.' }),
    for: z.string().meta({ description: 'What it helps with.' }),
    audience: z.string().meta({ description: 'Whom it helps.' }),
    phone: z
      .string()
      .optional()
      .meta({ description: 'Its number. Absent where there is none, or where nobody has checked it.' }),
    web: z.string().meta({ description: 'Its address on the web.' }),
    hours: z.string().optional().meta({ description: 'When it answers.' }),
    nation: z.string().meta({ description: 'Where it helps.' }),
  })
  .meta({ id: 'Contact', description: 'A service outside ours that can help.' })

/** Who can help, as it may be shown: a number that nobody has checked never is. */
export const contactsShown = (contacts: readonly Contact[]): readonly z.input<typeof contactSchema>[] =>
  contacts.map(({ phone, hours, source, confidence, ...contact }) => ({
    ...contact,
    ...(phone === undefined || confidence === 'unverified' ? {} : { phone }),
    ...(hours === undefined ? {} : { hours }),
  }))
