import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildLibrary } from './library.ts'
import { contentFiles, guideFile, guideText, on } from './sound-guide.ts'

/** Pieces that mean something to Markdown, to a browser or to us. */
const pieces = [
  ...[
    '\n',
    '\n\n',
    ' ',
    '    ',
    '\t',
    '# ',
    '## ',
    '### ',
    '- ',
    '1. ',
    '> ',
    '* ',
    '**',
    '_',
    '`',
    '~~',
    '|',
    '\n| - |\n',
  ],
  ...[
    '[',
    ']',
    '(',
    ')',
    '[[',
    ']]',
    '!',
    '![',
    '](',
    '{#',
    '}',
    ':::wales\n',
    ':::',
    '\n:::\n',
    '::',
    ':a',
    '---',
    '[^1]',
  ],
  ...['<script>', '</script>', '<img src=x onerror=alert(1)>', '<iframe>', '<!--', '&lt;', '&#106;', '<svg/onload=x>'],
  ...[
    'javascript:alert(1)',
    'data:text/html,x',
    'https://example.org',
    '//example.org',
    '/\\example.org',
    'www.example.org',
  ],
  ...['[x](javascript:alert(1))', '[x](//example.org)', '[x](https://example.org)', '![x](https://example.org)'],
  ...[
    '<https://example.org>',
    '[x]: https://example.org\n',
    'me@example.org',
    '[x](/ask "y")',
    '{onclick=x}',
    '"',
    "'",
  ],
  ...['caution', '[[police-act]]', '[[advice]]', '[[nothing]]', '/guides/outcome-21', '\u0000', '\ud800', 'é', '&'],
]

const markdown = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...pieces) }, fc.string(), fc.string({ unit: 'binary' })), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''))

/** Every tag of printed HTML: a `<` in the text is printed as a reference, so none is mistaken for a tag. */
const tagsOf = (html: string): string[] => html.match(/<[^>]*>/g) ?? []

const attributeOf = /\s([^\s=>"]+)(?:="([^"]*)")?/g

function attributesOf(tag: string): { name: string; value: string }[] {
  return [...tag.matchAll(attributeOf)].map(([, name = '', value = '']) => ({ name: name.toLowerCase(), value }))
}

const sectionsOf = (first: string) => {
  const text = guideText({ sections: { first: `## One {#one}\n\n${first}` } })
  return buildLibrary(contentFiles({ file: guideFile, text }), { on }).library.guides.flatMap((guide) => guide.sections)
}

describe('whatever a writer types', () => {
  test('no more leaves than the words and a few plain elements', () => {
    fc.assert(
      fc.property(markdown, (first) => {
        for (const tag of sectionsOf(first).flatMap(({ html }) => tagsOf(html))) {
          expect(tag).toMatch(
            /^<\/?(p|h3|ul|ol|li|strong|em|a|code|br|blockquote|div|section|table|thead|tbody|tr|th|td)[\s>]/,
          )
          for (const { name, value } of attributesOf(tag)) {
            expect(name).toMatch(/^(class|href|id|role|scope|start|tabindex|aria-label)$/)
            if (name === 'href') expect(value).toMatch(/^(\/(?![/\\])[a-z0-9/-]*)?(#[a-z0-9-]+)?$/)
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  test('a file that is nothing but that is read without an end', () => {
    fc.assert(
      fc.property(markdown, markdown, (text, yaml) => {
        const files = contentFiles({ file: guideFile, text: `---\n${text}` }, { file: 'glossary.yaml', text: yaml })
        expect(buildLibrary(files, { on }).problems.length).toBeGreaterThan(0)
      }),
      { numRuns: 200 },
    )
  })

  test('the walk above sees a forbidden tag when there is one', () => {
    expect(tagsOf('<p>a &#x3C; b</p><img src=x onerror=y>')).toEqual(['<p>', '</p>', '<img src=x onerror=y>'])
    expect(attributesOf('<a href="//x" onclick="y">').map(({ name }) => name)).toEqual(['href', 'onclick'])
  })
})
