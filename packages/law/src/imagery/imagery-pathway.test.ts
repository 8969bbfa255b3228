import { describe, expect, test } from 'vitest'
import { chainOf } from '../finding.ts'
import { en } from '../words/en.ts'
import { sentence } from '../words/explain.ts'
import type { ImageryFacts } from './imagery-facts.ts'
import { imageryPathway } from './imagery-pathway.ts'
import { imageryPoints } from './imagery-points.ts'
import { factsOf, laterIn, offencesIn, scenarios } from './testing/scenarios.ts'

const directions: Readonly<Record<string, string>> = {
  'may be appropriate': 'may-be-appropriate',
  unlikely: 'unlikely',
  'not appropriate': 'not-appropriate',
}
const codesIn = (texts: readonly string[]): readonly string[] =>
  texts
    .filter((text) => !/not ruled out/.test(text)) // said beside a prediction, and not as one
    .flatMap((text) =>
      [...text.matchAll(/Outcome ([\d, or]+)/g)].flatMap(([, codes = '']) => codes.match(/\d+/g) ?? []),
    )

describe('the worked scenarios of the brief on imagery', () => {
  test.each(scenarios.map((scenario) => ({ id: scenario.id, scenario })))('O43, O47, O66: $id', ({ scenario }) => {
    const { expected } = scenario
    const found = imageryPathway(factsOf(scenario))
    expect(found.outcome21.value, 'Outcome 21').toBe(directions[expected.outcome21])
    expect(found.referral.value, 'referral').toBe(
      expected.referral === 'school can manage' ? 'no-immediate-trigger' : 'refer-now',
    )
    expect(found.laterChecks.basic.value, 'basic').toBe(laterIn.basic(expected.later_checks.basic))
    expect(found.laterChecks.standard.value, 'standard').toBe(laterIn.standard(expected.later_checks.standard))
    expect(found.laterChecks.enhanced.value, 'enhanced').toBe(laterIn.enhanced(expected.later_checks.enhanced))
    const names = found.offences.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining([...offencesIn(expected.offencesEngaged)]))
    if (expected.offencesEngaged.length === 0) expect(names).toEqual([])
    if (!scenario.facts.caseEnding)
      expect(found.endings).toEqual(expect.arrayContaining([...codesIn(expected.outcomesLikely)]))
  })
})

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
const of = (more: Partial<ImageryFacts> = {}) => imageryPathway({ ...plain, ...more })

