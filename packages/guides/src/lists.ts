import { z } from 'zod'
import {
  ageGroups,
  audiences,
  type Contact,
  confidences,
  needs,
  type Source,
  sourceKinds,
  type Term,
  type Topic,
} from './guide.ts'

/** Ids are lower-case words joined by hyphens: they end up in addresses. */
export const id = z
  .string({ error: 'is missing: an id in lower-case words joined by hyphens' })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens, such as pa1997-s113b')

export const words = z.string({ error: 'is missing: some words are needed' }).trim().min(1, 'is empty')

export const isoDate = z.iso.date('must be a date written like 2026-11-22')

export const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: (issue) => `${JSON.stringify(issue.input)} is not one of: ${values.join(', ')}` })

/** An object with no keys but these; the message names the ones that are not known. */
export const exactly = <T extends z.core.$ZodLooseShape>(shape: T) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? `does not know the key ${issue.keys.join(', ')}` : 'must be a set of keys',
  })

const list = <T extends z.ZodType>(entry: T) => z.array(entry, { error: 'must be a list' })

const web = z.url({ protocol: /^https?$/, error: 'must be a web address' })

const source: z.ZodType<Source> = exactly({
  id,
  cite: words,
  kind: oneOf(sourceKinds),
  url: web,
  seen: oneOf(confidences),
  rules: list(words).default([]),
  checked: isoDate,
  says: words,
})

const contact: z.ZodType<Contact> = exactly({
  id,
  name: words,
  for: words,
  audience: words,
  needs: list(oneOf(needs)).min(1, 'is empty'),
  ages: list(oneOf(ageGroups)).min(1, 'is empty'),
  ageInWords: words.exactOptional(),
  phone: words.exactOptional(),
  web,
  hours: words.exactOptional(),
  nation: words,
  source: words,
  confidence: oneOf(['official', 'secondary', 'unverified']),
  checkedOn: isoDate,
})

const topic: z.ZodType<Topic> = exactly({
  id,
  title: words,
  scope: words,
  audience: list(oneOf(audiences)),
  leadsTo: list(words),
  checker: id.exactOptional(),
})

const term: z.ZodType<Term> = exactly({
  id,
  term: words,
  also: list(words).default([]),
  notIn: list(words).exactOptional(),
  meaning: words,
})

export const sourceList = list(source)
export const contactList = list(contact)
export const topicList = list(topic)
export const termList = list(term)
