import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readConfig, variables } from './config.ts'

describe('the configuration', () => {
  test('works with nothing set', () => {
    const config = readConfig({}, '/srv/plain-record')
    expect(config).toMatchObject({ PORT: 3000, HOST: '127.0.0.1', DATA_DIR: '/srv/plain-record/data' })
    expect(config.HELPLINE_PHONE).toBeUndefined()
  })

  test('treats an empty variable as one that is not set', () => {
    expect(readConfig({ PORT: ' ', DATABASE_URL: '' }, '/').PORT).toBe(3000)
  })

  test('names each variable that cannot be used and never repeats its value', () => {
    const start = () =>
      readConfig({ PORT: '99999', DATABASE_URL: 'mysql://root:hunter2@db', EXIT_URL: 'javascript:alert(1)' }, '/')
    expect(start).toThrow(/PORT[\s\S]*DATABASE_URL[\s\S]*EXIT_URL/)
    expect(start).not.toThrow(/hunter2/)
  })

  test('takes origins alone for the API, and none unless they are given', () => {
    expect(readConfig({}, '/').CORS_ORIGINS).toEqual([])
    expect(readConfig({ CORS_ORIGINS: 'https://a.example, http://b.example:8080' }, '/').CORS_ORIGINS).toEqual([
      'https://a.example',
      'http://b.example:8080',
    ])
    for (const wrong of ['https://a.example/path', '*', 'a.example', 'javascript:alert(1)'])
      expect(() => readConfig({ CORS_ORIGINS: wrong }, '/')).toThrow(/CORS_ORIGINS/)
  })

  test('refuses opening hours without a number', () => {
    expect(() => readConfig({ HELPLINE_HOURS: 'Monday to Friday' }, '/')).toThrow(/HELPLINE_PHONE/)
  })

  test('is documented, every variable of it and none besides', () => {
    const page = readFileSync(new URL('../../../docs/configuration.md', import.meta.url), 'utf8')
    const documented = [...page.matchAll(/^\| `([A-Z_]+)`/gm)].map((match) => match[1])
    expect(documented.toSorted()).toEqual(Object.keys(variables.shape).toSorted())
  })
})
