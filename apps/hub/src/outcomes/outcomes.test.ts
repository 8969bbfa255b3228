import { checksOfOutcome, policeOutcomes } from '@plain-record/law'
import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { en as askWords } from '../ask/words/en.ts'
import { hubForTest, textOf } from '../testing/hub-for-test.ts'
import { guidesAbout } from './about-outcome.ts'
import { en } from './words/en.ts'

const hub = await hubForTest({ HELPLINE_PHONE: '0808 157 0000' })
const { get, send } = hub
const open = async (answer: Response | Promise<Response>) => (await answer).text()
const codes = policeOutcomes.map(({ code }) => code)
const letter = (words: string) => send('/outcomes', { letter: words })
const compared = (first: string, second: string) => send('/outcomes/compare', { first, second })

/** The rows of a table of a page, each cell as its words. */
const rowsOf = (html: string): readonly (readonly string[])[] =>
  [...html.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = '']) => textOf(cell).trim()),
  )
/** The outcomes found, in their order. */
const foundIn = (html: string): readonly string[] =>
  [...html.matchAll(/<li><a href="\/outcomes\/([0-9A]+)">/g)].map(([, code = '']) => code)

const states: readonly (readonly [string, number, () => Response | Promise<Response>])[] = [
  ['the list', 200, () => get('/outcomes')],
  ...codes.map((code) => [`outcome ${code}`, 200, () => get(`/outcomes/${code}`)] as const),
  ['outcomes found', 200, () => letter('not in the public interest')],
  ['an outcome found by number', 200, () => letter('21')],
  ['nothing found', 200, () => letter('xyzzyq')],
  ['help first', 200, () => letter('I have a letter and I want to die')],
  ['help first, for a threat', 200, () => letter('they will post my nudes if i dont pay')],
  ['nothing typed', 422, () => letter('  ')],
  ['too much typed', 422, () => letter('caution '.repeat(300))],
  ['two outcomes', 200, () => compared('10', '21')],
  ['two that nobody mixes up', 200, () => compared('5', '1A')],
  ['no outcome chosen', 422, () => compared('', '')],
  ['one outcome chosen', 422, () => compared('21', '')],
  ['the same twice', 422, () => compared('21', '21')],
]

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: { 'void-style': 'off' },
})

describe('every page about outcomes, in every state', () => {
  test.each(states)('%s is valid and accessible markup, answered with %i', async (_name, status, visit) => {
    const answer = await visit()
    expect(answer.status).toBe(status)
    const html = await answer.text()
    const report = await validator.validateString(html)
    expect(
      report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
    ).toEqual([])
    expect(html.includes('class="error-summary"')).toBe(status === 422)
    expect(/<title>Error: /.test(html)).toBe(status === 422)
  })

  test('leads every mark to its source, and every form is sent in the body', async () => {
    for (const [, , visit] of states) {
      const html = await open(visit())
      for (const [, id] of html.matchAll(/href="#(source-[^"]+)"/g)) expect(html).toContain(`id="${id}"`)
      for (const [form] of html.matchAll(/<form[^>]*>/g)) expect(form).toContain('method="post"')
    }
  })

  test('O70: never says that a check is certain to leave something out for good, and never shouts', async () => {
    for (const [, , visit] of states) {
      const words = textOf(await open(visit()))
      expect(words).not.toMatch(/will not be disclosed|WARNING|\bNOT\b|YJLC|never add/)
    }
  })
})

describe('the list', () => {
  test('has every outcome once, with its name and what it is, and leads to its page', async () => {
    const html = await open(get('/outcomes'))
    for (const { code, name } of policeOutcomes) {
      expect(html).toContain(`href="/outcomes/${code}"`)
      const row = rowsOf(html).find(([first]) => first === `Outcome ${code}`)
      expect(row?.[1]).toBe(`${en.inShort[code]} Official name: ${name}.`)
    }
    expect(rowsOf(html).find(([first]) => first === 'Outcome 21')?.[2]).toBe('Neither')
    expect(rowsOf(html).find(([first]) => first === 'Outcome 2A')?.[2]).toBe('A caution')
  })

  test('is asked for again each time, and may be found by a search engine', async () => {
    const answer = await get('/outcomes')
    expect(answer.headers.get('cache-control')).toBe('public, no-cache')
    expect(await answer.text()).not.toContain('noindex')
  })
})

