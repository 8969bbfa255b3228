import { describe, expect, test } from 'vitest'
import { createAsk } from './ask.ts'
import { ask, askWords, library, suggest } from './testing/real-ask.ts'

const first = (text: string) => ask(text).topics[0]

describe('what was typed, to topics', () => {
  test('every topic is ranked once, whether or not it has a guide', () => {
    const { topics } = ask('conviction')
    expect(topics.toSorted()).toEqual(library.topics.map(({ id }) => id).toSorted())
  })

  test.each([
    ['sp30', 'driving-offences-and-your-record'],
    ['dr10', 'driving-offences-and-your-record'],
    ['rui', 'under-investigation-bail'],
    ['nfa', 'no-further-action-and-acquittals'],
    ['yro', 'youth-court-sentences'],
    ['dto', 'youth-court-sentences'],
    ['pnd', 'community-resolutions-and-penalty-notices'],
    ['sia', 'security-industry'],
    ['sar', 'subject-access-request'],
    ['cifas', 'banking-credit-and-fraud-markers'],
  ])('a short code is known: %s is %s', (code, topic) => {
    expect(first(code)).toBe(topic)
  })

  test.each([
    ['cation', 'caution'],
    ['cuation', 'caution'],
    ['sucpended sentance', 'suspended sentence'],
    ['dsb chekc', 'dbs check'],
    ['crbb', 'crb'],
    ['morgage', 'mortgage'],
    ['filterring', 'filtering'],
    ['reprimend', 'reprimand'],
    ['candaa', 'canada'],
    ['tagg', 'tag'],
    ['nfaa', 'nfa'],
  ])('a slip of the finger changes nothing: %s is %s', (slip, meant) => {
    expect(ask(slip).topics.slice(0, 3)).toContain(first(meant))
  })

  test('a word that is itself is not taken for a code near to it', () => {
    expect(ask('can').topics).toEqual(ask('cup').topics)
    expect(first('can')).not.toBe(first('ban'))
    expect(ask('can a').weak).toBe(true)
  })

  test.each([
    ['reprim', 'youth-cautions-reprimands'],
    ['fost', 'fostering-and-adoption'],
    ['what is a bas', 'basic-dbs-check'],
    ['can i go to ameri', 'travel-usa'],
    ['mortga', 'mortgages'],
  ])('an unfinished last word counts: %s', (text, topic) => {
    expect(first(text)).toBe(topic)
  })

  test('an age under 18 makes it a question about young people', () => {
    expect(first('caution for theft at 15')).toBe('youth-cautions-reprimands')
    expect(first('caution for theft at 35')).toBe('adult-cautions')
  })

  test('a topic nobody has listed words for is still found by its title', () => {
    const topics = [
      ...library.topics,
      { id: 'new', title: 'Beekeeping permits', scope: 'Hives', audience: [], leadsTo: [] },
    ]
    expect(createAsk({ ...library, topics }, askWords).ask('beekeeping').topics[0]).toBe('new')
  })
})

