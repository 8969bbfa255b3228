import { readFileSync } from 'node:fs'
import { type MatterDocument, otherOutcomeKinds, parseRecord, type SentenceDocument } from '@plain-record/law'
import { describe, expect, test } from 'vitest'
import type { Draft } from '../draft/draft.ts'
import { sheetEn } from '../words/sheet-en.ts'
import { distinctSteps, type MatterSteps, type StepTree } from './distinct-steps.ts'
import type { Sheet, SheetStep } from './sheet.ts'
import { sheetFor } from './sheet-for.ts'
import { askedOn, sheetOf } from './testing/sheet-of.ts'

const convicted = (date: string, ...sentences: readonly SentenceDocument[]): MatterDocument => ({
  matter: 'conviction',
  date,
  under18: false,
  offences: [{ code: 'TH68010' }],
  sentences,
})
const spentFine = convicted('2019-03-10', { kind: 'fine' })
const unspentFine = convicted('2026-06-10', { kind: 'fine' })
const prison = convicted('2024-01-10', { kind: 'imprisonment', length: { years: 3 } })

describe('What may be said if somebody asks', () => {
  test('is told once to everybody to whom the same has to be told', () => {
    expect(
      sheetOf([spentFine]).tell.map(({ askers, matters }) => [askers, matters.map(({ verdict }) => verdict)]),
    ).toEqual([
      [['employer', 'insurer', 'landlord', 'university'], ['You may leave this out']],
      [['employer-exempt'], ['You have to tell this']],
      [['employer-tells-protected'], ['You have to tell this']],
    ])
  })

  test('cites the law for each of them', () => {
    const [ordinary] = sheetOf([spentFine]).tell
    const cited = ordinary?.matters[0]?.steps.filter(({ depth }) => depth === 0).map((step) => step.cited) ?? []
    for (const about of ['s. 4(1) to (3)', 'for insurance', 'for housing', 'for courses'])
      expect(cited.filter((text) => text.includes(about))).toHaveLength(1)
  })
})

describe('What would change a result', () => {
  test('is a new conviction only while a conviction is unspent', () => {
    const says = (matters: readonly MatterDocument[]): boolean =>
      sheetOf(matters).wouldChange.some((text) => text.startsWith('A new conviction'))
    expect(says([unspentFine])).toBe(true)
    expect(says([spentFine])).toBe(false)
    expect(says([{ matter: 'caution', kind: 'conditional-caution', date: '2026-11-01' }])).toBe(false)
    expect(says([convicted('2001-01-01', { kind: 'life-imprisonment' })])).toBe(false)
  })

  test('is the end of what has no date, by its name', () => {
    const [first, second] = sheetOf([
      convicted('2020-01-01', { kind: 'restraining-order', ends: 'until-further-order', ceased: false }),
      convicted('2020-01-01', { kind: 'compensation-order', paid: false }),
    ]).wouldChange
    expect(first).toContain('a restraining order')
    expect(second).toContain('the last of a compensation order is paid')
  })

  test('is the end of a case that is still open', () => {
    expect(sheetOf([{ matter: 'other', kind: 'charge', date: '2026-10-01' }]).wouldChange[0]).toContain(
      '“Charge, 1 October 2026”',
    )
  })
})

describe('What somebody was not sure of', () => {
  const draftOf = (matter: Draft['matters'][number]): Draft => ({ matters: [matter] })
  const sheetFromDraft = (draft: Draft, document: readonly MatterDocument[]): Sheet => {
    const parsed = parseRecord({ matters: document })
    if (!parsed.ok) throw new Error(parsed.problems[0]?.message)
    return sheetFor({ record: parsed.record, draft, on: askedOn, lawAsAt: askedOn, words: sheetEn })
  }

  test('is said with the paper that settles it', () => {
    const { unsure } = sheetOf([
      {
        matter: 'conviction',
        date: 'unknown',
        under18: false,
        offences: [{ code: 'TH68010' }],
        sentences: [{ kind: 'fine' }],
      },
    ])
    expect(unsure.facts.map(({ says }) => says)).toEqual(['The date: you were not sure.'])
    expect(unsure.settles?.says).toBe(
      'What would settle most: the date (“Fine for theft from a shop, date not known”).',
    )
    expect(unsure.settles?.paper).toContain('within one month')
  })

  test('is said to change nothing where it changes nothing', () => {
    const { unsure } = sheetOf([
      {
        matter: 'conviction',
        date: '1999',
        under18: 'unknown',
        offences: [{ code: 'TH68010' }],
        sentences: [{ kind: 'fine' }],
      },
    ])
    expect(unsure.facts.map(({ says }) => says)).toEqual([
      'Whether you were under 18 on the date of conviction: you were not sure. It changes nothing here.',
    ])
    expect(unsure.settles).toBeUndefined()
  })

  test('tells an offence that nobody found from one that they could not say', () => {
    const { sentences } = { sentences: [{ kind: 'fine' }] } as const
    const document = [{ ...spentFine, id: 'm1', offences: [] }] as readonly MatterDocument[]
    const told = { id: 'm1', matter: 'conviction', date: '2019-03-10', sentences } as const
    const saysOf = (draft: Draft): string | undefined => sheetFromDraft(draft, document).unsure.facts[0]?.says
    expect(saysOf(draftOf({ ...told, offence: { notSure: true, name: 'blagging' } }))).toContain('nobody found it')
    expect(saysOf(draftOf({ ...told, offence: { notSure: true } }))).toContain('you were not sure')
  })

  test('names what is left out of the result, and which kind of caution was taken', () => {
    const document = [
      { matter: 'caution', id: 'm1', kind: 'conditional-caution', date: '2019', offences: [{ code: 'TH68010' }] },
    ] as const
    const { unsure } = sheetFromDraft(
      {
        matters: [
          { id: 'm1', matter: 'caution', kind: 'conditional-caution', kindNotSure: true, date: '2019' },
          { id: 'm2' },
        ],
      },
      document,
    )
    expect(unsure.facts.map(({ path, says }) => [path.matter, says.split('.')[0]])).toEqual([
      ['m1', 'Which caution it was: you were not sure'],
      ['m2', 'What it was: you were not sure, so it is left out of this result'],
    ])
  })

  test('takes ids of offences that nobody found, where there is no draft', () => {
    const parsed = parseRecord({ matters: [spentFine] })
    const sheet = parsed.ok
      ? sheetFor({ record: parsed.record, notFound: ['m1'], on: askedOn, lawAsAt: askedOn, words: sheetEn })
      : undefined
    expect(sheet?.unsure.facts).toHaveLength(1)
  })
})

