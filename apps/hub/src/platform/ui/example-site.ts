import type { AssetLinks } from './assets.ts'
import type { Service, Site } from './service.ts'
import { en } from './words/en.ts'

/** A made-up host for examples and tests; its number is one that is kept free for drama. */
export const exampleService: Service = {
  name: 'Plain Record',
  mission: 'Plain answers about criminal records, and a person to ask',
  phone: '0808 157 0123',
  hours: 'Monday to Friday, 10am to 4pm',
  donateUrl: 'https://example.org/give',
  exitUrl: 'https://example.org/weather',
}

/** @param assets the paths of built assets; those of no file at all where a test looks at markup alone */
export const exampleSite = (
  assets: AssetLinks = { css: '/assets/app.css', js: '/assets/app.js', icon: '/assets/icon.svg' },
): Site => ({ service: exampleService, words: en, assets })
