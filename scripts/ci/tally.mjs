/**
 * What Vitest writes with --reporter=json, as far as it is counted here.
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {{ status: string, assertionResults: { status: string }[] }[]} testResults
 */

/** What `npm run check` writes. @typedef {{ passed: number, failed: number }} CheckReport */

/** One command of the run. @typedef {{ name: string, exitCode: number, reports: (VitestReport | CheckReport)[] }} Part */

/** @typedef {{ passed: number, failed: number }} Count */

/**
 * Adds up what the runners counted. A file that did not load is one failure, and so is a report without a test,
 * a command without a report, and a command that failed although none of its tests did.
 * @param {readonly Part[]} parts
 * @returns {{ total: Count, counts: ({ name: string } & Count)[] }}
 */
export function tally(parts) {
  const counts = parts.map((part) => ({ name: part.name, ...countOf(part) }))
  const nothing = parts.length === 0 ? 1 : 0
  return {
    total: {
      passed: sum(counts.map(({ passed }) => passed)),
      failed: sum(counts.map(({ failed }) => failed)) + nothing,
    },
    counts,
  }
}

/** @param {Part} part @returns {Count} */
function countOf({ exitCode, reports }) {
  const counts = reports.map(readReport)
  const passed = sum(counts.map((count) => count.passed))
  const failed = sum(counts.map((count) => (count.passed + count.failed === 0 ? 1 : count.failed)))
  const ranWell = exitCode === 0 && reports.length > 0
  return { passed, failed: failed === 0 && !ranWell ? 1 : failed }
}

/** @param {VitestReport | CheckReport} report @returns {Count} */
function readReport(report) {
  if (!('testResults' in report)) return report
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  )
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length }
}

/** @param {readonly number[]} numbers */
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0)
