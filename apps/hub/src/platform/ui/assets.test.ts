import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { buildAssets } from './assets.ts'

const folder = fileURLToPath(new URL('.', import.meta.url))
const { files, links } = buildAssets(folder)
const text = (path: string): string => Buffer.from(files.find((file) => file.path === path)?.body ?? []).toString()
const gzipped = (path: string): number => gzipSync(text(path), { level: 9 }).length

describe('The assets', () => {
  test('have paths that change with their bytes and are the same for the same bytes', () => {
    expect(links.css).toMatch(/^\/assets\/app\.[0-9a-f]{12}\.css$/)
    expect(links.js).toMatch(/^\/assets\/app\.[0-9a-f]{12}\.js$/)
    expect(links.icon).toMatch(/^\/assets\/icon\.[0-9a-f]{12}\.svg$/)
    expect(buildAssets(folder).links).toEqual(links)
  })

  test('are light: under 6 kB of style and 4 kB of script as sent', () => {
    expect(gzipped(links.css)).toBeLessThan(6 * 1024)
    expect(gzipped(links.js)).toBeLessThan(4 * 1024)
  })

  test('ask no other host for anything', () => {
    expect(text(links.css)).not.toMatch(/url\(|https?:|@import/)
    expect(text(links.js)).not.toMatch(/https?:/)
  })

  test('put nothing into style attributes and run no text as code, which the security policy would refuse', () => {
    expect(text(links.js)).not.toMatch(/\.style\b|setAttribute\("style|innerHTML|insertAdjacentHTML|eval\(|Function\(/)
  })

  test('move nothing, so there is nothing to reduce for who asked for less motion', () => {
    expect(text(links.css)).not.toMatch(/animation|transition|scroll-behavior:\s*smooth/)
  })

  test('give the colours in a form that browsers without light-dark() understand', () => {
    expect(text(links.css)).not.toContain('light-dark(')
    expect(text(links.css)).toContain('prefers-color-scheme:dark')
  })

  test('style what guides bring along', () => {
    for (const part of ['a.source', 'a.term', '.notice-unsettled', '.notice-warning', '.table-scroll'])
      expect(text(links.css)).toContain(part)
  })
})
