import { describe, expect, test } from 'vitest'
import { chainOf } from '../finding.ts'
import { outcomeByCode } from '../outcomes/outcomes.ts'
import { en } from '../words/en.ts'
import { sentence } from '../words/explain.ts'
import type { CaseFacts } from './case-facts.ts'
import type { ImageryFacts } from './imagery-facts.ts'
import { outcomeRules } from './outcome-rules.ts'
import { weighOutcomes } from './weigh-outcomes.ts'

/** Two of 15, a picture of oneself, sent to one person who was meant to have it. */
const plain: ImageryFacts = {
  actorAge: 15,
  personShownAge: 15,
  otherPartyAge: 15,
  acts: ['take', 'share'],
  imageType: 'real',
  permissionOfPersonShown: 'yes',
  relationship: 'partners',
  adultInvolved: false,
  coercionOrThreat: false,
  groomingSigns: false,
  profitMotive: false,
  maliciousIntent: false,
  sharingExtent: 'one_person',
  repeatedPoliceContact: false,
  vulnerabilityOrCapacityConcern: false,
  contentConcernFlaggedByProfessional: false,
  immediateRiskOfHarm: false,
  harmfulConductBy: 'none',
}
const nothingKnown: CaseFacts = {
  suspectNamed: 'unknown',
  admits: 'unknown',
  evidenceToCharge: 'unknown',
  activity: 'unknown',
  anotherBodyLeads: 'unknown',
  victimTold: 'unknown',
  is18Now: 'no',
  reasonWritten: 'unknown',
}

const outcomesOf = (more: Partial<ImageryFacts> = {}, known: Partial<CaseFacts> = {}) => {
  const weighing = weighOutcomes({ ...plain, ...more }, { ...nothingKnown, ...known })
  return weighing.kind === 'weighed' ? weighing.outcomes : []
}
const outcome = (code: string, more?: Partial<ImageryFacts>, known?: Partial<CaseFacts>) => {
  const found = outcomesOf(more, known).find((each) => each.code === code)
  if (!found) throw new Error(`Outcome ${code} is not weighed`)
  return {
    needs: Object.fromEntries(
      found.needs.map(({ because, value }) => [because.say === 'outcome-need' ? because.with.need : '', value]),
    ),
    towards: found.towards.map(({ value }) => value),
    against: found.against.map(({ value }) => value),
  }
}

describe('which outcomes are weighed', () => {
  test.each<{
    name: string
    more: Partial<ImageryFacts>
    known?: Partial<CaseFacts>
    codes: readonly string[]
  }>([
    { name: 'a child of 15', more: {}, codes: ['21', '22', '20', '10', '8', '2', '1'] },
    { name: 'O9, O36: under 10', more: { actorAge: 9 }, codes: ['11'] },
    { name: 'O9: just 10', more: { actorAge: 10 }, codes: ['21', '22', '20', '10', '8', '2', '1'] },
    { name: 'no age known', more: { actorAge: undefined as never }, codes: ['21', '22', '20', '10', '8', '2', '1'] },
    {
      name: 'O75: 18 before it is decided',
      more: { actorAge: 17 },
      known: { is18Now: 'yes' },
      codes: ['21', '22', '20', '10', '8', '3', '1'],
    },
    {
      name: 'O75: perhaps 18 before it is decided',
      more: { actorAge: 17 },
      known: { is18Now: 'unknown' },
      codes: ['21', '22', '20', '10', '8', '2', '3', '1'],
    },
    { name: '18 when it happened', more: { actorAge: 18 }, codes: ['3', '1'] },
  ])('$name', ({ more, known, codes }) => {
    expect(
      outcomesOf(more, known)
        .map(({ code }) => code)
        .toSorted(),
    ).toEqual([...codes].toSorted())
  })

  test.each<[string, Partial<ImageryFacts>, string]>([
    ['O8: words with no picture', { imageType: 'text_only' }, 'outcome-21-no-image'],
    ['O40: a child to whom it was done', { harmfulConductBy: 'someone_else' }, 'outcome-21-victim'],
  ])('%s: none is', (_, more, say) => {
    const weighing = weighOutcomes({ ...plain, ...more }, nothingKnown)
    expect(weighing).toMatchObject({ kind: 'nothing-to-weigh', finding: { because: { say } } })
  })

  test('O28: each is one of the Home Office list', () => {
    for (const { code } of outcomeRules) expect(outcomeByCode(code)?.code).toBe(code)
  })
})

