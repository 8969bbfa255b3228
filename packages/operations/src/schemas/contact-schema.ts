import { ageGroups, type Contact, needs } from '@plain-record/guides'
import { z } from 'zod'
import { toldDay } from './day.ts'

export const contactSchema = z
  .object({
    id: z.string().meta({ description: 'Its id.' }),
    name: z.string().meta({ description: 'Its name.' }),
    for: z.string().meta({ description: 'What it helps with.' }),
    audience: z.string().meta({ description: 'Whom it helps.' }),
    needs: z.array(z.enum(needs)).meta({ description: 'What somebody may need it for.' }),
    ages: z.array(z.enum(ageGroups)).meta({ description: 'The age of whoever may get in touch with it.' }),
    ageInWords: z.string().optional().meta({ description: 'Its limit of age, where it is another than 18.' }),
    phone: z
      .string()
      .optional()
      .meta({ description: 'Its number. Absent where there is none, or where nobody has checked it.' }),
    web: z.string().meta({ description: 'Its address on the web.' }),
    hours: z.string().optional().meta({ description: 'When it answers.' }),
    nation: z.string().meta({ description: 'Where it helps.' }),
    confidence: z.enum(['official', 'secondary', 'unverified']).meta({
      description:
        'How well we know it: we read an official page; somebody else says so; or nobody has checked it, and no number is told.',
    }),
    checkedOn: toldDay('The day on which it was last checked.'),
  })
  .meta({ id: 'Contact', description: 'A service outside ours that can help.' })

/** Who can help, as it may be shown: a number that nobody has checked never is. */
export const contactsShown = (contacts: readonly Contact[]): readonly z.input<typeof contactSchema>[] =>
  contacts.map(({ phone, hours, source, needs, ages, ...contact }) => ({
    ...contact,
    needs: [...needs],
    ages: [...ages],
    ...(phone === undefined || contact.confidence === 'unverified' ? {} : { phone }),
    ...(hours === undefined ? {} : { hours }),
  }))
