import { audiences, confidences, type Guide, nations, sectionKinds, sourceKinds } from '@plain-record/guides'
import { z } from 'zod'
import { answered, defineOperation, refused } from './operation.ts'
import { problemAt } from './problems.ts'
import { contactSchema, contactsShown } from './schemas/contact-schema.ts'
import { toldDay } from './schemas/day.ts'

const guideHead = {
  slug: z.string().meta({ description: 'The name of the guide in its address: /guides/ and this.' }),
  title: z.string().meta({ description: 'Its title.' }),
  summary: z.string().meta({ description: 'What it is about.' }),
  topic: z.string().meta({ description: 'Its topic.' }),
  audience: z.array(z.enum(audiences)).meta({ description: 'Whom it is written for.' }),
  nations: z.array(z.enum(nations)).meta({ description: 'Where it holds.' }),
  checkedOn: toldDay('The day on which it was last checked.'),
  checkAgainBy: toldDay('The day by which it has to be checked again.'),
  checkedByRole: z
    .string()
    .meta({ description: 'The role of whoever checked it. writer: no adviser has checked it yet.' }),
  overdue: z.boolean().meta({ description: 'Whether that day has passed.' }),
  sensitive: z.boolean().meta({ description: 'Whether help has to stand above everything else.' }),
}

const sectionSchema = z
  .object({
    id: z.string().meta({ description: 'Its anchor in the page of the guide.' }),
    kind: z
      .enum(sectionKinds)
      .meta({ description: 'What it is for: the answer, what to do now, detail, law, common mistakes.' }),
    heading: z.string().meta({ description: 'Its heading.' }),
    text: z.string().meta({ description: 'Its words, a line for each paragraph, list entry and table row.' }),
    sources: z.array(z.string()).meta({ description: 'The ids of the sources that its statements rest on.' }),
  })
  .meta({ id: 'Section', description: 'A section of a guide, as text.' })

const guideSource = z
  .object({
    id: z.string().meta({ description: 'Its id.' }),
    cite: z.string().meta({ description: 'Name, year and provision.' }),
    kind: z.enum(sourceKinds).meta({ description: 'What kind of source it is.' }),
    url: z.string().meta({ description: 'Where it can be read.' }),
    seen: z
      .enum(confidences)
      .meta({ description: 'How well it is known: read in the law, on an official page, or elsewhere.' }),
    rules: z.array(z.string()).meta({ description: 'The rules of this project that rest on it.' }),
    checked: toldDay('The day on which it was last read.'),
    says: z.string().meta({ description: 'What it says, in our own words.' }),
  })
  .meta({ id: 'GuideSource', description: 'A source of a guide.' })

export const guides = defineOperation({
  name: 'guides',
  summary: 'Every guide.',
  description: 'All guides, each with what it is about, whom it is for and when it was checked.',
  input: z.strictObject({}).meta({ id: 'GuidesRequest', description: 'Nothing is asked.' }),
  output: z
    .object({
      guides: z
        .array(z.object(guideHead).meta({ id: 'GuideHead', description: 'A guide without its words.' }))
        .meta({ description: 'By title.' }),
    })
    .meta({ id: 'Guides', description: 'All guides.' }),
  example: () => ({}),
  answer: ({ library }) =>
    answered({ guides: library.guides.map(headOf).toSorted((a, b) => a.title.localeCompare(b.title, 'en')) }),
})

export const guide = defineOperation({
  name: 'guide',
  summary: 'One guide, with its words and sources.',
  description: 'The sections of a guide as text, the sources they rest on, who can help, and when it was checked.',
  input: z
    .strictObject({ slug: z.string().min(1).max(200).meta({ description: 'The name of the guide in its address.' }) })
    .meta({ id: 'GuideRequest', description: 'The name of a guide.' }),
  output: z
    .object({
      ...guideHead,
      sections: z.array(sectionSchema).meta({ description: 'In the order of the page.' }),
      sources: z.array(guideSource).meta({ description: 'What its statements rest on.' }),
      related: z.array(z.string()).meta({ description: 'The slugs of guides that go with it.' }),
      help: z.array(contactSchema).meta({ description: 'Who can help.' }),
      changes: z
        .array(
          z.object({ on: toldDay('The day.'), what: z.string().meta({ description: 'What changed.' }) }).meta({
            id: 'GuideChange',
            description: 'A change to a guide.',
          }),
        )
        .meta({ description: 'What changed on it.' }),
    })
    .meta({ id: 'Guide', description: 'A guide.' }),
  example: ({ library }) => ({ slug: library.guides[0]?.slug ?? '' }),
  answer: ({ library }, { slug }) => {
    const found = library.guides.find((each) => each.slug === slug)
    return found ? answered(asTold(found)) : refused(problemAt('/slug', 'not-found', {}))
  },
})

const headOf = (found: Guide) => ({
  slug: found.slug,
  title: found.title,
  summary: found.summary,
  topic: found.topic,
  audience: found.audience,
  nations: found.nations,
  checkedOn: found.checkedOn,
  checkAgainBy: found.checkAgainBy,
  checkedByRole: found.checkedByRole,
  overdue: found.overdue,
  sensitive: found.sensitive,
})

const asTold = (found: Guide): object => ({
  ...headOf(found),
  sections: found.sections.map(({ id, kind, heading, text, sources }) => ({ id, kind, heading, text, sources })),
  sources: found.sources,
  related: found.related,
  help: contactsShown(found.help),
  changes: found.changes,
})
