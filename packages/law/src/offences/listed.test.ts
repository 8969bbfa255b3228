import { describe, expect, test } from 'vitest'
import { day } from '../calendar/day.ts'
import { acts, catalogue } from './catalogue.ts'
import { codesOf, entryOf } from './catalogue-index.ts'
import { inchoateOf } from './inchoate.ts'
import { listedOffence } from './listed.ts'
import { offenceByCode } from './offences.ts'

const on = day('2026-11-22')
const listed = (code: string, more: object = {}): string => listedOffence({ code, ...more }, { on }).listed

// Every row of "commonly asked offences" in the brief (D44), with the codes it gives.
const commonlyAsked = {
  yes: {
    'racially aggravated assault':
      'CD98005 CD98006 CD98031 CD98043 CD98044 CD98070 CD98004 CD98029 CD98042 CD98073 CD98003 CD98028 CD98041 CD98072 CD98080 CD98081',
    'actual bodily harm': 'OF61102',
    'wounding, s. 20 and s. 18': 'OF61131 OF61016 OF61017 OF61018 OF61019',
    'assault to resist arrest': 'OF61095',
    'threats to kill': 'OF61014',
    'strangulation and suffocation': 'SC15005 SC15006',
    'robbery, assault with intent to rob': 'TH68023 TH68025',
    'burglary with intent to do harm, damage or rape': 'TH68028 TH68029 TH68030 TH68031 TH68032 TH68033',
    'aggravated burglary': 'TH68045 TH68046 TH68047 TH68048',
    'aggravated vehicle-taking causing death': 'TH68091 TH68092 TH68093',
    'damage endangering life, arson': 'CD71041 CD71042 CD71015 CD71016 CD71017 CD71049 CD71050',
    'death by dangerous driving, or careless when under the influence':
      'RT88025 RT88028 RT88029 RT88337 RT88338 RT88527',
    'aggravated public order, s. 31(1)(a) and (b)':
      'CD98008 CD98016 CD98033 CD98034 CD98046 CD98047 CD98066 CD98009 CD98017 CD98035 CD98036 CD98048 CD98049 CD98067',
    'affray, violent disorder, riot': 'PU86003 PU86002 PU86001',
    'fear of violence, stalking s. 4A': 'PH97002 PH97009 PH97007 PH97008 PH97010 PH97011',
    'firearms with intent':
      'FI68059 FI68061 FI68062 FI68063 FI68064 FI68065 FI68068 FI68069 FI68077 FI68080 FI68085 FI68320 FI68323',
    'indecent images of children': 'PK78001 PK78002 PK78003 PK78004 PK78005 PK78006 PK78007 PK78008 CJ88115',
    'prohibited image of a child': 'CJ09001',
    'child sex offences': 'SX03013 SX03023 SX03047 SX03224',
    'exposure, voyeurism': 'SX03128 SX03129 SX03130 SX03131 SX03132',
    cyberflashing: 'SX03248',
    'sharing an intimate image (2) and (3)': 'SX03250 SX03251',
    'child cruelty': 'CY33049 CY33050 CY33052 CY33053 CY33054',
    'child abduction': 'CH84001 CH84002 CH84003 CH84004 CH84005 CH84006',
    'kidnap, false imprisonment, manslaughter, murder': 'COML020 COML017 COML022 COML023 COML025 COML026',
    'ill-treatment': 'MC05001 MC05002 MH83009 MH83010 MH83011 MH83012',
    'soliciting by men': 'SX56055 SX56095',
    'brothel keeping, controlling prostitution': 'SX56057 SX03119',
    'female genital mutilation': 'FG03001 FG03002',
    'slavery and trafficking': 'MS15001 MS15002 MS15003',
    'terrorism offences that are named': 'PT00043 PT00031 PT00039 PT00032 TR06007 TR06008',
  },
  no: {
    'common assault': 'CJ88001 CJ88116',
    'assault on an emergency worker': 'CJ88149 CJ88150 CJ88159 CJ88160',
    'assaulting a constable': 'PL96001',
    'administering poison to annoy': 'OF61127',
    'theft, handling, going equipped': 'TH68020 TH68010 TH68073 TH68078 TH68079',
    'taking a vehicle, aggravated without a death': 'TH68050 TH68141',
    'possession of drugs': 'MD71210 MD71530',
    'possession with intent to supply': 'MD71239 MD71526',
    'criminal damage': 'CD71038 CD71039 CD71040',
    'racially aggravated criminal damage': 'CD98014 CD98032 CD98074',
    'drink, dangerous and careless driving, no insurance': 'RT88007 RT88026 RT88575 RT88191',
    'death by careless driving, serious injury by dangerous driving': 'RT88564 RT88526',
    'public order s. 4, s. 4A, s. 5': 'PU86004 PU86106 PU86116 PU86117 PU86149 PU86150',
    'aggravated public order, s. 31(1)(c)': 'CD98075',
    'stirring up hatred': 'PU86021',
    'harassment s. 2, stalking s. 2A': 'PH97004 PH97006',
    'aggravated harassment, s. 32(1)(a)': 'CD98011 CD98069',
    'breach of a restraining or non-molestation order': 'PH97003 FL96001',
    'offensive weapon, bladed article': 'PC53001 CJ88117 CJ88144',
    'threatening with a weapon': 'PC53002 PC53003 CJ88148 CJ88154',
    'firearms possession': 'FI68001 FI68014',
    'fraud, benefit fraud': 'FA06001 SS92036',
    'money laundering, perverting justice': 'CJ88119 COML030',
    'sharing an intimate image (1) and (4)': 'SX03249 SX03252',
    upskirting: 'SX03233 SX03234',
    'sex in a public lavatory': 'SX03180',
    'breach of registration or prevention order': 'SX03138 SX03155 SX03220',
    'Online Safety Act': 'OS23001 OS23002 OS23003 OS23004 OS23005 OS23006',
    'animal cruelty': 'AW06001 AW06041',
    'drunk and disorderly': 'CJ67002',
    'TV licence': 'CA03010 CA03011 CA03012',
    'railway fare and byelaw': 'RW89004 RL05045',
    immigration: 'IM71005',
    'loitering or soliciting': 'SO59003 SO59004',
  },
  unknown: {
    'burglary with violence, which limb': 'TH68038 TH68039 TH68044 TH68126',
    'burglary to steal, unless a child is involved': 'TH68036 TH68037',
    'supply of drugs, unless to a child': 'MD71139',
    'supply of a psychoactive substance (D41)': 'PS16002 PS16003',
    'aggravated harassment, s. 32(1)(b)': 'CD98012 CD98071',
    'old revenge porn (D41)': 'CJ15005 CJ15013',
    'controlling or coercive behaviour (D41)': 'SC15004',
    'malicious communications, s. 127 (D41)': 'MT88006 MT88007 MT88008 CA03005 CA03009',
    'care workers (D41)': 'CJ15001 CJ15002',
    'failing to protect from mutilation': 'FG03005',
  },
} as const

