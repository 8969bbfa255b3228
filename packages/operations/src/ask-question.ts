import { crisisKinds } from '@plain-record/ask'
import { z } from 'zod'
import { answered, defineOperation } from './operation.ts'
import { contactSchema, contactsShown } from './schemas/contact-schema.ts'
import { toldDay } from './schemas/day.ts'

/** Characters. Long enough for anybody's whole story. */
const longestText = 20_000

const place = {
  slug: z.string().meta({ description: 'The name of the guide in its address.' }),
  title: z.string().meta({ description: 'The title of the guide.' }),
  checkedOn: toldDay('The day on which the guide was last checked.'),
  sectionId: z.string().meta({ description: 'The anchor of the section in the page of the guide.' }),
  heading: z.string().meta({ description: 'The heading of the section.' }),
}

export const askQuestion = defineOperation({
  name: 'ask',
  summary: 'A question in anybody’s own words.',
  description:
    'Answers a question with a passage quoted from a guide, or says that nothing fits. Where the words speak of a risk to life, of danger ' +
    'or of a threat, “crisis” says so: show that help before anything else. Nothing that is asked is kept.',
  input: z
    .strictObject({ text: z.string().max(longestText).meta({ description: 'The question, as it was typed.' }) })
    .meta({ id: 'AskRequest', description: 'A question.' }),
  output: z
    .object({
      crisis: z
        .object({
          kind: z.enum(crisisKinds).meta({ description: 'What the words speak of.' }),
          help: z.array(contactSchema).meta({ description: 'Who can help now, the most useful first.' }),
        })
        .optional()
        .meta({ description: 'There when help must come before everything else.' }),
      intent: z
        .enum([
          'guide',
          'calculate-spent',
          'calculate-checks',
          'imagery-pathway',
          'contact-helpline',
          'crisis',
          'out-of-scope',
        ])
        .meta({ description: 'What to do first.' }),
      weak: z.boolean().meta({ description: 'Nothing we know fits what was typed. Offer a person, and no guess.' }),
      best: z
        .object({
          ...place,
          passages: z.array(z.string()).meta({ description: 'Word for word as the guide has them.' }),
          isOpening: z.boolean().meta({ description: 'Whether that is the guide’s own answer in a few lines.' }),
          why: z.array(z.string()).meta({ description: 'The typed words that led here.' }),
        })
        .optional()
        .meta({ description: 'What to quote. Absent when no guide covers what was asked.' }),
      guides: z
        .array(z.object(place).meta({ id: 'GuideHit', description: 'A guide that may help.' }))
        .meta({ description: 'Guides that may help, the best first.' }),
      topics: z.array(z.string()).meta({ description: 'The ids of topics, the likeliest first.' }),
      facts: z.record(z.string(), z.unknown()).meta({
        description:
          'What the words say of a record, as far as it was read. Check it with the person before it is used.',
      }),
    })
    .meta({ id: 'AskAnswer', description: 'What we can say to a question.' }),
  example: () => ({ text: 'what is outcome 21' }),
  answer: ({ ask, library, today }, { text }) => {
    const { crisis, intent, weak, best, guides, topics, facts } = ask.ask(text, { today: today() })
    const help = (crisis?.help ?? []).flatMap((id) => library.contacts.find((contact) => contact.id === id) ?? [])
    return answered({
      ...(crisis ? { crisis: { kind: crisis.kind, help: contactsShown(help) } } : {}),
      intent,
      weak,
      ...(best ? { best } : {}),
      guides,
      topics: topics.slice(0, topicsTold),
      facts,
    })
  },
})

/** The topics of all guides are ranked: those far down say nothing. */
const topicsTold = 10