describe('O40 to O43: what points away from Outcome 21', () => {
  test.each<{ more: Partial<ImageryFacts>; outcome21: string; against: readonly string[] }>([
    { more: {}, outcome21: 'may-be-appropriate', against: [] },
    { more: { adultInvolved: true }, outcome21: 'not-appropriate', against: ['adult-involved'] },
    { more: { otherPartyAge: 18 }, outcome21: 'not-appropriate', against: ['adult-involved'] },
    { more: { actorAge: 18 }, outcome21: 'not-appropriate', against: ['adult-involved'] },
    { more: { coercionOrThreat: true }, outcome21: 'not-appropriate', against: ['coercion-or-threat'] },
    { more: { groomingSigns: true }, outcome21: 'not-appropriate', against: ['grooming-signs'] },
    { more: { profitMotive: true }, outcome21: 'not-appropriate', against: ['profit-motive'] },
    { more: { acts: ['take_secretly'] }, outcome21: 'not-appropriate', against: ['secret-taking'] },
    { more: { maliciousIntent: true }, outcome21: 'unlikely', against: ['malicious-intent'] },
    {
      more: { maliciousIntent: true, sharingExtent: 'wide_or_public' },
      outcome21: 'not-appropriate',
      against: ['malice-and-wide-sharing', 'malicious-intent', 'shared-with-a-group'],
    },
    { more: { sharingExtent: 'wide_or_public' }, outcome21: 'unlikely', against: ['shared-with-a-group'] },
    { more: { sharingExtent: 'small_group' }, outcome21: 'unlikely', against: ['shared-with-a-group'] },
    { more: { permissionOfPersonShown: 'no' }, outcome21: 'unlikely', against: ['no-permission'] },
    { more: { permissionOfPersonShown: 'pressured' }, outcome21: 'unlikely', against: ['no-permission'] },
    { more: { permissionOfPersonShown: 'unknown' }, outcome21: 'may-be-appropriate', against: [] },
    { more: { repeatedPoliceContact: true }, outcome21: 'unlikely', against: ['repeated-police-contact'] },
    { more: { imageType: 'fake_or_altered' }, outcome21: 'unlikely', against: ['fake-or-altered'] },
    {
      more: { imageType: 'fake_or_altered', maliciousIntent: true },
      outcome21: 'not-appropriate',
      against: ['malicious-fake-shared', 'malicious-intent', 'fake-or-altered'],
    },
    {
      more: { imageType: 'fake_or_altered', maliciousIntent: true, sharingExtent: 'none' },
      outcome21: 'unlikely',
      against: ['malicious-intent', 'fake-or-altered'],
    },
    { more: { contentConcernFlaggedByProfessional: true }, outcome21: 'unlikely', against: ['content-concern'] },
    { more: { vulnerabilityOrCapacityConcern: true }, outcome21: 'may-be-appropriate', against: [] },
    { more: { immediateRiskOfHarm: true }, outcome21: 'may-be-appropriate', against: [] },
    { more: { imageType: 'text_only' }, outcome21: 'not-appropriate', against: [] },
    { more: { actorAge: 9 }, outcome21: 'not-appropriate', against: [] },
    { more: { actorAge: 10 }, outcome21: 'may-be-appropriate', against: [] },
    {
      more: { harmfulConductBy: 'someone_else', coercionOrThreat: true },
      outcome21: 'may-be-appropriate',
      against: ['coercion-or-threat'],
    },
  ])('$more: $outcome21', ({ more, outcome21, against }) => {
    expect(of(more).outcome21.value).toBe(outcome21)
    expect(of(more).against.map(({ value }) => value)).toEqual(against)
  })

  test('O30, O42: it is told as a direction, with everything that points away below it', () => {
    const { outcome21 } = of({ maliciousIntent: true, permissionOfPersonShown: 'no' })
    expect(outcome21.from.map(({ value }) => value)).toEqual(['malicious-intent', 'no-permission'])
    expect(sentence(outcome21.because, en)).toBe('Guidance points away from Outcome 21 here. The police decide.')
    expect(sentence(of({ profitMotive: true }).outcome21.because, en)).toContain('does not fit')
  })
})

describe('O47, O48: when somebody has to be told now', () => {
  test.each<{ more: Partial<ImageryFacts>; refer: boolean }>([
    { more: {}, refer: false },
    { more: { adultInvolved: true }, refer: true },
    { more: { coercionOrThreat: true }, refer: true },
    { more: { groomingSigns: true }, refer: true },
    { more: { profitMotive: true }, refer: true },
    { more: { maliciousIntent: true }, refer: true },
    { more: { repeatedPoliceContact: true }, refer: true },
    { more: { vulnerabilityOrCapacityConcern: true }, refer: true },
    { more: { contentConcernFlaggedByProfessional: true }, refer: true },
    { more: { immediateRiskOfHarm: true }, refer: true },
    { more: { imageType: 'fake_or_altered' }, refer: true },
    { more: { acts: ['take_secretly'] }, refer: true },
    { more: { permissionOfPersonShown: 'no' }, refer: true },
    { more: { sharingExtent: 'wide_or_public' }, refer: false },
    { more: { personShownAge: 9 }, refer: true },
    { more: { otherPartyAge: 9 }, refer: true },
    { more: { actorAge: 9 }, refer: true },
    { more: { personShownAge: 10 }, refer: false },
    { more: { adultInvolved: true, ending: 'outcome-21' }, refer: false },
  ])('$more: $refer', ({ more, refer }) => {
    expect(of(more).referral.value).toBe(refer ? 'refer-now' : 'no-immediate-trigger')
  })

  test('a child under 13 is always a reason to ask social care today', () => {
    expect(of({ personShownAge: 12 }).askSocialCareToday).toBe(true)
    expect(of({ personShownAge: 13 }).askSocialCareToday).toBe(false)
  })

  test('names every trigger below it', () => {
    const { referral } = of({ adultInvolved: true, immediateRiskOfHarm: true })
    expect(referral.from.map(({ value }) => value)).toEqual(['adult-involved', 'immediate-risk'])
    expect(sentence(referral.because, en)).toContain('now')
    expect(sentence(of().referral.because, en)).toContain('not the same as doing nothing')
    expect(sentence(of({ ending: 'outcome-22' }).referral.because, en)).toContain('ended')
  })
})

