import { describe, expect, test } from 'vitest'
import { tally } from './tally.mjs'

const vitest = (passed: number, failed: number, files: readonly string[] = ['passed']) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  testResults: files.map((status) => ({ status, assertionResults: [] })),
})

describe('the closing line', () => {
  test('adds up the tests of all parts', () => {
    const parts = [
      { name: 'embedded', exitCode: 0, reports: [vitest(40, 0), vitest(5, 0)] },
      { name: 'check', exitCode: 0, reports: [{ passed: 8, failed: 0 }] },
    ]
    expect(tally(parts).total).toEqual({ passed: 53, failed: 0 })
  })

  test('counts failures of tests and of checks', () => {
    const parts = [
      { name: 'embedded', exitCode: 1, reports: [vitest(40, 2)] },
      { name: 'check', exitCode: 1, reports: [{ passed: 7, failed: 1 }] },
    ]
    expect(tally(parts).total).toEqual({ passed: 47, failed: 3 })
  })

  test.each([
    { part: 'a file that did not load', exitCode: 1, reports: [vitest(40, 0, ['passed', 'failed'])], passed: 40 },
    { part: 'a run that failed without a failing test', exitCode: 1, reports: [vitest(40, 0)], passed: 40 },
    { part: 'a run that ended before it wrote a report', exitCode: 137, reports: [], passed: 0 },
    { part: 'a run without a report that says it went well', exitCode: 0, reports: [], passed: 0 },
    { part: 'a report without a test', exitCode: 0, reports: [vitest(40, 0), vitest(0, 0, [])], passed: 40 },
  ])('$part is one failure', ({ exitCode, reports, passed }) => {
    expect(tally([{ name: 'part', exitCode, reports }]).total).toEqual({ passed, failed: 1 })
  })

  test('a file with failing tests is not counted on top of them', () => {
    const file = { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] }
    const reports = [{ numPassedTests: 1, numFailedTests: 1, testResults: [file] }]
    expect(tally([{ name: 'part', exitCode: 1, reports }]).total).toEqual({ passed: 1, failed: 1 })
  })

  test('no part at all is a failure', () => {
    expect(tally([]).total).toEqual({ passed: 0, failed: 1 })
  })
})