describe('the page of an outcome', () => {
  test.each(policeOutcomes)('O63 to O76: of $code says of each check what the law package does', async (outcome) => {
    const rows = rowsOf(await open(get(`/outcomes/${outcome.code}`)))
    const { basic, standard, enhanced } = checksOfOutcome(outcome)
    const told = ['Basic check', 'Standard check', 'Enhanced check'].map(
      (check) => rows.find(([first]) => first === check)?.[1],
    )
    expect(told).toEqual([basic, standard, enhanced].map(({ value }) => en.verdict[value]))
  })

  test.each(policeOutcomes)(
    'of $code has its meaning, when it is used, what to do and who can help',
    async (outcome) => {
      const html = await open(get(`/outcomes/${outcome.code}`))
      const words = textOf(html)
      for (const said of [outcome.name, outcome.meaning, outcome.decidedBy, outcome.introduced, outcome.status])
        expect(words).toContain(said)
      expect(words).toContain(outcome.inImagery)
      expect(words).toContain(en.kind[outcome.leadsTo])
      expect(words).toContain('The law was last read on 22 November 2026.')
      expect(words).toContain('This is information, not legal advice.')
      expect(html).toContain('href="/helpline"')
      expect(html).toContain('name="page" value="outcomes"')
      for (const slug of guidesAbout(outcome)) expect(html).toContain(`href="/guides/${slug}"`)
      expect(words.includes('How sure this is')).toBe(['secondary', 'unsettled'].includes(outcome.confidence))
    },
  )

  test('O70: of 21 says in the agreed words that nobody can promise', async () => {
    const words = textOf(await open(get('/outcomes/21')))
    expect(words).toContain(
      'Outcome 21 is not a conviction or a caution, so it will not appear on a basic or standard check.',
    )
    expect(words).toContain('that is unlikely, but nobody can promise it will never happen.')
    expect(words).toContain('May show: the police decide')
  })

  test('of 5 says that the person suspected has died', async () => {
    expect(textOf(await open(get('/outcomes/5')))).toContain(
      'With Outcome 5 the person suspected has died, so there is nobody whose check could show it.',
    )
  })

  test('O37: of 10 leads to 21, of 21 to 10 and 22, and says how they differ', async () => {
    expect(await open(get('/outcomes/10'))).toContain('href="/outcomes/21"')
    const html = await open(get('/outcomes/21'))
    expect(html).toContain('href="/outcomes/10"')
    expect(html).toContain('href="/outcomes/22"')
    expect(textOf(html)).toContain('they stop looking before they have the proof')
  })

  test('O28: of 2A says that it is no conditional caution', async () => {
    expect(textOf(await open(get('/outcomes/2A')))).toContain('does not mean a conditional caution')
  })

  test('of 21 has a neutral title, as its guide has', async () => {
    expect(await open(get('/outcomes/21'))).toContain('<title>Information and advice</title>')
  })

  test.each([
    ['1a', '1A'],
    ['3a', '3A'],
    ['outcome%2021', '21'],
  ])('%s leads to %s', async (typed, code) => {
    const answer = await get(`/outcomes/${typed}`)
    expect([answer.status, answer.headers.get('location')]).toEqual([301, `/outcomes/${code}`])
  })

  test.each(['23', '0', '21A', 'x', '__proto__', '%00', '1'.repeat(2_000)])('there is none of %s', async (code) => {
    expect((await get(`/outcomes/${code}`)).status).toBe(404)
  })
})

describe('the words of a letter', () => {
  test.each([
    ['21', ['21']],
    ['outcome 21', ['21']],
    ['twenty one', ['21']],
    ['2a', ['2A', '2']],
    ['community resolution', ['8']],
    ['diversionary activity has been undertaken', ['22']],
    ['further investigation is not in the public interest', ['21', '10', '9']],
    ['formal action is not in the public interest', ['10', '21', '9']],
  ])('%s: %j', async (typed, expected) => {
    expect(foundIn(await open(letter(typed)))).toEqual(expected)
  })

  test('are kept in the box, and the page says which of them it went by', async () => {
    const html = await open(letter('They gave me a Community Resolution'))
    expect(html).toContain('value="They gave me a Community Resolution"')
    expect(textOf(html)).toContain('Because you wrote “Community”, “Resolution”.')
  })

  test('with a "not" among them: it is told once, where it stands', async () => {
    const words = textOf(await open(letter('further investigation not in the public interest')))
    expect(words).toContain('Because you wrote “further”, “investigation”, “not”, “public”, “interest”.')
  })

  test('like nothing: says so, and offers a person', async () => {
    const html = await open(letter('xyzzyq'))
    expect(textOf(html)).toContain(en.find.nothing)
    expect(html).toContain('href="/helpline"')
    expect(html).toContain('value="xyzzyq"')
  })

  test('are for this browser alone, and for no search engine; the title says nothing of them', async () => {
    const answer = await letter('caution')
    expect(answer.headers.get('cache-control')).toBe('private, no-cache')
    const html = await answer.text()
    expect(html).toContain('<meta name="robots" content="noindex"')
    expect(html).toContain('<title>Information and advice</title>')
  })

  test('left out: one sentence, beside the field and in the summary', async () => {
    const html = await open(letter(''))
    expect(html.split(en.find.problems.empty).length - 1).toBe(2)
    expect(html).toContain('href="#letter"')
  })

  test('never get into a log', async () => {
    await letter('zebracrossing community resolution')
    await compared('zebracrossing', '21')
    await get('/outcomes/zebracrossing')
    expect(hub.logged.length).toBeGreaterThan(0)
    expect(hub.logged.join('')).not.toMatch(/zebracrossing/i)
  })
})

