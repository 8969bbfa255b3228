import type { Child } from 'hono/jsx'
import { describe, expect, test } from 'vitest'
import { Checkboxes, Radios } from './choices.tsx'
import { ContactCard, type ContactLines } from './contact-card.tsx'
import { CrisisPanel } from './crisis-panel.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { FeedbackForm } from './feedback-form.tsx'
import { TextInput } from './text-input.tsx'
import { Textarea } from './textarea.tsx'
import { en as words } from './words/en.ts'

const draw = (child: Child): string => String(child)
const problems = [{ field: 'email', message: 'Enter an email address' }]
const choices = [
  { value: 'code', label: 'With a code' },
  { value: 'email', label: 'By email' },
]

describe('A field', () => {
  test('is read out with its hint and with what is wrong', () => {
    const html = draw(<TextInput name="email" label="Email" hint="We only reply" problems={problems} words={words} />)
    expect(html).toContain('aria-describedby="email-hint email-error"')
    expect(html).toContain('<p class="hint" id="email-hint">We only reply</p>')
    expect(html).toMatch(/id="email-error">.*Enter an email address<\/p>/)
    expect(html).toContain('aria-invalid="true"')
  })

  test('says nothing of problems of other fields', () => {
    const html = draw(<TextInput name="phone" label="Phone" problems={problems} words={words} />)
    expect(html).not.toContain('aria-invalid')
    expect(html).not.toContain('aria-describedby')
  })

  test('keeps the browser from storing or sending away private words', () => {
    for (const html of [
      draw(<TextInput name="name" label="Name" words={words} />),
      draw(<Textarea name="message" label="Message" words={words} />),
    ]) {
      expect(html).toContain('autocomplete="off"')
      expect(html).toContain('spellcheck="false"')
    }
  })

  test('lets the browser fill in what a page names', () => {
    expect(draw(<TextInput name="tel" label="Phone" autocomplete="tel" words={words} />)).toContain(
      'autocomplete="tel"',
    )
  })
})

describe('The error summary', () => {
  test('says the same words as the field and leads to it', () => {
    const summary = draw(<ErrorSummary problems={problems} words={words} />)
    expect(summary).toContain('<a href="#email">Enter an email address</a>')
    expect(draw(<TextInput name="email" label="Email" words={words} />)).toContain('id="email"')
  })

  test('leads to the first of several choices', () => {
    expect(draw(<Radios name="way" label="How?" choices={choices} words={words} />)).toContain('type="radio" id="way"')
  })

  test('is absent when all is well', () => {
    expect(draw(<ErrorSummary problems={[]} words={words} />)).toBe('')
  })
})

describe('Choices', () => {
  test('start with nothing chosen', () => {
    expect(draw(<Radios name="way" label="How?" choices={choices} words={words} />)).not.toContain('checked')
  })

  test('keep what was chosen', () => {
    const html = draw(<Checkboxes name="way" label="How?" choices={choices} values={['email']} words={words} />)
    expect(html).toMatch(/value="email" checked/)
    expect(html).not.toMatch(/value="code" checked/)
  })
})

describe('A long text', () => {
  test('says how much may be written, and has no maximum that would cut it', () => {
    const html = draw(<Textarea name="message" label="Message" limit={10_000} words={words} />)
    expect(html).toContain('You can write up to 10,000 characters.')
    expect(html).toContain('aria-describedby="message-count"')
    expect(html).not.toContain('maxlength')
  })

  test('keeps a line break at its start, which HTML would drop', () => {
    const html = draw(<Textarea name="message" label="Message" value={'\nThen he left'} words={words} />)
    expect(html).toContain('>\n\nThen he left</textarea>')
  })
})

const advice: ContactLines = {
  name: 'A',
  for: 'Advice',
  web: 'https://example.org/',
  confidence: 'official',
  checkedOn: '2026-11-22',
}

describe('A contact', () => {
  test('with a number nobody has checked is shown without it', () => {
    const html = draw(
      <ContactCard contact={{ ...advice, confidence: 'unverified', phone: '01632 960123' }} words={words} />,
    )
    expect(html).not.toContain('960123')
    expect(html).toContain('We have not checked a number. Use their website. Last looked at on 22 November 2026.')
  })

  test('says when it was checked and how sure we are', () => {
    expect(draw(<ContactCard contact={advice} words={words} />)).toContain(
      'Checked on 22 November 2026. We read an official page.',
    )
    expect(draw(<ContactCard contact={{ ...advice, confidence: 'secondary' }} words={words} />)).toContain(
      'Checked on 22 November 2026. We have this from another site, not from them.',
    )
  })

  test('by text message only is texted, not called', () => {
    const html = draw(<ContactCard contact={{ ...advice, phone: '85258 (text only)' }} words={words} />)
    expect(html).toContain('<a class="contact-number" href="sms:85258">Text 85258</a>')
    expect(html).not.toContain('tel:')
  })
})

describe('The crisis panel', () => {
  const panel = (...contacts: readonly ContactLines[]) => draw(<CrisisPanel contacts={contacts} words={words} />)
  const linesOf = (html: string) =>
    [...html.matchAll(/<p class="contact-sure">(.*?)<\/p>/g)].map(([, line = '']) => line.replace(/\s+/g, ' ').trim())

  test('says once, at its end, when its contacts were checked', () => {
    const html = panel(advice, { ...advice, name: 'B' })
    expect(linesOf(html)).toEqual(['Checked on 22 November 2026.'])
    expect(html.indexOf('contact-sure')).toBeGreaterThan(html.lastIndexOf('contact-ways'))
  })

  test('names the contacts it knows less well, and gives the oldest date', () => {
    const html = panel(
      { ...advice, checkedOn: '2026-11-24' },
      { ...advice, name: 'Shout', confidence: 'secondary' },
      { ...advice, name: 'CALM', phone: '01632 960123', confidence: 'unverified' },
    )
    expect(linesOf(html)).toEqual([
      'Checked on 22 November 2026 or later. What we say of Shout is from another site, not from them. We have not checked a number for CALM.',
    ])
    expect(html).not.toContain('960123')
  })

  test('says nothing of contacts when it has none', () => expect(linesOf(panel())).toEqual([]))
})

test('Feedback posts the page, one of three answers and an optional comment', () => {
  const html = draw(<FeedbackForm page="what-outcome-21-is" words={words} />)
  expect(html).toContain('method="post" action="/feedback"')
  expect(html).toContain('type="hidden" name="page" value="what-outcome-21-is"')
  for (const answer of ['yes', 'partly', 'no']) expect(html).toContain(`name="answer" value="${answer}"`)
  expect(html).toContain('name="comment"')
  expect(html).toContain('nobody can reply to it')
})