describe('what an outcome needs', () => {
  test.each<{ rule: string; code: string; known: Partial<CaseFacts>; needs: Readonly<Record<string, string>> }>([
    {
      rule: 'O29, O33',
      code: '21',
      known: { suspectNamed: 'no', reasonWritten: 'yes', victimTold: 'unknown' },
      needs: { 'named-suspect': 'no', 'written-reason': 'yes', 'victim-told': 'unknown' },
    },
    {
      rule: 'O35: nobody has to admit it',
      code: '22',
      known: { suspectNamed: 'yes', activity: 'no', admits: 'no' },
      needs: { 'named-suspect': 'yes', activity: 'no' },
    },
    {
      rule: 'O28',
      code: '20',
      known: { anotherBodyLeads: 'yes', victimTold: 'no' },
      needs: { 'another-body': 'yes', 'victim-told': 'no' },
    },
    {
      rule: 'O37',
      code: '10',
      known: { evidenceToCharge: 'no' },
      needs: { 'named-suspect': 'unknown', 'proof-for-action': 'no' },
    },
    {
      rule: 'O54',
      code: '8',
      known: { admits: 'yes' },
      needs: { 'named-suspect': 'unknown', 'takes-responsibility': 'yes', 'victim-views': 'unknown' },
    },
    {
      rule: 'O54, Crime and Disorder Act 1998 s. 66B',
      code: '2',
      known: { admits: 'no', evidenceToCharge: 'yes', suspectNamed: 'yes' },
      needs: {
        'named-suspect': 'yes',
        'evidence-to-charge': 'yes',
        admission: 'no',
        'explained-and-signed': 'unknown',
        'gravity-matrix': 'unknown',
      },
    },
    {
      rule: 'O75',
      code: '3',
      known: { admits: 'no', is18Now: 'yes' },
      needs: { 'named-suspect': 'unknown', admission: 'no' },
    },
    {
      rule: 'O10, O55',
      code: '1',
      known: { evidenceToCharge: 'yes' },
      needs: { 'named-suspect': 'unknown', 'charging-tests': 'unknown', 'dpp-consent': 'unknown' },
    },
  ])('$rule: Outcome $code, $known', ({ code, known, needs }) => {
    expect(outcome(code, {}, known).needs).toEqual(needs)
  })

  test('O9: Outcome 11 needs nothing but the age', () => {
    expect(outcome('11', { actorAge: 9 }).needs).toEqual({ 'under-ten': 'yes' })
  })
})