/** Letters as forces write them, and what people type of them: with crimes in them, and no crisis. */
const ordinaryLetters = [
  'Further investigation, resulting from the crime report, which could provide evidence sufficient to support formal action being taken against the named suspect, is not in the public interest – police decision.',
  'Diversionary, educational or intervention activity, resulting from the crime report, has been undertaken and it is not in the public interest to take any further action.',
  'Dear Mx Ito, I write about the investigation of 10 March 2026 at 16 High Street. We have decided that further investigation is not in the public interest. We will not contact you again. Call 101 if you want to ask about this. PC 1234',
  'NOTICE OF NO FURTHER ACTION. You were interviewed under caution about an assault by beating. There is insufficient evidence to provide a realistic prospect of conviction.',
  'You are released under investigation. You must not contact any witnesses, directly or indirectly. To do so may amount to perverting the course of justice.',
  'We received a report that an indecent image of a child had been sent from your phone. It has been recorded as Outcome 21.',
  'Your son was spoken to with you present about pictures shared at school on Snapchat. The crime has been finalised as Outcome 22 after an educational session.',
  'The victim has told us that they do not support further police action. The named suspect has been told. Outcome 16.',
  'This is the result of the investigation into the harassment of your neighbour. You have been given words of advice.',
  'A community resolution has been agreed. You agreed to write a letter of apology to the person you hurt, and to pay £40 for the damage.',
  'Conditional caution. You have admitted criminal damage. You must pay £150 within 28 days and attend a drug awareness course. If you fail, you may be prosecuted.',
  'Youth caution under section 66ZA of the Crime and Disorder Act 1998 for possession of a bladed article. The youth offending team will contact you.',
  'Penalty notice for disorder: you were drunk and disorderly in Market Street. Pay £90 within 21 days or ask for a hearing.',
  'You have been charged with the offence below and must attend the magistrates’ court. If you fail to attend, a warrant may be issued for your arrest.',
  'A prosecution is prevented because the suspect is too ill (physical or mental health) to be prosecuted.',
  'The suspect has died and the investigation is closed. Outcome 5.',
  'A key witness has died and the case cannot be proven. Outcome 13.',
  'Malicious communications: sending a threatening message. Evidential difficulties prevent further action.',
  'You were arrested on suspicion of threats to kill. The victim does not support police action. Outcome 16.',
  'Recorded offence: Threats to kill, section 16 Offences against the Person Act 1861. No further action.',
  'Recorded offence: blackmail. No suspect has been identified. Outcome 18.',
  'You were interviewed about an allegation that you shared a private photograph of your ex-partner without consent. Outcome 16.',
  'There was no evidence of exploitation, profit, malicious intent, grooming or threats. Outcome 21 has been recorded.',
  'If you have been affected by this, you can contact Victim Support, or Samaritans on 116 123.',
  'evidential difficulties victim based. i hit my boyfriend but he didnt want to press charges',
  'they said outcome 21 for my son who sent nudes at school',
]

