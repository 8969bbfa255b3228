import { type Check, problem } from './check.ts'

/** The topics named by the guide, its folder and its headings are in content/topics.yaml. */
export const topicsAreKnown: Check = (draft, { topics }) => {
  const { topic } = draft.frontMatter
  const line = draft.lineOf('topic')
  return [
    ...(topics.has(topic) ? [] : [problem(draft, line, `topic: "${topic}" is not in content/topics.yaml`)]),
    ...(topic === draft.folder
      ? []
      : [problem(draft, line, `topic: "${topic}" is not the folder it lies in, "${draft.folder}"`)]),
    ...draft.sections.flatMap((section) =>
      section.topic === undefined || topics.has(section.topic)
        ? []
        : [problem(draft, section.line, `topic=${section.topic} is not in content/topics.yaml`)],
    ),
  ]
}

/** The services named under `help` are in content/contacts.yaml. */
export const contactsAreKnown: Check = (draft, { contacts }) =>
  draft.frontMatter.help
    .filter((id) => !contacts.has(id))
    .map((id) => problem(draft, draft.lineOf('help'), `help: "${id}" is not in content/contacts.yaml`))

/** Related guides exist, and none is the guide itself. */
export const relatedGuidesAreKnown: Check = (draft, { guides }) =>
  draft.frontMatter.related
    .filter((slug) => slug === draft.slug || !guides.has(slug))
    .map((slug) =>
      problem(
        draft,
        draft.lineOf('related'),
        slug === draft.slug ? 'related: a guide is not related to itself' : `related: there is no guide "${slug}"`,
      ),
    )