describe('what counts for and against an outcome', () => {
  test('O43: nothing that points away leaves everything for Outcome 21', () => {
    expect(outcome('21')).toMatchObject({
      towards: ['agreed', 'not-passed-on', 'no-adult', 'no-pressure', 'first-time', 'diversion-first'],
      against: [],
    })
  })

  test('O43: each point that points away stands against it, and what is not so no longer counts for it', () => {
    const more = { maliciousIntent: true, permissionOfPersonShown: 'no', sharingExtent: 'small_group' } as const
    expect(outcome('21', more)).toMatchObject({
      towards: ['no-adult', 'no-pressure', 'first-time', 'diversion-first'],
      against: ['malicious-intent', 'no-permission', 'shared-with-a-group'],
    })
  })

  test('O37: proof that is already there stands against Outcome 21', () => {
    expect(outcome('21', {}, { evidenceToCharge: 'yes' }).against).toEqual(['proof-already-there'])
    expect(outcome('21', {}, { evidenceToCharge: 'no' }).against).toEqual([])
  })

  test.each<[string, Partial<ImageryFacts>]>([
    ['an adult', { adultInvolved: true }],
    ['an adult by age', { otherPartyAge: 18 }],
    ['pressure', { coercionOrThreat: true }],
    ['grooming', { groomingSigns: true }],
    ['profit', { profitMotive: true }],
  ])('O40: %s calls for a full investigation', (_, more) => {
    for (const code of ['20', '10', '8']) expect(outcome(code, more).against).toContain('full-investigation')
    expect(outcome('1', more).towards).toEqual(['something-aggravates'])
  })

  test('O40: malice alone does not call for one', () => {
    expect(outcome('20', { maliciousIntent: true }).against).toEqual([])
  })

  test('O55: diversion comes first, so it stands against court and a caution', () => {
    for (const code of ['2', '1']) expect(outcome(code).against).toContain('diversion-first')
    for (const code of ['21', '22', '20', '10', '8']) expect(outcome(code).towards).toContain('diversion-first')
  })

  test('O55: what holds for children is not said of somebody who was 18', () => {
    expect(outcome('1', { actorAge: 18 }).against).not.toContain('diversion-first')
    expect(outcome('1', { actorAge: 17 }).against).toContain('diversion-first')
  })

  test.each<{ name: string; more: Partial<ImageryFacts>; has: boolean }>([
    { name: 'O26: they agreed', more: {}, has: true },
    { name: 'O26: nobody knows', more: { permissionOfPersonShown: 'unknown' }, has: false },
    { name: 'O26: they agreed, and it was passed on', more: { sharingExtent: 'small_group' }, has: false },
  ])('$name: $has', ({ more, has }) => {
    expect(outcome('1', more).against.includes('agreed-and-alike')).toBe(has)
  })

  test.each<{ age: number; more: Partial<ImageryFacts>; has: boolean }>([
    { age: 12, more: {}, has: true },
    { age: 13, more: {}, has: false },
    { age: 12, more: { coercionOrThreat: true }, has: false },
  ])('O55: at $age, $more: $has', ({ age, more, has }) => {
    expect(outcome('1', { actorAge: age, ...more }).against.includes('under-thirteen')).toBe(has)
  })

  test('O13: one that came without asking', () => {
    expect(outcome('1', { acts: ['receive_unasked', 'possess'] }).against).toContain('came-unasked')
    expect(outcome('1', { acts: ['possess'] }).against).not.toContain('came-unasked')
  })

  test('O11: the narrow defence of partners who live together', () => {
    const together = {
      relationship: 'living_together_as_partners',
      personShownAge: 16,
      sharingExtent: 'none',
      acts: ['take'],
    } as const
    expect(outcome('1', together).against).toContain('partner-defence')
    expect(outcome('1', { ...together, personShownAge: 15 }).against).not.toContain('partner-defence')
  })
})

test('everything that is set out has a sentence and a source, and no outcome is promised', () => {
  const cases: readonly Partial<ImageryFacts>[] = [
    {},
    { actorAge: 9 },
    { actorAge: 18 },
    { coercionOrThreat: true, maliciousIntent: true, permissionOfPersonShown: 'no' },
    { acts: ['receive_unasked'], actorAge: 12 },
  ]
  for (const more of cases)
    for (const { needs, towards, against } of outcomesOf(more, { is18Now: 'unknown', evidenceToCharge: 'yes' }))
      for (const finding of [...needs, ...towards, ...against].flatMap(chainOf)) {
        expect(sentence(finding.because, en)).toMatch(/^[A-Z].*\.$/)
        expect(sentence(finding.because, en)).not.toMatch(/\bwill\b/)
        expect(finding.source.rule).toMatch(/^O\d+$/)
        expect(finding.source.url).toMatch(/^https:|^docs\//)
      }
})
