import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { trouble } from '../bootstrap/trouble.mjs'

/**
 * @typedef {object} TestArguments
 * @property {readonly string[]} paths words of the paths to test; when there are any, nothing else runs
 * @property {boolean} browser whether the journeys in a browser run as well
 * @property {string | undefined} report the folder for the results as JSON, one file a part
 */

/** @param {readonly string[]} given @returns {TestArguments} */
export function readTestArguments(given) {
  const options = /** @type {const} */ ({
    'no-browser': { type: 'boolean', default: false },
    report: { type: 'string' },
  })
  try {
    const { values, positionals } = parseArgs({ args: [...given], options, allowPositionals: true })
    const report = values.report === undefined ? undefined : resolve(values.report)
    return { paths: positionals, browser: !values['no-browser'] && positionals.length === 0, report }
  } catch (error) {
    throw trouble(
      /** @type {Error} */ (error).message,
      'npm test -- [words of a path] [--no-browser] [--report FOLDER]',
    )
  }
}
