import { z } from 'zod'
import { audiences, nations } from './guide.ts'
import { exactly, id, isoDate, oneOf, words } from './lists.ts'

const ids = z.array(id, { error: 'must be a list of ids, such as [one, two]' })

/** What stands between the two `---` lines of a guide; docs/writing-guides.md explains each line. */
export const frontMatter = exactly({
  title: words,
  summary: words,
  topic: id,
  audience: z.array(oneOf(audiences), { error: 'must be a list' }).min(1, 'names nobody'),
  nations: z.array(oneOf(nations), { error: 'must be a list' }).min(1, 'names no nation'),
  checkedOn: isoDate,
  checkAgainBy: isoDate,
  checkedByRole: words,
  sources: ids,
  related: ids,
  help: ids,
  askedAs: z.array(words, { error: 'must be a list' }).refine((asked) => asked.length >= 5 && asked.length <= 15, {
    error: (issue) =>
      `needs 5 to 15 ways people really ask this; it has ${Array.isArray(issue.input) ? issue.input.length : 'none'}`,
  }),
  sensitive: z.boolean({ error: 'must be true or false' }).default(false),
  overdueNoticed: z.boolean({ error: 'must be true or false' }).default(false),
  changes: z
    .array(exactly({ on: isoDate, what: words }), { error: 'must be a list' })
    .min(1, 'needs at least its first entry'),
})
export type FrontMatter = z.infer<typeof frontMatter>
