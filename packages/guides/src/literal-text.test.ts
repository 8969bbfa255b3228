import { describe, expect, test } from 'vitest'
import { buildLibrary } from './library.ts'
import { contentFiles, guideFile, guideText, on } from './sound-guide.ts'

function built(words: string) {
  const text = guideText({ sections: { first: `## What is it? {#what-it-is}\n\n${words} [[police-act]]` } })
  const { library, problems } = buildLibrary(contentFiles({ file: guideFile, text }), { on })
  const section = library.guides[0]?.sections.find(({ id }) => id === 'what-it-is')
  return { text: section?.text, html: section?.html ?? '', said: problems.map(({ message }) => message) }
}

describe('what a writer types by accident is kept, and is no problem', () => {
  test.each(['note:this', 'see:that[here]{x=1} too', 'a:b:c', 'at 9:30', '2 < 3 & 4', '[not a mark]', 'the 1:1 chat'])(
    '%s',
    (words) => expect(built(words)).toMatchObject({ text: words, said: [] }),
  )
  test('a line that looks like a block directive', () => {
    expect(built('So. [[police-act]]\n\n::note\n\nMore.').text).toBe('So.\n::note\nMore.')
  })
})

describe('what has no place in a guide is kept as plain words, and is a problem', () => {
  test.each([
    ['<b>bold</b>', 'Raw HTML'],
    ['![a cat](cat.png)', 'Images'],
    ['![a cat](data:image/png;base64,AAAA)', 'Images'],
    ['~~gone~~', 'Struck-out text'],
    ['one[^1]\n\n[^1]: two', 'Footnotes'],
    ['one [two][three]\n\n[three]: /ask\n\nfour', 'Link definitions'],
    ['one\n\n    two', 'A code block'],
    ['one\n\n***\n\ntwo', 'A ruled line'],
    ['- [ ] one', 'A check box'],
    [':::danger\none\n:::\n\ntwo', 'There is no notice called :::danger'],
    ['one\n\n#### two\n\nthree', 'Only ## and ### headings'],
    [':::wales\none\n\n### two\n\nthree', 'A heading stands inside a notice'],
  ])('%s', (words, message) => {
    const { html, said } = built(words)
    expect(said).toContainEqual(expect.stringContaining(message))
    expect(html).not.toMatch(/<(img|b|del|pre|hr|input|section|sup)\b/)
  })
  test('the words of raw HTML can be read', () => expect(built('<b>bold</b>').text).toBe('<b>bold</b>'))
})

describe('links that leave the site are words, and a problem', () => {
  test.each([
    '[this](https://example.org/)',
    '[this](javascript:alert)',
    '[this](data:text/html,x)',
    '[this](//example.org)',
    '[this](/\\example.org)',
    '[this](/ask?q=1)',
    '[this](filtering)',
    '[this](mailto:x@example.org)',
    '[this]()',
  ])('%s', (words) => {
    const { text, html, said } = built(words)
    expect(text).toBe('this')
    expect(html).not.toContain('example.org')
    expect(said).toEqual([expect.stringContaining('does not stay on this site')])
  })
  test('an address written bare', () => {
    expect(built('See https://example.org now.')).toMatchObject({
      text: 'See https://example.org now.',
      said: [expect.stringContaining('does not stay on this site')],
    })
  })
})

test('source marks in headings and links are taken out, and are a problem', () => {
  const { html, said } = built('### Two [[police-act]]\n\nSee [us [[police-act]]](/ask).')
  expect(html).toContain('<h3>Two</h3>')
  expect(html).toContain('<a href="/ask">us</a>')
  expect(said.filter((message) => message.startsWith('A source mark stands inside a'))).toHaveLength(2)
})
