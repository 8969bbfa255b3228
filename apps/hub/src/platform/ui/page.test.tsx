import { describe, expect, test } from 'vitest'
import { exampleService, exampleSite } from './example-site.ts'
import { Page, type PageProps } from './page.tsx'
import { renderPage } from './render-page.ts'
import type { Service } from './service.ts'

const site = exampleSite()
const draw = (props: Partial<PageProps> = {}): string =>
  renderPage(
    <Page site={site} title="What Outcome 21 is" {...props}>
      <h1>What Outcome 21 is</h1>
    </Page>,
  )

const titleOf = (html: string): string | undefined => /<title>(.*?)<\/title>/.exec(html)?.[1]
const without = (key: keyof Service): Service => {
  const { [key]: _, ...rest } = exampleService
  return rest as Service
}

describe('A page', () => {
  test('is a document with its language', () => {
    expect(draw()).toMatch(/^<!doctype html><html lang="en-GB"/)
  })

  test('has a title that names the page and the site', () => {
    expect(titleOf(draw())).toBe('What Outcome 21 is - Plain Record')
  })

  test('says first in its title that there are problems', () => {
    const problems = [{ field: 'q', message: 'Write what you need help with' }]
    expect(titleOf(draw({ problems }))).toBe('Error: What Outcome 21 is - Plain Record')
    expect(titleOf(draw({ problems: [] }))).toBe('What Outcome 21 is - Plain Record')
  })

  test('names the site once on the front page', () => {
    expect(titleOf(draw({ title: 'Plain Record' }))).toBe('Plain Record')
  })

  test('can be left by a plain link', () => {
    expect(draw()).toContain('href="/exit"')
  })

  test('shows the phone number and hours as a link to call', () => {
    expect(draw()).toContain('<a href="tel:08081570123">0808 157 0123</a>')
    expect(draw()).toContain('Monday to Friday, 10am to 4pm')
  })

  test('offers the helpline where the number would be when there is none', () => {
    const html = draw({ site: { ...site, service: without('phone') } })
    expect(html).toContain('<p class="help-line"><a href="/helpline">Contact the helpline</a></p>')
    expect(html).not.toContain('tel:')
  })

  test('sends questions in the body, not in an address', () => {
    expect(draw()).toMatch(/<form[^>]* method="post" action="\/ask"/)
  })

  test('leaves the question box to the page when the page has its own', () => {
    expect(draw({ ownSearch: true })).not.toContain('action="/ask"')
  })

  test('says that it covers England and Wales and where else to ask', () => {
    expect(draw()).toContain('Plain Record covers the law of England and Wales.')
    for (const name of ['Disclosure Scotland', 'Next Chapter Scotland', 'AccessNI']) expect(draw()).toContain(name)
    expect(draw()).toContain('href="/elsewhere"')
  })

  test('asks for money once and quietly, and only when the host takes donations', () => {
    expect(draw().split('https://example.org/give')).toHaveLength(2)
    expect(draw({ site: { ...site, service: without('donateUrl') } })).not.toContain('class="donate"')
  })

  test('carries no script or style of its own, which the security policy would refuse', () => {
    const html = draw({ sensitive: true, printable: true })
    expect(html).not.toMatch(/ style=| on\w+=|<style|<script(?![^>]* src=)/)
  })

  test('offers a plain cover only where it is printed, by an anchor that says nothing', () => {
    expect(draw()).not.toContain('plain-cover')
    expect(draw({ printable: true })).toContain('href="#plain-cover"')
    expect(draw({ printable: true })).toContain('id="plain-cover"')
  })

  test('asks search engines to leave it out when told to', () => {
    expect(draw({ noindex: true })).toContain('<meta name="robots" content="noindex"/>')
    expect(draw()).not.toContain('robots')
  })
})

describe('A page that somebody may be watched reading', () => {
  test('has a neutral title without the name of the site', () => {
    expect(titleOf(draw({ sensitive: true }))).toBe('Information and advice')
    expect(titleOf(draw({ neutralTitle: 'Your message' }))).toBe('Your message')
  })

  test('tells search engines nothing about what it holds', () => {
    expect(draw({ sensitive: true, summary: 'About pictures' })).not.toContain('About pictures')
    expect(draw({ summary: 'About checks' })).toContain('content="About checks"')
  })

  test('keeps the exit in view and says what it does not do', () => {
    const html = draw({ sensitive: true })
    expect(html).toContain('class="exit-button" href="/exit"')
    expect(html).toContain('Does not clear your history.')
  })

  test('asks for no money', () => {
    expect(draw({ sensitive: true })).not.toContain('https://example.org/give')
  })
})

test('A page may not wait for anything while it is drawn', () => {
  const Waits = async () => <p>Late</p>
  expect(() => renderPage(<Waits />)).toThrow('A page may not wait')
})
