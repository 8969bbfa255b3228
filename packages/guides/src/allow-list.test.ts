import type { RootContent } from 'mdast'
import { expect, test } from 'vitest'
import { termFinder } from './glossary.ts'
import { renderBlocks } from './render.ts'

/** Straight to the last gate, past everything that reads what a writer typed. */
const printed = (...blocks: readonly RootContent[]): string =>
  renderBlocks({ blocks, heading: 'One', sources: new Map(), finder: termFinder([]), seen: new Set() })

const element = (name: string, properties: Record<string, string>): RootContent => ({
  type: 'paragraph',
  data: { hName: name, hProperties: properties },
  children: [{ type: 'text', value: 'words' }],
})

test.each([
  ['script', {}, ''],
  ['style', {}, ''],
  ['iframe', { src: '//example.org' }, 'words'],
  ['img', { src: 'cat.png', onerror: 'x' }, 'words'],
  ['form', { action: '/x' }, 'words'],
  ['p', { onclick: 'x', style: 'x', id: 'x', className: 'other' }, '<p>words</p>'],
  ['div', { role: 'alert', tabIndex: '5' }, '<div>words</div>'],
])('alone, the last gate turns <%s %o> into "%s"', (name, properties, html) => {
  expect(printed(element(name, properties))).toBe(html)
})

test.each(['javascript:x', 'https://example.org', '//example.org', '/\\example.org', 'data:text/html,x', '/ask?q=x'])(
  'alone, the last gate takes away the address %s',
  (url) => {
    expect(printed({ type: 'link', url, children: [{ type: 'text', value: 'words' }] })).toBe('<a>words</a>')
  },
)

test('the last gate lets what guides use pass', () => {
  expect(printed({ type: 'link', url: '/ask', children: [{ type: 'text', value: 'words' }] })).toBe(
    '<a href="/ask">words</a>',
  )
})