describe('D44: the offences that are commonly asked about', () => {
  const rows = Object.entries(commonlyAsked).flatMap(([verdict, offences]) =>
    Object.entries(offences).map(([offence, codes]) => ({ offence, verdict, codes: codes.split(' ') })),
  )
  test.each(rows)('$offence: $verdict', ({ codes, verdict }) => {
    for (const code of codes) expect(listed(code), code).toBe(verdict)
  })

  test.each(rows)('every code of $offence is a code of the official table', ({ codes }) => {
    for (const code of codes) expect(offenceByCode(code)?.code).toBe(code)
  })
})

describe('D39, D40: what turns on a child', () => {
  test('drugs that a child was supplied with are listed, and those that only adults were are not', () => {
    expect(listed('MD71139', { againstChild: 'yes' })).toBe('yes')
    expect(listed('MD71139', { againstChild: 'no' })).toBe('no')
    expect(listedOffence({ code: 'MD71139' }, { on }).settledBy).toBe('againstChild')
  })

  test('burglary to steal is listed where it involved a child', () => {
    expect(listed('TH68036', { againstChild: 'yes' })).toBe('yes')
    expect(listed('TH68036', { againstChild: 'no' })).toBe('no')
  })

  test('possession with intent to supply never turns on it', () => {
    expect(listed('MD71239', { againstChild: 'yes' })).toBe('no')
  })
})