describe('what was typed, to a passage', () => {
  const asked = [
    'what is outcome 21',
    'how long does a caution show on an enhanced check',
    'how do i get a copy of my police record',
    'when is a fine spent',
  ]

  test.each(asked)('the passage is quoted word for word from its section, with the guide and its date: %s', (text) => {
    const { best } = ask(text)
    const guide = library.guides.find(({ slug }) => slug === best?.slug)
    const section = guide?.sections.find(({ id }) => id === best?.sectionId)
    expect(best?.passages.length).toBeGreaterThan(0)
    for (const passage of best?.passages ?? []) expect(section?.passages).toContain(passage)
    expect(best).toMatchObject({ title: guide?.title, checkedOn: guide?.checkedOn, heading: section?.heading })
  })

  test('a story that no single passage answers gets the opening of the guide', () => {
    const { best } = ask('police came about pictures on my phone, im 15')
    const guide = library.guides.find(({ slug }) => slug === 'youth-produced-sexual-imagery')
    expect(best).toMatchObject({ slug: guide?.slug, isOpening: true })
    expect(best?.passages).toEqual(guide?.sections[0]?.passages)
  })

  test('what is not settled is not quoted while the section says what is', () => {
    const doubt = 'This is not settled: a fine may be spent at once.'
    const guides = library.guides.map((guide) => ({
      ...guide,
      sections: guide.sections.map((section) => ({ ...section, passages: [doubt, ...section.passages] })),
    }))
    const { best } = createAsk({ ...library, guides }, askWords).ask('what does outcome 22 mean')
    expect(best?.isOpening).toBe(false)
    expect(best?.passages).toHaveLength(1)
    expect(best?.passages).not.toContain(doubt)
  })

  test('why it is shown are words that were typed', () => {
    const text = 'Will my CAUTION show on an enhanced check?'
    const { best } = ask(text)
    expect(best?.why.length).toBeGreaterThan(0)
    for (const why of best?.why ?? []) expect(text.toLowerCase()).toContain(why)
  })

  test('each guide is listed once, at its best section', () => {
    const slugs = ask('caution on a dbs check').guides.map(({ slug }) => slug)
    expect(slugs.length).toBeGreaterThan(1)
    expect(new Set(slugs).size).toBe(slugs.length)
  })

  test('where the likeliest topic has no guide, nothing is quoted in its place', () => {
    const covered = new Set(library.guides.flatMap((guide) => guide.sections.map(({ topic }) => topic)))
    expect(covered.has('travel-canada')).toBe(false)
    expect(ask('visa for canada').best).toBeUndefined()
  })

  test.each(['zxqv blorp', '', '   ', '???', '日本語', '123456'])(
    'words that are not ours are said to be that: %j',
    (text) => {
      const answer = ask(text)
      expect(answer).toMatchObject({ weak: true, guides: [], crisis: undefined })
      expect(answer.best).toBeUndefined()
    },
  )
})

describe('what was typed, to what should be done first', () => {
  test.each([
    ['when is my 12 month community order spent', 'calculate-spent'],
    ['8 months suspended in 2019, do i have to declare it', 'calculate-spent'],
    ['will a caution from 2012 show on an enhanced dbs', 'calculate-checks'],
    ['what does an enhanced dbs show', 'guide'],
    ['my son is 14 and sent a nude to a girl at school', 'imagery-pathway'],
    ['can i speak to an adviser', 'contact-helpline'],
    ['disclosure scotland pvg form', 'out-of-scope'],
    ['will i go to prison', 'out-of-scope'],
    ['cant cope', 'crisis'],
    ['can i go to spain with a conviction', 'guide'],
  ])('%s: %s', (text, intent) => {
    expect(ask(text).intent).toBe(intent)
  })

  test('what was typed states comes with the answer, relative dates only when the day is given', () => {
    const text = 'caution 2 years ago for theft, enhanced check'
    const facts = { disposal: 'caution', offence: 'theft', checkLevel: 'enhanced' }
    expect(ask(text).facts).toEqual(facts)
    expect(ask(text, { today: '2026-11-22' }).facts).toEqual({ ...facts, year: 2024 })
  })
})

describe('suggestions', () => {
  test('lead to sections of our guides', () => {
    const places = new Set(
      library.guides.flatMap(({ slug, sections }) => [
        `/guides/${slug}`,
        ...sections.map(({ id }) => `/guides/${slug}#${id}`),
      ]),
    )
    const found = suggest('outco')
    expect(found.length).toBeGreaterThan(2)
    for (const { href } of found) expect(places).toContain(href)
  })

  test('six of them stay under two kilobytes', () => {
    for (const text of ['caution', 'dbs', 'nude', 'spent', 'employer'])
      expect(Buffer.byteLength(JSON.stringify({ suggestions: suggest(text).slice(0, 6) }))).toBeLessThan(2048)
  })

  test('nothing is suggested for words that are not ours', () => {
    expect(suggest('zxqv')).toEqual([])
    expect(suggest('')).toEqual([])
  })
})