describe('words of crisis among the words of a letter', () => {
  const crises = [
    ['risk-to-life', 'I have a letter that says outcome 21 and I want to die', '116 123'],
    ['risk-to-life', 'community resolution. i cant cope any more', '116 123'],
    ['risk-to-life', 'no further action but my son says he will kill himself', '116 123'],
    ['threat', 'outcome 21 and now they will post my nudes if i dont pay', '0800 1111'],
    ['threat', 'It is alleged that you threatened to share naked photographs of a girl. Outcome 16', '0800 1111'],
    ['danger', 'he says he will hurt me tonight, letter says victim withdrew', '0800 1111'],
    ['danger', 'you threatened to kill your neighbour on 3 May. Outcome 15', '0800 1111'],
  ] as const
  const goOn = (words: string, seen: string) => send('/outcomes', { letter: words, seen })
  const mainOf = (html: string) => html.slice(html.indexOf('<main'), html.indexOf('</main>'))
  const isHelp = (html: string) => mainOf(html).includes('class="crisis"')

  test.each(crises)('%s: %s', async (kind, typed, number) => {
    const answer = await letter(typed)
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'private, no-cache'])
    const html = await answer.text()
    const main = mainOf(html)
    expect(isHelp(html)).toBe(true)
    expect(main.indexOf('tel:999')).toBeLessThan(main.indexOf('<form'))
    expect(textOf(main)).toContain(number)
    expect(textOf(main)).toContain(askWords.crisis[kind])
    expect(main).toContain(`name="seen" value="${kind}"`)
    expect(html).toContain('<title>Information and advice</title>')
    expect(html).toContain('class="exit-bar"')
  })

  test.each(crises)('lead to the same help as in the box of the front page: %s', async (_kind, typed) => {
    const contactsIn = (html: string) => /<ul class="contacts">[\s\S]*?<\/ul>/.exec(html)?.[0]
    const help = contactsIn(await open(letter(typed)))
    expect(help).toBeTruthy()
    expect(contactsIn(await open(send('/ask', { q: typed })))).toBe(help)
  })

  test.each(crises)('stand on a page without any outcome, and without a way to one: %s', async (_kind, typed) => {
    const html = await open(letter(typed))
    // What was typed is there, but not to be seen.
    expect(textOf(html)).not.toMatch(/outcome/i)
    for (const { name } of policeOutcomes) expect(textOf(html)).not.toContain(name)
    expect(html).not.toMatch(/href="[^"]*outcome/)
    expect(html.match(/action="\/outcomes"/g)).toHaveLength(1)
  })

  test.each(crises)('are passed by one press, and then the page is the usual one: %s', async (kind, typed) => {
    const answer = await goOn(typed, kind)
    const html = await answer.text()
    expect([answer.status, isHelp(html)]).toEqual([200, false])
    expect(foundIn(html).length > 0 || textOf(html).includes(en.find.nothing)).toBe(true)
    expect(html).toContain(`value="${typed}"`)
  })

  test.each(crises.filter(([, typed]) => /outcome \d/i.test(typed)))(
    'once passed, lead to what was named: %s, %s',
    async (kind, typed) => {
      const [, code = ''] = /outcome (\d+)/i.exec(typed) ?? []
      expect(foundIn(await open(goOn(typed, kind)))[0]).toBe(code)
    },
  )

  test.each([
    ...policeOutcomes.flatMap(({ name, meaning, inImagery }) => [name, meaning, inImagery]),
    ...ordinaryLetters,
  ])('are told from what a letter says anyway: %s', async (typed) => {
    expect(isHelp(await open(letter(typed)))).toBe(false)
  })

  test('bring help before what there is to put right: of a letter that is too long', async () => {
    const long = `${'caution '.repeat(300)} i want to die`
    expect(isHelp(await open(letter(long)))).toBe(true)
    const answer = await goOn(long, 'risk-to-life')
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(long)
  })

  test.each([
    ['of another kind', ['threat']],
    ['of another kind in one word', ['threat,danger']],
    ['in capitals', ['RISK-TO-LIFE']],
    ['with more to it', ['risk-to-life ']],
    ['of no kind', ['yes', 'true', '1', '*', '']],
    ['of what every object has', ['__proto__', 'constructor', 'toString']],
    ['of markup', ['"><script>alert(1)</script>']],
    ['very long', ['risk-to-life'.repeat(1_000)]],
    ['of which there are many', Array.from({ length: 90 }, (_, i) => `danger${i}`)],
  ])('are not passed by a mark %s', async (_name, seen) => {
    const sent = [['letter', 'i want to die'], ...seen.map((one) => ['seen', one] as const)] as [string, string][]
    const html = await open(send('/outcomes', sent))
    expect(isHelp(html)).toBe(true)
    expect(html.match(/name="seen" value="[^"]*"/g)).toEqual(['name="seen" value="risk-to-life"'])
    expect(html).not.toContain('<script>alert')
  })

  test('a mark without words of crisis changes nothing', async () => {
    expect(await open(goOn('community resolution', 'risk-to-life'))).toBe(await open(letter('community resolution')))
    expect((await goOn('', 'danger')).status).toBe(422)
  })

  test('of another kind than those that were passed bring help again', async () => {
    expect(isHelp(await open(goOn('they will post my nudes if i dont pay. i want to die', 'threat')))).toBe(true)
  })

  /** As a browser reads the field out of the page, and as it sends it. */
  const heldIn = (html: string): string => {
    const [, value = ''] = /name="letter" value="([^"]*)"/.exec(html) ?? []
    return value
      .replaceAll('\r\n', '\n')
      .replaceAll('\n', '\r\n')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&')
  }

  test.each([
    ['line breaks', '\r\n\r\nOutcome 21\r\n\r\n\ti want to die\r\n'],
    ['quotes', `"Outcome 21" 'i want to die' “so” ‘it’ says`],
    ['markup', '</form><input name=seen value=x> i want to die <b>&amp;&lt;&#39; & &copy'],
    ['other scripts', 'café naïve 日本語 🙂 e\u0301 \u00a0 \u200f i want to die'],
    ['what forms are written in', 'a=b&letter=c+d%41;%zz i want to die'],
    ['spaces', '  i  want   to die  '],
  ])('are kept to the character with what stands around them: %s', async (_name, typed) => {
    const html = await open(letter(typed))
    expect(isHelp(html)).toBe(true)
    expect(heldIn(html)).toBe(typed)
    expect(html.match(/<form/g)).toHaveLength(2)
  })

  test('as long as may be sent at all are kept too, and go on', async () => {
    const rest = 256 * 1024 - 'letter='.length
    const typed = 'i want to die '.padStart(rest, 'x')
    expect(new URLSearchParams({ letter: typed }).toString()).toHaveLength(256 * 1024)
    const html = await open(letter(typed))
    expect(heldIn(html)).toBe(typed)
    expect((await goOn(heldIn(html), 'risk-to-life')).status).toBe(422)
  })

  test('never get into a log', async () => {
    await letter('zebracrossing i want to die')
    await goOn('zebracrossing i want to die', 'risk-to-life')
    expect(hub.logged.join('')).not.toMatch(/zebracrossing|to die|risk-to-life/i)
  })
})