describe('O113: stop, and show help first', () => {
  test.each<{ more: Partial<ImageryFacts>; stop: boolean }>([
    { more: {}, stop: false },
    { more: { adultInvolved: true }, stop: true },
    { more: { otherPartyAge: 19 }, stop: true },
    { more: { actorAge: 18 }, stop: true },
    { more: { coercionOrThreat: true }, stop: true },
    { more: { profitMotive: true }, stop: true },
    { more: { immediateRiskOfHarm: true }, stop: true },
    { more: { sharingExtent: 'wide_or_public' }, stop: true },
    { more: { sharingExtent: 'small_group' }, stop: false },
    { more: { personShownAge: 12 }, stop: true },
    { more: { actorAge: 12 }, stop: true },
    { more: { otherPartyAge: 12 }, stop: true },
    { more: { personShownAge: 13 }, stop: false },
    { more: { maliciousIntent: true }, stop: false },
    { more: { adultInvolved: true, ending: 'adult-caution' }, stop: false },
    { more: { immediateRiskOfHarm: true, ending: 'outcome-21' }, stop: true },
  ])('$more: $stop', ({ more, stop }) => {
    expect(of(more).hardStop).toBe(stop)
  })
})

describe('O1 to O24: offences that could be engaged', () => {
  const names = (more: Partial<ImageryFacts>) => of(more).offences.map(({ name }) => name)

  test.each<{ more: Partial<ImageryFacts>; engaged: readonly string[] }>([
    { more: {}, engaged: ['taking-or-making', 'distributing-or-showing', 'possession'] },
    { more: { acts: ['possess'] }, engaged: ['taking-or-making', 'possession'] },
    { more: { acts: ['receive_unasked', 'possess'] }, engaged: ['possession'] },
    { more: { acts: ['view'] }, engaged: ['possession'] },
    { more: { acts: ['copy'] }, engaged: ['taking-or-making', 'possession'] },
    { more: { acts: ['create_fake'] }, engaged: ['taking-or-making', 'possession'] },
    { more: { acts: ['request'] }, engaged: ['taking-or-making', 'possession'] },
    {
      more: { acts: ['request', 'pressure'], coercionOrThreat: true },
      engaged: ['taking-or-making', 'possession', 'causing-or-inciting'],
    },
    {
      more: { acts: ['share_unasked'] },
      engaged: ['taking-or-making', 'distributing-or-showing', 'possession', 'sending-genitals'],
    },
    {
      more: { acts: ['share'], permissionOfPersonShown: 'no' },
      engaged: ['distributing-or-showing', 'possession', 'sharing-intimate'],
    },
    { more: { acts: ['upload_public'] }, engaged: ['distributing-or-showing', 'possession'] },
    { more: { acts: ['sell'] }, engaged: ['distributing-or-showing', 'possessing-with-a-view', 'possession'] },
    { more: { acts: ['take_secretly'] }, engaged: ['taking-or-making', 'possession', 'taking-intimate'] },
    { more: { acts: ['threaten'] }, engaged: ['possession', 'threatening-to-share'] },
    {
      more: { acts: ['create_fake', 'share'], personShownAge: 18, permissionOfPersonShown: 'no' },
      engaged: ['sharing-intimate', 'faking-an-adult'],
    },
    { more: { acts: ['share'], personShownAge: 18 }, engaged: [] },
    { more: { imageType: 'text_only' }, engaged: [] },
    { more: { harmfulConductBy: 'someone_else' }, engaged: ['taking-or-making', 'distributing-or-showing'] },
    { more: { harmfulConductBy: 'someone_else', coercionOrThreat: true }, engaged: ['threatening-to-share'] },
    {
      more: { harmfulConductBy: 'someone_else', coercionOrThreat: true, profitMotive: true },
      engaged: ['threatening-to-share', 'blackmail'],
    },
  ])('$more: $engaged', ({ more, engaged }) => {
    expect(names(more)).toEqual(engaged)
  })

  test('what was done to somebody is said to be another person’s', () => {
    expect(of({ harmfulConductBy: 'someone_else', coercionOrThreat: true }).offences[0]?.by).toBe('someone-else')
    expect(of({ harmfulConductBy: 'someone_else' }).offences[0]?.by).toBe('assessed-person')
    expect(of({ coercionOrThreat: true }).offences[0]?.by).toBe('assessed-person')
  })

  test('O11: the partner defence needs all of its conditions', () => {
    const together: Partial<ImageryFacts> = {
      acts: ['take', 'possess'],
      relationship: 'living_together_as_partners',
      personShownAge: 16,
      sharingExtent: 'none',
    }
    const defended = (more: Partial<ImageryFacts>) =>
      of({ ...together, ...more })
        .offences.filter(({ partnerDefence }) => partnerDefence)
        .map(({ name }) => name)
    expect(defended({})).toEqual(['taking-or-making', 'possession'])
    expect(defended({ personShownAge: 17 })).toEqual(['taking-or-making', 'possession'])
    expect(defended({ personShownAge: 15 })).toEqual([])
    expect(defended({ relationship: 'partners' })).toEqual([])
    expect(defended({ permissionOfPersonShown: 'unknown' })).toEqual([])
    expect(defended({ sharingExtent: 'one_person' })).toEqual([])
    expect(defended({ acts: ['share'] })).toEqual(['possession'])
  })
})

