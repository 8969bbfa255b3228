import type { Nodes, Root } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkDirective).freeze()

/** Guides nest a list in a list in a notice; what goes deeper than this would run us out of stack. */
const deepest = 50

/**
 * Markdown text as a tree, with tables, notices (`:::name`) and front matter understood. Undefined when it nests too
 * deep to be read.
 */
export function parseMarkdown(text: string): Root | undefined {
  try {
    const root = parser.parse(text)
    return isTooDeep(root) ? undefined : root
  } catch (error) {
    // The parser calls itself for each level; it throws nothing of its own.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function isTooDeep(root: Root): boolean {
  let level: Nodes[] = [root]
  for (let depth = 0; depth < deepest && level.length > 0; depth += 1)
    level = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []))
  return level.length > 0
}