describe('D41: the regulations of 2009 that were replaced in 2018', () => {
  test('are an open question, with an answer for each reading', () => {
    const asked = (childcareRegulations: 'of-2009' | 'of-2018'): string =>
      listedOffence({ code: 'SC15004' }, { on, readings: { childcareRegulations } }).listed
    expect(listedOffence({ code: 'SC15004' }, { on })).toMatchObject({
      listed: 'unknown',
      finding: { source: { rule: 'D41' } },
    })
    expect(listedOffence({ code: 'SC15004' }, { on }).settledBy).toBeUndefined()
    expect([asked('of-2009'), asked('of-2018')]).toEqual(['no', 'yes'])
  })
})

describe('D42, D87: attempts, conspiracy and helping', () => {
  test('count like the offence, where the title says so', () => {
    expect(listed('TH68023A')).toBe('yes')
    expect(listed('TH68023C')).toBe('yes')
    expect(listed('TH68010A')).toBe('no')
    expect(listedOffence({ code: 'TH68023A' }, { on }).finding).toMatchObject({
      source: { rule: 'D42' },
      from: [{ source: { rule: 'D36' } }],
    })
  })

  test('are not read from the letter alone', () => {
    expect(inchoateOf('TH68023A')).toBe('TH68023')
    expect(inchoateOf('TH68023')).toBeUndefined()
    expect(inchoateOf('TH68023G')).toBeUndefined()
    expect(inchoateOf('XX99999A')).toBeUndefined()
  })
})

describe('D38: offences that came onto the list later', () => {
  test.each([
    { code: 'SC15005', before: '2022-06-06', from: '2022-06-07' },
    { code: 'SX03248', before: '2024-01-30', from: '2024-01-31' },
    { code: 'SX03250', before: '2024-01-30', from: '2024-01-31' },
  ])('$code is listed from $from', ({ code, before, from }) => {
    expect(listedOffence({ code }, { on: day(before) }).listed).toBe('no')
    expect(listedOffence({ code }, { on: day(from) }).listed).toBe('yes')
  })
})

describe('D91: what is not known', () => {
  test('a code nobody has put to its section cannot be told, and is never "not listed"', () => {
    expect(listedOffence({ code: 'ZZ99999' }, { on })).toMatchObject({ listed: 'unknown', settledBy: 'listed' })
    expect(listedOffence({}, { on })).toMatchObject({ listed: 'unknown', settledBy: 'offence' })
  })

  test('what somebody who knows has said comes first', () => {
    expect(listed('TH68010', { listed: 'yes' })).toBe('yes')
    expect(listed('ZZ99999', { listed: 'no' })).toBe('no')
    expect(listed('OF61102', { listed: 'unknown' })).toBe('yes')
  })
})

describe('the catalogue', () => {
  test('has each code once, and only codes of the official table', () => {
    const codes = catalogue.flatMap(codesOf)
    expect(new Set(codes).size).toBe(codes.length)
    for (const code of codes) expect(offenceByCode(code)?.code, code).toBe(code)
  })

  test('finds the entry of a code', () => {
    expect(entryOf('OF61102')?.section).toBe('47')
    expect(entryOf('OF61103')).toBeUndefined()
  })

  test('names an act for every entry', () => {
    for (const { act } of catalogue) expect(acts[act].title).not.toBe('')
  })
})