describe('O28, O37: endings are directions, and codes are strings', () => {
  test.each<{ more: Partial<ImageryFacts>; endings: readonly string[] }>([
    { more: {}, endings: ['20', '21'] },
    { more: { maliciousIntent: true }, endings: ['1', '2', '8', '20', '22'] },
    { more: { contentConcernFlaggedByProfessional: true }, endings: ['1', '2', '8', '20', '22', '21'] },
    { more: { coercionOrThreat: true }, endings: ['1', '2', '22'] },
    { more: { actorAge: 18 }, endings: ['1', '3'] },
    { more: { actorAge: 9 }, endings: ['11'] },
    { more: { imageType: 'text_only' }, endings: [] },
    { more: { harmfulConductBy: 'someone_else' }, endings: [] },
  ])('$more: $endings', ({ more, endings }) => {
    expect(of(more).endings).toEqual(endings)
  })
})

describe('O63 to O76: what a later check may show', () => {
  const later = (more: Partial<ImageryFacts>) => {
    const { basic, standard, enhanced } = of(more).laterChecks
    return [basic.value, standard.value, enhanced.value]
  }
  test.each<{ more: Partial<ImageryFacts>; shows: readonly string[] }>([
    { more: {}, shows: ['nothing', 'nothing', 'unlikely-but-possible'] },
    { more: { ending: 'outcome-21' }, shows: ['nothing', 'nothing', 'unlikely-but-possible'] },
    { more: { ending: 'youth-caution' }, shows: ['nothing', 'nothing', 'possible'] },
    {
      more: { ending: 'youth-conditional-caution' },
      shows: ['while-unspent', 'while-unspent', 'while-unspent-then-possible'],
    },
    { more: { ending: 'adult-caution' }, shows: ['nothing', 'always', 'always'] },
    { more: { ending: 'conviction-without-custody' }, shows: ['until-spent', 'always', 'always'] },
    { more: { ending: 'conviction-with-custody' }, shows: ['until-spent', 'always', 'always'] },
    { more: { imageType: 'text_only' }, shows: ['nothing', 'nothing', 'nothing'] },
    { more: { harmfulConductBy: 'someone_else' }, shows: ['nothing', 'nothing', 'not-expected'] },
    { more: { repeatedPoliceContact: true }, shows: ['nothing', 'nothing', 'possible'] },
    { more: { maliciousIntent: true }, shows: ['nothing', 'nothing', 'real-possibility'] },
    { more: { permissionOfPersonShown: 'no' }, shows: ['nothing', 'nothing', 'real-possibility'] },
    {
      more: { coercionOrThreat: true },
      shows: ['if-convicted-until-spent', 'if-convicted-always', 'if-convicted-always'],
    },
    { more: { coercionOrThreat: true, ending: 'no-further-action' }, shows: ['nothing', 'nothing', 'possible'] },
  ])('$more: $shows', ({ more, shows }) => {
    expect(later(more)).toEqual(shows)
  })

  test('O66, O70: of Outcome 21 an enhanced check is never said to show nothing', () => {
    const { enhanced } = of({ ending: 'outcome-21' }).laterChecks
    expect(sentence(enhanced.because, en)).toContain('nobody can promise it will never happen')
    expect(enhanced.source).toMatchObject({ rule: 'O66', provision: 's. 113B(4)' })
  })
})

