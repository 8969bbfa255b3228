import { describe, expect, test } from 'vitest'
import { type SourceLines, SourceList } from './source-list.tsx'
import { en as words } from './words/en.ts'

const source = (id: string, rest: Partial<SourceLines> = {}): SourceLines => ({
  id,
  cite: `Act ${id}`,
  url: `https://www.legislation.gov.uk/${id}`,
  says: `What ${id} says.`,
  seen: 'statute',
  checked: '2026-11-22',
  ...rest,
})
const drawn = (...sources: readonly SourceLines[]) => String(<SourceList sources={sources} words={words} />)
const groupsIn = (html: string) => [...html.matchAll(/<p class="source-seen">(.*?)<\/p>/g)].map(([, says]) => says)
const idsIn = (html: string) => [...html.matchAll(/<li id="source-(.*?)">/g)].map(([, id]) => id)

describe('The sources of a page', () => {
  test('each keep what they are cited as, what they say and where to read them', () => {
    const html = drawn(source('a'), source('b', { seen: 'secondary', url: 'https://unlock.org.uk/b' }))
    expect(html).toContain(
      '<li id="source-a"><details><summary>Act a</summary><p>What a says.</p><p><a class="source-link" href="https://www.legislation.gov.uk/a" rel="noreferrer">Read it at legislation.gov.uk<span class="visually-hidden">: Act a</span></a></p></details></li>',
    )
    expect(html).toContain('Read it at unlock.org.uk<span class="visually-hidden">: Act b</span>')
  })

  test('say what was seen and when once for all that are alike, those that we know best first', () => {
    const html = drawn(
      source('reported', { seen: 'secondary' }),
      source('first'),
      source('unread', { seen: 'unverified' }),
      source('page', { seen: 'official' }),
      source('second'),
    )
    expect(groupsIn(html)).toEqual([
      'We read the law itself. Last read on 22 November 2026.',
      'We read an official page. Last read on 22 November 2026.',
      'Somebody else says so. We have not seen it at the source. Last read on 22 November 2026.',
      'Not checked yet. Do not rely on it. Last read on 22 November 2026.',
    ])
    expect(idsIn(html)).toEqual(['first', 'second', 'page', 'reported', 'unread'])
  })

  test('read on another day are a group of their own', () => {
    const html = drawn(source('older', { checked: '2026-10-01' }), source('newer'))
    expect(groupsIn(html)).toEqual([
      'We read the law itself. Last read on 22 November 2026.',
      'We read the law itself. Last read on 1 October 2026.',
    ])
    expect(idsIn(html)).toEqual(['newer', 'older'])
  })

  test('have their anchor on the line that is seen, and never inside what is closed', () => {
    const html = drawn(source('a'))
    expect(html.indexOf('id="source-a"')).toBeLessThan(html.indexOf('<details'))
    expect(html.slice(html.indexOf('<details'))).not.toContain(' id=')
  })

  test('with an address that is none lead nowhere, and are still shown', () => {
    expect(drawn(source('a', { url: 'javascript:alert(1)' }))).toContain('href="#"')
    expect(drawn(source('a', { url: 'nonsense' }))).toContain('<summary>Act a</summary>')
  })
})
