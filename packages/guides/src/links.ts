import type { Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { Problem } from './problem.ts'

/** A link a guide makes to another part of the site. */
export type InternalLink = { readonly path: string; readonly anchor: string | undefined; readonly line: number }

/** Paths inside the site only: no scheme, no host (`//`, `/\`), no query, nothing a browser could read otherwise. */
export const internalHref = /^(?:\/(?:[a-z0-9]+(?:[-/][a-z0-9]+)*)?)?(?:#[a-z0-9]+(?:-[a-z0-9]+)*)?$/

export const isInternal = (href: string): boolean => href !== '' && internalHref.test(href)

/** Unwraps every link that leaves the site into its own words, and says so. */
export function keepInternalLinks(root: Root, file: string): Problem[] {
  const problems: Problem[] = []
  visit(root, 'link', (node, index, parent) => {
    if (isInternal(node.url) || parent === undefined || index === undefined) return
    problems.push({
      file,
      message: `The link to "${node.url}" does not stay on this site: links are written like /guides/slug#anchor, other sites belong in sources and contacts`,
      ...(node.position && { line: node.position.start.line }),
    })
    parent.children.splice(index, 1, ...node.children)
    return [SKIP, index]
  })
  return problems
}

/** Every link of a tree, in order. */
export function internalLinks(root: Root): InternalLink[] {
  const links: InternalLink[] = []
  visit(root, 'link', (node) => {
    const [path = '', anchor] = node.url.split('#')
    links.push({ path, anchor, line: node.position?.start.line ?? 1 })
  })
  return links
}
