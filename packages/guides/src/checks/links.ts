import type { InternalLink } from '../links.ts'
import { type Check, type Known, problem } from './check.ts'

/** The pages of the site, besides guides, that a guide may send people to. */
export const hubPaths: ReadonlySet<string> = new Set([
  '/',
  '/ask',
  '/check',
  '/contact',
  '/contacts',
  '/employers',
  '/glossary',
  '/guides',
  '/helpline',
  '/helpline/reply',
  '/imagery',
  '/imagery/school',
  '/imagery/weigh',
  '/outcomes',
  '/topics',
])

/** Every link leads to a page, and to an anchor, that is there. */
export const linksLeadSomewhere: Check = (draft, known) =>
  draft.links.flatMap((link) => {
    const wrong = whatIsWrong(link, { known, ownSlug: draft.slug })
    return wrong === undefined ? [] : [problem(draft, link.line, wrong)]
  })

function whatIsWrong(
  { path, anchor }: InternalLink,
  { known, ownSlug }: { known: Known; ownSlug: string },
): string | undefined {
  const slug = path === '' ? ownSlug : /^\/guides\/([^/]+)$/.exec(path)?.[1]
  if (slug !== undefined) {
    const anchors = known.guides.get(slug)
    if (anchors === undefined) return `The link to ${path} is broken: there is no such guide`
    if (anchor === undefined || anchors.has(anchor)) return undefined
    return `The link to ${path}#${anchor} is broken: the guide "${slug}" has no such anchor`
  }
  if (!hubPaths.has(path)) return `The link to ${path} is broken: there is no such page`
  if (path === '/glossary' && anchor !== undefined && !known.terms.has(anchor))
    return `The link to /glossary#${anchor} is broken: there is no such term`
  return undefined
}