describe('counterfactuals', () => {
  const changed = (more: Partial<ImageryFacts>) =>
    of(more)
      .counterfactuals.filter(({ matters }) => matters)
      .map(({ fact, outcome21, referral }) => `${fact}: ${outcome21}, ${referral}`)

  test('say of each fact what it would change, and which facts would change nothing', () => {
    expect(changed({})).toEqual([
      'adultInvolved: not-appropriate, refer-now',
      'coercionOrThreat: not-appropriate, refer-now',
      'groomingSigns: not-appropriate, refer-now',
      'profitMotive: not-appropriate, refer-now',
      'maliciousIntent: unlikely, refer-now',
      'permissionOfPersonShown: unlikely, refer-now',
      'sharingExtent: unlikely, no-immediate-trigger',
      'repeatedPoliceContact: unlikely, refer-now',
      'vulnerabilityOrCapacityConcern: may-be-appropriate, refer-now',
      'immediateRiskOfHarm: may-be-appropriate, refer-now',
    ])
    expect(of().counterfactuals.find(({ fact }) => fact === 'relationship')?.matters).toBe(false)
  })

  test('turn each fact back as well', () => {
    expect(changed({ maliciousIntent: true, sharingExtent: 'wide_or_public', permissionOfPersonShown: 'no' })).toEqual([
      'maliciousIntent: unlikely, refer-now',
      'sharingExtent: unlikely, refer-now',
    ])
    expect(of({ relationship: 'friends', coercionOrThreat: true }).counterfactuals).toHaveLength(11)
  })
})

test('every finding about imagery has a source and a sentence', () => {
  for (const { name, source } of imageryPoints) expect(source.rule, name).toMatch(/^O\d+$/)
  for (const scenario of scenarios) {
    const { outcome21, referral, laterChecks, against, offences } = imageryPathway(factsOf(scenario))
    const findings = [outcome21, referral, laterChecks.basic, laterChecks.standard, laterChecks.enhanced, ...against]
    for (const { because, source } of findings.flatMap(chainOf)) {
      expect(source.rule).toMatch(/^O\d+$/)
      expect(sentence(because, en)).not.toBe('')
    }
    for (const { source } of offences) expect(source.rule).toMatch(/^O\d+$/)
  }
})

test('what is there that points towards Outcome 21', () => {
  expect(of().towards).toEqual(['permission', 'no-sharing-beyond-one', 'no-adult', 'no-pressure', 'first-time'])
  expect(of({ sharingExtent: 'none' }).towards).toContain('no-sharing-beyond-one')
  expect(of({ sharingExtent: 'small_group' }).towards).not.toContain('no-sharing-beyond-one')
  expect(of({ permissionOfPersonShown: 'unknown' }).towards).not.toContain('permission')
  expect(of({ otherPartyAge: 18 }).towards).not.toContain('no-adult')
  for (const more of [{ coercionOrThreat: true }, { groomingSigns: true }, { profitMotive: true }])
    expect(of(more).towards).not.toContain('no-pressure')
  expect(of({ repeatedPoliceContact: true }).towards).not.toContain('first-time')
})