describe('What to do next', () => {
  test('has the days on which something becomes spent or drops off, in order', () => {
    expect(
      sheetOf([prison, unspentFine, spentFine]).next.flatMap(({ on, says }) =>
        on === undefined ? [] : [[on, says.slice(0, 60)]],
      ),
    ).toEqual(
      [
        ['2030-03-10', 'On 10 March 2030, “Fine for theft from a shop, 10 March 2019'],
        ['2031-01-10', 'On 10 January 2031, “Prison sentence of 3 years for theft fro'],
        ['2037-06-10', 'On 10 June 2037, “Fine for theft from a shop, 10 June 2026” d'],
      ].map(([on, says]) => [on, says?.slice(0, 60)]),
    )
  })

  test('says what to send where a certificate is wrong, to whom, and by when', () => {
    const says = sheetOf([spentFine])
      .next.map((step) => step.says)
      .join(' ')
    expect(says).toContain('tell DBS within three months of the date on it')
    expect(says).toContain('Police Act 1997, s. 117)')
    expect(says).toContain('Independent Monitor')
  })

  test('points to guides that are there', () => {
    const guides = readFileSync('content/guides/subject-access-request/getting-your-police-record.md', 'utf8')
    const checks = readFileSync('content/guides/enhanced-dbs-check/what-each-check-shows.md', 'utf8')
    for (const { href } of Object.values(sheetEn.pages)) {
      const [path, part] = href.split('#')
      const text = path === '/guides/getting-your-police-record' ? guides : checks
      if (part !== undefined) expect(text).toContain(`{#${part}`)
    }
  })
})

describe('The topics that apply', () => {
  const known = new Set(readFileSync('content/topics.yaml', 'utf8').match(/(?<=^- id: ).+$/gm))

  test('are topics of content/topics.yaml, whatever the record holds', () => {
    const everything: readonly MatterDocument[] = [
      ...otherOutcomeKinds.map((kind): MatterDocument => ({ matter: 'other', kind, date: '2020' })),
      ...Object.keys(sheetEn.title.given).flatMap((kind): readonly MatterDocument[] => {
        const parsed = parseRecord({
          matters: [{ matter: 'conviction', date: '2020', under18: false, sentences: [{ kind }] }],
        })
        return parsed.ok
          ? [{ matter: 'conviction', date: '2020', under18: false, sentences: [{ kind }] } as MatterDocument]
          : []
      }),
    ]
    const { topics } = sheetOf(everything, 'enhanced')
    expect(topics[0]).toBe('enhanced-dbs-check')
    for (const topic of topics) expect(known).toContain(topic)
    expect(topics.length).toBeGreaterThan(10)
  })
})

describe('Steps that are told once', () => {
  const ofHeld = distinctSteps(sheetOf([prison, unspentFine, convicted('2026-07-01', { kind: 'fine' })]))
  const linesIn = ({ step, restsOn }: StepTree): readonly SheetStep[] => [step, ...restsOn.flatMap(linesIn)]
  const linesOf = (steps: readonly MatterSteps[]): readonly string[] =>
    steps.flatMap(({ groups }) => groups.flatMap((group) => group.steps.flatMap(linesIn).map(({ says }) => says)))

  test('are fewer than all of them, and none is lost', () => {
    const all = ofHeld.flatMap(({ matter }) => [...matter.spentSteps, ...matter.cells.flatMap(({ steps }) => steps)])
    const told = linesOf(ofHeld)
    expect(told.length).toBeLessThan(all.length / 2)
    expect(new Set(told)).toEqual(new Set(all.map(({ says }) => says)))
  })

  test('put the checks that rest on the same steps together', () => {
    expect(ofHeld[0]?.groups.map(({ of }) => of)).toEqual([
      'spent',
      ['basic'],
      ['standard', 'enhanced', 'enhanced-with-barred-lists'],
    ])
  })
})
