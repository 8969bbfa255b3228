import { join } from 'node:path'

/**
 * How the content check is run: on the day in London, unless another day is given.
 * @param {readonly string[]} given further arguments
 * @returns {string[]}
 */
export function contentCheck(given) {
  const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/London' }) // Swedish dates are ISO dates
  const on = given.includes('--on') ? [] : ['--on', today]
  return [join('packages', 'guides', 'src', 'check.ts'), 'content', ...on, ...given]
}