describe('two outcomes side by side', () => {
  test('are told fact by fact, in the same words as on their own pages', async () => {
    const html = await open(compared('10', '21'))
    const rows = rowsOf(html)
    expect(rows[0]).toEqual([en.compare.fact, 'Outcome 10', 'Outcome 21'])
    expect(rows.slice(1).map(([first]) => first)).toEqual([
      ...['Official name', 'What it means', 'Is it a caution or a conviction?'],
      ...['Basic check', 'Standard check', 'Enhanced check', 'Who decides', 'Is somebody named as the suspect?'],
      ...['What it leaves on record', 'Since when', 'Is it in use?', en.facts.inImagery],
    ])
    expect(rows.find(([first]) => first === 'Enhanced check')?.[2]).toMatch(/^May show: the police decide\. Outcome 21/)
    expect(textOf(html)).toContain('With Outcome 10 the police could act, and choose not to.')
  })

  test('what was chosen stays chosen', async () => {
    expect(await open(compared('1A', ''))).toMatch(/<option value="1A" selected/)
  })

  test('opened without a choice lead to the form', async () => {
    expect((await get('/outcomes/compare')).headers.get('location')).toBe('/outcomes#compare')
  })
})

describe('what is sent wrongly', () => {
  const post = (path: string, body: string, type = 'application/x-www-form-urlencoded') =>
    hub.app.request(path, {
      method: 'POST',
      headers: { 'content-type': type, 'sec-fetch-site': 'same-origin' },
      body,
    })

  test('is never read as markup', async () => {
    const html = await open(letter('"><script>alert(1)</script> community resolution'))
    expect(html).toContain('&quot;&gt;&lt;script&gt;alert(1)')
    expect(html).not.toContain('<script>alert')
  })

  test('however long: answered with what to put right, or refused', async () => {
    expect((await letter('x'.repeat(100_000))).status).toBe(422)
    expect((await letter('x'.repeat(300_000))).status).toBe(413)
  })

  test.each(['/outcomes', '/outcomes/compare'])('%s refuses what is no form of ours', async (path) => {
    expect((await post(path, '{"letter":"21"}', 'application/json')).status).toBe(415)
    expect((await post(path, '')).status).toBe(422)
    expect((await post(path, '%00%ff%fe=%'.repeat(50))).status).toBe(422)
    expect((await post(path, 'first=__proto__&second=constructor&letter=')).status).toBe(422)
  })
})

test('feedback about these pages is taken', async () => {
  expect((await send('/feedback', { page: 'outcomes', answer: 'yes', comment: '' })).status).toBe(303)
})

test('every guide that is led to is there', () => {
  const slugs = new Set(hub.library.guides.map(({ slug }) => slug))
  for (const outcome of policeOutcomes) for (const slug of guidesAbout(outcome)) expect(slugs).toContain(slug)
})
