import { type AgeGroup, ageGroups, type Contact, needs } from '@plain-record/guides'
import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { faultsOf, mounted, testDeps, wordsOf } from '../testing/pages-for-test.ts'
import { contactsPages } from './index.ts'
import { en } from './words/en.ts'

const { contacts } = testDeps.library
const deps = { ...testDeps, words: en }
const drawn = (from: typeof deps) => mounted({ at: '/', routes: new Hono(), pages: contactsPages(from) })
const { get } = drawn(deps)
const open = async (path: string, from = get) => (await from(path)).text()

const paths = ['/contacts', '/contacts/under-18', '/contacts/18-and-over'] as const

/** The names on the cards under one heading, in order. */
const cardsUnder = (html: string, id: string): readonly string[] => {
  const section = html.split(`<section aria-labelledby="${id}">`)[1]?.split('</section>')[0] ?? ''
  return [...section.matchAll(/class="contact-name"><strong>(.*?)<\/strong>/g)].map(([, name = '']) => wordsOf(name))
}
const namesOf = (some: readonly Contact[]) => some.map(({ name }) => name)
const mainOf = (html: string) => wordsOf(html.split('<main')[1]?.split('</main>')[0] ?? '')

describe.each(paths)('%s', (path) => {
  test('is valid and accessible markup', async () => {
    expect((await get(path)).status).toBe(200)
    expect(await faultsOf(await open(path))).toEqual([])
  })

  test('begins with danger, and says what 999 and 101 are for', async () => {
    const html = await open(path)
    expect(cardsUnder(html, 'danger-now')).toEqual(['Emergency services', 'Police (not an emergency)'])
    const words = mainOf(html)
    for (const line of en.danger) expect(words).toContain(line)
    expect(words.indexOf(en.danger[0] ?? '')).toBeLessThan(words.indexOf('Samaritans'))
  })

  test('leads from its list of contents to each of its other needs', async () => {
    const html = await open(path)
    const links = [...html.matchAll(/<a href="#([^"]+)"/g)].map(([, id = '']) => id)
    for (const id of links) expect(html, id).toContain(`id="${id}"`)
    for (const need of needs.slice(1)) expect(links).toContain(need)
    expect(html.indexOf('id="danger-now"')).toBeLessThan(html.indexOf('class="contents"'))
  })

  test('says of each card for whom it is, when it was checked and how sure we are', async () => {
    const html = await open(path)
    const cards = html.split('<div class="contact">').slice(1)
    expect(cards.length).toBeGreaterThan(80)
    for (const card of cards) {
      expect(wordsOf(card)).toMatch(/ For: .+\. Age: .+\. /)
      expect(wordsOf(card)).toMatch(
        /Checked on \d+ \w+ \d{4}\. (We read an official page|We have this from another site, not from them)\.|We have not checked a number\. Use their website\. Last looked at on \d+ \w+ \d{4}\./,
      )
    }
  })

  test('says what these services keep private, with the sources', async () => {
    const html = await open(path)
    for (const { says, sources } of en.confidentiality) {
      expect(wordsOf(html)).toContain(says)
      for (const id of sources) expect(html).toContain(`id="source-${id}"`)
    }
  })

  test('opens the sites themselves, and tells none of them where the reader came from', async () => {
    for (const [link] of (await open(path)).matchAll(/<a [^>]*href="https?:[^>]*>/g)) {
      expect(link).toContain('rel="noreferrer"')
      expect(link).not.toMatch(/[?&](utm_|ref=)/)
    }
  })

  test('has a neutral title, a way out and no request for money, and can be printed', async () => {
    const html = await open(path)
    expect(html).toContain('<title>Who can help</title>')
    expect(html).toContain('class="exit-button"')
    expect(html).not.toContain('class="donate"')
    expect(html).toContain('href="#plain-cover"')
  })

  test('shows no number that nobody has checked', async () => {
    const library = {
      ...testDeps.library,
      contacts: contacts.map((contact) =>
        contact.confidence === 'unverified' ? { ...contact, phone: '01632 960123' } : contact,
      ),
    }
    const html = await open(path, drawn({ ...deps, library }).get)
    expect(html).toContain('We have not checked a number.')
    expect(html).not.toMatch(/01632|960123/)
  })
})

describe('the page for every age', () => {
  test('shows every contact under each of its needs, and under no other', async () => {
    const html = await open('/contacts')
    for (const need of needs)
      expect(cardsUnder(html, need), need).toEqual(namesOf(contacts.filter((contact) => contact.needs.includes(need))))
  })

  test('leads to the page for each age', async () => {
    for (const age of ageGroups) expect(await open('/contacts')).toContain(`<a href="/contacts/${age}">`)
  })

  test('names the nation only where a service does not help in the whole of England and Wales', async () => {
    const cards = (await open('/contacts')).split('<div class="contact">').map(wordsOf)
    const card = (name: string) => cards.find((words) => words.trim().startsWith(name))
    expect(card('Meic')).toContain('Where: Wales.')
    expect(card('Shelter')).toContain('Where: England.')
    expect(card('AccessNI')).toContain('Where: Northern Ireland.')
    for (const name of ['Childline', 'Nacro', 'Acas', 'StopNCII']) expect(card(name)).not.toContain('Where:')
  })
})

describe('the page for one age', () => {
  test.each(ageGroups)('%s shows whoever helps that age under each need, and nobody else', async (age) => {
    const html = await open(`/contacts/${age}`)
    const fits = (contact: Contact) => contact.ages.includes(age)
    for (const need of needs) {
      const expected = contacts.filter((contact) => fits(contact) && contact.needs.includes(need))
      expect(cardsUnder(html, need).toSorted(), need).toEqual(namesOf(expected).toSorted())
    }
    for (const { name } of contacts.filter((contact) => !fits(contact))) expect(wordsOf(html), name).not.toContain(name)
  })

  test.each<[AgeGroup, readonly string[]]>([
    ['under-18', ['Childline', 'Report Remove (Childline and IWF)']],
    ['18-and-over', ['Samaritans', 'Revenge Porn Helpline (SWGfL)', 'Nacro Criminal Record Support Service']],
  ])('%s starts with the services for that age', async (age, first) => {
    const html = await open(`/contacts/${age}`)
    expect(cardsUnder(html, 'first')).toEqual(first)
    expect(cardsUnder(html, 'someone-to-talk-to')[0]).toBe(first[0])
  })

  test('says nudes to young people, and tells how young or old a service takes people', async () => {
    const html = await open('/contacts/under-18')
    expect(html).toContain('<h2 id="images-and-threats">Nudes and threats</h2>')
    expect(mainOf(html)).toContain('For: young people. Age: under 19.')
    expect(mainOf(html)).toContain('For: young people. Age: under 18.')
    expect(mainOf(html)).toContain('For: everyone. Age: under 18s and adults.')
  })
})
