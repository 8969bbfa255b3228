import { existsSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectFiles, root, textOf } from './repository.ts'

/** Pages for people who work on the project or run it. Guides have a check of their own. */
// Links of guides are those of the site, and `npm run content` follows them.
const pages = projectFiles().filter((path) => path.endsWith('.md') && !/^content\/(?:drafts\/)?guides\//.test(path))
const decisions = pages.filter((path) => path.startsWith('docs/decisions/'))

const withoutCode = (text: string) => text.replaceAll(/^```[\s\S]*?^```/gm, '').replaceAll(/`[^`\n]*`/g, '')

type Link = { readonly page: string; readonly target: string }

const linksOf = (page: string): readonly Link[] =>
  [...withoutCode(textOf(page)).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => ({ page, target }))
    .filter(({ target }) => !/^(https?|mailto):/.test(target))

/** The anchors of a page's headings, as code hosts make them: the second of a name is numbered 1, the third 2. */
function anchorsOf(page: string): readonly string[] {
  const seen = new Map<string, number>()
  return [...textOf(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => {
    const anchor = heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(/\s/g, '-')
    const before = seen.get(anchor) ?? 0
    seen.set(anchor, before + 1)
    return before === 0 ? anchor : `${anchor}-${before}`
  })
}

function problemWith({ page, target }: Link): string | undefined {
  const [path = '', anchor] = target.split('#')
  const file = path === '' ? page : normalize(join(dirname(page), path))
  if (!existsSync(join(root, file))) return `${page}: ${target} is not there`
  if (anchor && !anchorsOf(file).includes(anchor)) return `${page}: ${target} has no such heading`
  return undefined
}

describe('the documents', () => {
  test('are all there', () => {
    expect(pages).toEqual(
      expect.arrayContaining(['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'docs/architecture.md']),
    )
  })

  test('link to files and headings that exist', () => {
    const links = pages.flatMap(linksOf)
    expect(links.length).toBeGreaterThan(10)
    expect(links.map(problemWith).filter((problem) => problem !== undefined)).toEqual([])
  })

  test('name only commands that package.json has', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Readonly<Record<string, string>> }
    const named = pages.flatMap((page) =>
      [...textOf(page).matchAll(/\bnpm (?:run (?:--silent )?([a-z][\w:-]*)|(start|test)\b)/g)].map(
        ([, run, own]) => run ?? own ?? '',
      ),
    )
    expect(named).toEqual(expect.arrayContaining(['start', 'test', 'check']))
    expect([...new Set(named)].filter((name) => !Object.hasOwn(scripts, name))).toEqual([])
  })

  test('name only scripts that exist', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Readonly<Record<string, string>> }
    const programs = Object.values(scripts).flatMap((command) =>
      command.split(' ').filter((word) => word.includes('/')),
    )
    expect(programs.filter((path) => !existsSync(join(root, path)))).toEqual([])
  })
})

describe('the decisions', () => {
  test('are numbered 0001, 0002 and on, each number once', () => {
    const numbers = decisions.map((path) => Number(/^docs\/decisions\/(\d{4})-[a-z0-9-]+\.md$/.exec(path)?.[1]))
    expect(numbers.length).toBeGreaterThan(0)
    expect([...numbers].sort((a, b) => a - b)).toEqual(numbers.map((_, position) => position + 1))
  })

  test.each(decisions)('%s says what was decided, why, and what would change our mind', (path) => {
    const headings = [...textOf(path).matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)
    expect(headings).toEqual(['Context', 'Decision', 'Consequences', 'What would change our mind'])
    const number = /(\d{4})-/.exec(path)?.[1]
    expect(textOf(path)).toMatch(new RegExp(`^# ${number}: `))
  })
})
