import { describe, expect, test } from 'vitest'
import { hubForTest } from '../apps/hub/src/testing/hub-for-test.ts'
import { factsOf, scenarios } from '../packages/law/src/imagery/testing/scenarios.ts'
import {
  chainOf,
  checksOfOutcome,
  day,
  en,
  explain,
  explainCheck,
  imageryEndings,
  imageryPathway,
  policeOutcomes,
  sentence,
  weighOutcomes,
} from '../packages/law/src/index.ts'
import { projectFiles, textOf } from './repository.ts'
import { twoHundredRecords } from './two-hundred-records.ts'

/** What nobody can promise of an enhanced check (O66 to O70). */
const falsePromise = /\bwill (?:not|never) be (?:disclosed|shown) on any\b|\bwill (?:not|never) be disclosed\b/i

const promisesIn = (texts: Iterable<readonly [string, string]>): readonly string[] =>
  [...texts].flatMap(([where, text]) => (falsePromise.test(text) ? [where] : []))

describe('O70: nothing says that something "will not be disclosed"', () => {
  test('the words are found where they are', () => {
    const canary = 'Offences recorded in this way will not be disclosed on any type of check.'
    expect(promisesIn([['here', canary]])).toEqual(['here'])
    expect(promisesIn([['here', 'This will never be disclosed.']])).toEqual(['here'])
    expect(promisesIn([['here', 'It does not show by itself. The police decide.']])).toEqual([])
  })

  test('in content, in words, or anywhere that words are made', () => {
    const files = projectFiles().filter(
      (path) =>
        /^(?:content|apps|packages)\//.test(path) &&
        /\.(?:md|yaml|tsx?)$/.test(path) &&
        !/\.test\.tsx?$|\/testing\/|\/offence-table\.ts$/.test(path) &&
        path !== 'packages/guides/src/checks/words.ts', // it looks for them
    )
    expect(files.length).toBeGreaterThan(300)
    expect(promisesIn(files.map((path) => [path, textOf(path)]))).toEqual([])
  })

  const nothingKnown = {
    suspectNamed: 'unknown',
    admits: 'unknown',
    evidenceToCharge: 'yes',
    activity: 'unknown',
    anotherBodyLeads: 'unknown',
    victimTold: 'unknown',
    is18Now: 'unknown',
    reasonWritten: 'unknown',
  } as const

  test('in any finding about images or outcomes', () => {
    const weighed = scenarios
      .map((scenario) => weighOutcomes(factsOf(scenario), nothingKnown))
      .flatMap((weighing) => (weighing.kind === 'weighed' ? weighing.outcomes : []))
      .flatMap(({ needs, towards, against }) => [...needs, ...towards, ...against])
    const findings = [
      ...weighed,
      ...policeOutcomes.flatMap((outcome) => Object.values(checksOfOutcome(outcome))),
      ...scenarios.flatMap((scenario) =>
        [undefined, ...imageryEndings].flatMap((ending) => {
          const facts = factsOf(scenario)
          const { outcome21, referral, laterChecks, against } = imageryPathway(ending ? { ...facts, ending } : facts)
          return [outcome21, referral, ...Object.values(laterChecks), ...against]
        }),
      ),
    ].flatMap(chainOf)
    expect(findings.length).toBeGreaterThan(1000)
    expect(promisesIn(findings.map(({ because }) => [because.say, sentence(because, en)]))).toEqual([])
  })

  test('in any explanation of a record', () => {
    const on = day('2026-11-22')
    const texts = twoHundredRecords({ on, lawAsAt: on }).flatMap(({ name, assessment }) =>
      assessment.matters.flatMap((answer) =>
        [
          explain(answer, { on: assessment.on, words: en }),
          ...answer.checks.map((check) => explainCheck(check, en)),
        ].map(
          ({ inShort, chain, remarks }) =>
            [name, [inShort, ...chain.map(({ says }) => says), ...remarks].join(' ')] as const,
        ),
      ),
    )
    expect(promisesIn(texts)).toEqual([])
  })

  test('in any page or answer of the API', async () => {
    const hub = await hubForTest()
    const paths = [
      ...hub.library.guides.map(({ slug }) => `/guides/${slug}`),
      ...policeOutcomes.map(({ code }) => `/outcomes/${code}`),
      ...[
        '/',
        '/check',
        '/imagery',
        '/imagery/school',
        '/imagery/school/england',
        '/imagery/school/wales',
        '/imagery/weigh',
      ],
      ...['/outcomes', '/contacts', '/employers', '/glossary', '/api'],
      ...['/api/v1/outcomes', '/api/v1/roles', '/api/v1/guides', '/api/v1/openapi.json'],
    ]
    const pages = await Promise.all(paths.map(async (path) => [path, await (await hub.get(path)).text()] as const))
    for (const [path, text] of pages) expect([path, text.length > 500]).toEqual([path, true])
    expect(promisesIn(pages)).toEqual([])
  })
})
