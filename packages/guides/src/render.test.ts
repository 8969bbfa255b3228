import { describe, expect, test } from 'vitest'
import type { Section } from './guide.ts'
import { buildLibrary, type ContentFile } from './library.ts'
import { contentFiles, guideFile, guideText, on } from './sound-guide.ts'

const extraSources: ContentFile = {
  file: 'sources/more.yaml',
  text: ['guidance official', 'report secondary', 'case unverified']
    .map((words) => words.split(' '))
    .map(
      ([kind, seen]) =>
        `- { id: ${seen}, cite: The ${kind}, kind: ${kind}, url: 'https://example.org/', seen: ${seen}, checked: 2026-11-22, says: So. }`,
    )
    .join('\n'),
}

/** The section that says these words, out of a whole library. */
function sectionSaying(words: string): Section {
  const first = `## What is it? {#what-it-is}\n\n${words}`
  const text = guideText({ sections: { first } })
  const { library } = buildLibrary(contentFiles({ file: guideFile, text }, extraSources), { on })
  const section = library.guides[0]?.sections.find(({ id }) => id === 'what-it-is')
  if (section === undefined) throw new Error('The section of this test is missing')
  return section
}

const htmlOf = (words: string): string => sectionSaying(words).html

describe('sources stand beside what they carry', () => {
  test('a law is a small link to its entry', () => {
    expect(htmlOf('So. [[police-act]]')).toBe(
      '<p>So. <a class="source" href="#source-police-act">Police Act 1997, s. 113B(4)</a></p>',
    )
  })
  test.each([
    ['official', 'source source-guidance', 'The guidance'],
    ['secondary', 'source source-secondary', 'Reported by The report'],
    ['unverified', 'source source-unverified', 'Not yet checked: The case'],
  ])('a source seen as %s says so', (id, className, words) => {
    expect(htmlOf(`So. [[${id}]]`)).toBe(`<p>So. <a class="${className}" href="#source-${id}">${words}</a></p>`)
  })
  test('advice shows nothing, and so does a source that is not known', () => {
    expect(htmlOf('Keep it. [[advice]]')).toBe('<p>Keep it.</p>')
    expect(htmlOf('So. [[nothing]]')).not.toContain('nothing')
  })
  test('marks are not in the text, and name the sources of the section in order', () => {
    const section = sectionSaying('So [[official]], and so. [[police-act]]\n\nAgain. [[official]] [[advice]]')
    expect(section.text).toBe('So, and so.\nAgain.')
    expect(section.sources).toEqual(['official', 'police-act'])
  })
})

describe('notices', () => {
  test.each([
    ['unsettled', 'This is not settled'],
    ['england', 'In England'],
    ['wales', 'In Wales'],
    ['warning', 'Important'],
  ])(':::%s is headed "%s"', (name, heading) => {
    expect(htmlOf(`:::${name}\nSo.\n:::`)).toBe(
      `<div class="notice notice-${name}" role="note"><p class="notice-heading"><strong>${heading}</strong></p><p>So.</p></div>`,
    )
  })
  test('what they say of the words goes with a quotation', () => {
    const words = ':::wales\nAsk there.\n:::\n\n:::unsettled\nWe do not know.\n:::\n\n:::warning\nWait.\n:::'
    expect(sectionSaying(words).passages).toEqual([
      'In Wales: Ask there.',
      'This is not settled: We do not know.',
      'Wait.',
    ])
  })
  test('their attributes go nowhere', () => {
    expect(htmlOf(':::wales{#x .y onclick="z"}\nSo.\n:::')).toMatch(/^<div class="notice notice-wales" role="note">/)
  })
})

describe('passages can be quoted alone', () => {
  test('an entry carries the words that introduce it', () => {
    expect(sectionSaying('You need not tell:\n\n- a spent caution\n- a fine that is:\n  - spent').passages).toEqual([
      'You need not tell: a spent caution',
      'You need not tell: a fine that is: spent',
    ])
  })
  test('a row carries its column names', () => {
    const section = sectionSaying('| Matter | Basic | Standard |\n| - | - | - |\n| Fine | While unspent | 11 years |')
    expect(section.passages).toEqual(['Fine. Basic: While unspent. Standard: 11 years.'])
  })
  test('a mistake is never quoted as if it were the answer', () => {
    const wrong = '## What people get wrong\n\n- **It is gone.** It is kept. [[police-act]]'
    const { library } = buildLibrary(contentFiles({ file: guideFile, text: guideText({ sections: { wrong } }) }), {
      on,
    })
    expect(library.guides[0]?.sections.at(-1)).toMatchObject({
      text: 'It is gone. It is kept.',
      passages: ['A common mistake: It is gone. What is true: It is kept.'],
    })
  })
  test('a smaller heading is searched and never quoted', () => {
    const section = sectionSaying('### For adults {#adults}\n\nSix years.')
    expect(section.text).toBe('For adults\nSix years.')
    expect(section.passages).toEqual(['Six years.'])
    expect(section.html).toContain('<h3 id="adults">For adults</h3>')
  })
})

describe('tables', () => {
  const table = '| Matter | |\n| - | - |\n| Fine | One |\n| | Two |'
  test('name their headers and scroll by themselves', () => {
    const html = htmlOf(table)
    expect(html).toMatch(/^<section class="table-scroll" tabindex="0" aria-label="Table: What is it\?"><table>/)
    expect(html).toContain('<th scope="col">Matter</th>')
    expect(html).toContain('<th scope="row">Fine</th>')
    expect(html).toContain('<td>One</td>')
  })
  test('a header without words is a plain cell', () => expect(htmlOf(table).match(/<td><\/td>/g)).toHaveLength(2))
  test('two in a section have two names', () => {
    expect(htmlOf(`${table}\n\nSo.\n\n${table}`)).toContain('aria-label="Table 2: What is it?"')
  })
})

describe('glossary terms', () => {
  const link = (words: string) => `<a href="/glossary#caution" class="term">${words}</a>`
  test('the first use is linked, in the words it is written in', () => {
    expect(htmlOf('Two Cautions. A caution.')).toBe(`<p>Two ${link('Cautions')}. A caution.</p>`)
  })
  test('not in headings, links, code or the head of a table', () => {
    const words =
      '### A caution\n\nSee [a caution](#what-it-is) or `caution`.\n\n| caution |\n| - |\n| One caution |\n\n| x |\n| - |\n| y |'
    expect(htmlOf(words).match(/class="term"/g)).toHaveLength(1)
    expect(htmlOf(words)).toContain(`One ${link('caution')}`)
  })
  test('whole words only, and not where the word means something else', () => {
    expect(htmlOf('Precaution. Cautionary. Non-caution. Asked under\ncaution.')).not.toContain('class="term"')
  })
  test('once a page', () => {
    const first = '## One {#one}\n\nA caution. [[advice]]'
    const second = '## Two {#two}\n\nA caution. [[advice]]'
    const text = guideText({ sections: { first, second } })
    const { library } = buildLibrary(contentFiles({ file: guideFile, text }), { on })
    const page = library.guides[0]?.sections.map(({ html }) => html).join('') ?? ''
    expect(page.match(/class="term"/g)).toHaveLength(1)
  })
})
