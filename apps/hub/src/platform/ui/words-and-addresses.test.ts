import { describe, expect, test } from 'vitest'
import { fillCount } from './fill-count.ts'
import { longDate } from './long-date.ts'
import { safeHref, smsHref, telHref } from './safe-href.ts'
import { en } from './words/en.ts'

describe('A date on a page', () => {
  test.each([
    { iso: '2027-03-03', shown: '3 March 2027' },
    { iso: '2026-12-31', shown: '31 December 2026' },
    { iso: 'spring 2014', shown: 'spring 2014' },
    { iso: '2026-13-01', shown: '2026-13-01' },
  ])('$iso is shown as $shown', ({ iso, shown }) => {
    expect(longDate(iso, en)).toBe(shown)
  })
})

describe('A link', () => {
  test.each([
    '/guides/filtering#list',
    '#main',
    '?page=2',
    'https://www.gov.uk/',
    'tel:999',
    'mailto:help@example.org',
  ])('may lead to %s', (href) => {
    expect(safeHref(href)).toBe(href)
  })

  test.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,hello',
    '//other.example',
    '/\\other.example',
    'guides',
    '',
  ])('never leads to %j', (href) => {
    expect(safeHref(href)).toBe('#')
  })

  test('dials a number without its spaces and remarks', () => {
    expect(telHref('+44 (0)808 157 0123')).toBe('tel:+448081570123')
    expect(smsHref('85258 (text only)')).toBe('sms:85258')
  })
})

describe('A sentence with a number', () => {
  test('takes the plural form of the number, and groups its digits', () => {
    expect(fillCount(1, en.charactersLeft, 'en-GB')).toBe('You have 1 character left.')
    expect(fillCount(10_000, en.charactersLeft, 'en-GB')).toBe('You have 10,000 characters left.')
  })

  test('follows the plural forms of Welsh, and the common form where one is missing', () => {
    const sentences = { two: '{count} ganllaw', other: '{count} canllaw' }
    expect(fillCount(2, sentences, 'cy')).toBe('2 ganllaw')
    expect(fillCount(3, sentences, 'cy')).toBe('3 canllaw')
  })
})
