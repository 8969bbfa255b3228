import { describe, expect, test } from 'vitest'
import type { ReadMatter } from '../matters/read-matter.ts'
import { readResults } from './read-results.ts'

const today = '2026-11-22'
const readAll = (text: string) => readResults(text, { today })
const withoutWords = ({ from: _, ...matter }: ReadMatter): Omit<ReadMatter, 'from'> => matter
const read = (text: string) => readAll(text).matters.map(withoutWords)
const lines = (...all: readonly string[]): string => all.join('\n')

describe('one line of a result', () => {
  test.each<[string, readonly object[]]>([
    ['Fine £120, costs £85, victim surcharge £30', [{ kind: 'fine' }, { kind: 'costs' }, { kind: 'victim-surcharge' }]],
    [
      'FINE 120.00   COSTS 85.00   COMPENSATION 50.00',
      [{ kind: 'fine' }, { kind: 'costs' }, { kind: 'compensation-order' }],
    ],
    [
      'Fined £180. To pay a surcharge to fund victim services of £34.',
      [{ kind: 'fine' }, { kind: 'victim-surcharge' }],
    ],
    ['VS £30, COMP £50', [{ kind: 'victim-surcharge' }, { kind: 'compensation-order' }]],
    [
      'Community Order 12 months, unpaid work requirement 100 hours',
      [{ kind: 'community-order', length: { months: 12 } }],
    ],
    [
      'Community order for a period of 24 months with a curfew requirement for 6 months',
      [{ kind: 'community-order', length: { months: 24 } }],
    ],
    ['Community Order, 150 hours unpaid work, 12 months supervision', [{ kind: 'community-order' }]],
    ['COMMUNITY ORDER   18 MTHS   UPW 80 HRS   RAR 20 DAYS', [{ kind: 'community-order', length: { months: 18 } }]],
    ['YRO 12 months with supervision', [{ kind: 'youth-rehabilitation-order', length: { months: 12 } }]],
    ['Imprisonment 8 weeks', [{ kind: 'imprisonment', length: { weeks: 8 } }]],
    ['imprisonment 2 years 6 months', [{ kind: 'imprisonment', length: { years: 2, months: 6 } }]],
    ['IMP 8 WKS', [{ kind: 'imprisonment', length: { weeks: 8 } }]],
    ['Imprisonment 8 weeks suspended for 12 months', [{ kind: 'suspended-imprisonment', length: { weeks: 8 } }]],
    ['IMPRISONMENT 8 WEEKS WHOLLY SUSPENDED 12 MONTHS', [{ kind: 'suspended-imprisonment', length: { weeks: 8 } }]],
    ['8 weeks imprisonment suspended for 12 months', [{ kind: 'suspended-imprisonment', length: { weeks: 8 } }]],
    ['IMP 8 WKS SUSP 12 MTHS', [{ kind: 'suspended-imprisonment', length: { weeks: 8 } }]],
    ['18 months S/S 2 yrs', [{ kind: 'suspended-imprisonment', length: { months: 18 } }]],
    [
      'Committed to prison for 16 weeks suspended for 12 months.',
      [{ kind: 'suspended-imprisonment', length: { weeks: 16 } }],
    ],
    ['Suspended sentence order 12 months', [{ kind: 'suspended-imprisonment' }]],
    ['Imprisonment suspended for 12 months', [{ kind: 'suspended-imprisonment' }]],
    ['Conditional discharge 12 mths', [{ kind: 'conditional-discharge', length: { months: 12 } }]],
    ['C.D. 12 months', [{ kind: 'conditional-discharge', length: { months: 12 } }]],
    ['CD 6m', [{ kind: 'conditional-discharge', length: { months: 6 } }]],
    ['Discharged absolutely', [{ kind: 'absolute-discharge' }]],
    ['Disqualified from driving 14 months', [{ kind: 'driving-disqualification', length: { months: 14 } }]],
    [
      'DISQUALIFICATION FROM DRIVING - OBLIGATORY 14 MTHS',
      [{ kind: 'driving-disqualification', length: { months: 14 } }],
    ],
    [
      'Disqualified for holding or obtaining a driving licence for 14 months. Disqualification reduced by 14 weeks if course completed',
      [{ kind: 'driving-disqualification', length: { months: 14 } }],
    ],
    [
      'Imprisonment 8 weeks, disqualified 14 months',
      [
        { kind: 'imprisonment', length: { weeks: 8 } },
        { kind: 'driving-disqualification', length: { months: 14 } },
      ],
    ],
    ['DQ 14 MTHS', [{ kind: 'driving-disqualification', length: { months: 14 } }]],
    ['Driving licence endorsed 6 points', [{ kind: 'endorsement' }]],
    ['Referral order 9 months', [{ kind: 'referral-order', length: { months: 9 } }]],
    ['DTO 4 months', [{ kind: 'detention-and-training-order', length: { months: 4 } }]],
    [
      'Detention in a young offender institution 6 months',
      [{ kind: 'young-offender-institution', length: { months: 6 } }],
    ],
    ['Probation order 2 years', [{ kind: 'earlier-community-order', length: { years: 2 } }]],
    ['Bound over in the sum of £100 for 12 months', [{ kind: 'bind-over' }]],
    ['Restraining order until further order', [{ kind: 'restraining-order' }]],
    [
      'SHPO 10 years, sex offenders register for life',
      [{ kind: 'sexual-harm-prevention-order', length: { years: 10 } }],
    ],
    ['Life imprisonment, minimum term 15 years', [{ kind: 'life-imprisonment' }]],
    ['No separate penalty', [{ kind: 'no-separate-penalty' }]],
    ['Forfeiture and destruction of drugs', [{ kind: 'forfeiture-order' }]],
    ['Fined £200 or 7 days imprisonment in default', [{ kind: 'fine' }]],
    ['Fine £100, in default 7 days', [{ kind: 'fine' }]],
  ])('%s', (text, sentences) => {
    expect(read(text)).toEqual([{ matter: 'conviction', sentences }])
  })

  test.each<[string, object]>([
    ['Caution', { matter: 'caution' }],
    ['Simple caution', { matter: 'caution', kind: 'simple-caution' }],
    ['Youth conditional caution', { matter: 'caution', kind: 'youth-conditional-caution' }],
    ['CAUTION 03/05/2008', { matter: 'caution', date: '2008-05-03' }],
    [
      'Caution 03/05/2008 West Yorkshire Police Battery',
      { matter: 'caution', date: '2008-05-03', offence: { code: 'CJ88001', name: 'Common assault or battery' } },
    ],
    ['12/03/2001  REPRIMAND  KENT', { matter: 'caution', kind: 'reprimand', date: '2001-03-12' }],
    ['Final warning: 01 MAR 2005', { matter: 'caution', kind: 'warning', date: '2005-03-01' }],
    [
      'PENALTY NOTICE FOR DISORDER 03/04/2017',
      { matter: 'other', kind: 'penalty-notice-for-disorder', date: '2017-04-03' },
    ],
  ])('what the police gave: %s', (text, matter) => {
    expect(read(text)).toEqual([matter])
  })
})

describe('the day of conviction', () => {
  const fined = { matter: 'conviction', sentences: [{ kind: 'fine' }] }
  test.each([
    'Date of conviction: 10 January 2019  Date of offence: 5 December 2018  Fine',
    'Date of offence: 5 December 2018  Date of conviction: 10 January 2019  Fine',
    'CONVICTED 10/01/19 LEEDS MAGISTRATES FINE',
    'CONVICTED LEEDS MAGISTRATES 10.01.19 FINE',
    '10/01/19 LEEDS DISTRICT MAGISTRATES FINE',
    '3. 10-JAN-2019 LEEDS CROWN COURT FINE',
    'Found guilty on 10th January 2019. Fined.',
    'On 10 January 2019 at Leeds Magistrates Court you were convicted of an offence and fined.',
    lines('Conviction date | Offence date | Sentence', '10/01/2019 | 05/12/2018 | Fine'),
    lines('Offence date,Conviction date,Sentence', '05/12/2018,10/01/2019,Fine'),
    lines('Disposal', 'Fine', 'Date of conviction', '10 January 2019'),
    lines('Fine', 'CONVICTED 10/01/2019'),
  ])('is read where the paste says so: %s', (text) => {
    expect(read(text)).toEqual([{ ...fined, date: '2019-01-10' }])
  })

  test.each([
    'Date of offence: 5 December 2018  Fine',
    'Fine. Offence on 05/12/18',
    'Fine. Date of birth 05/12/1985',
    'Date of hearing: 5/12/2018. Fine',
    'Convicted of an offence on 05/12/2018. Fine',
    'Fine\nCourt: Leeds Magistrates\n05/12/2018',
    'Sentenced 05/12/2018. Fine',
    '05/12/2018 Fine',
    '05/12/2018 | 10/01/2019 | Fine',
    'Fine, to be paid by 05/12/2018',
    'Convicted 31/02/2019. Fine',
    'Convicted 10/01/2031. Fine',
  ])('is never a day of something else, or a day that there is not: %s', (text) => {
    expect(read(text)).toEqual([fined])
  })

  test('is taken from none of several dates when nothing says which is whose', () => {
    const text = lines(
      'Theft, fine',
      'Date of conviction: 10/01/2019',
      'Battery, fine',
      'Date of conviction: 11/02/2020',
      'Affray',
    )
    for (const matter of read(text)) expect(matter).not.toHaveProperty('date')
  })
})

describe('an offence', () => {
  test.each<[string, string]>([
    ['Offence: Theft - shoplifting', 'TH68010'],
    ['THEFT - SHOPLIFTING ON 05/12/18', 'TH68010'],
    ['THEFT ACT 1968 S.1 THEFT BY EMPLOYEE', 'TH68003'],
    ['Offence: Assault occasioning actual bodily harm', 'OF61102'],
    ['DRIVING A MOTOR VEHICLE WITH EXCESS ALCOHOL', 'RT88007'],
    ['USING VEHICLE WHILE UNINSURED', 'RT88191'],
    ['DESTROY OR DAMAGE PROPERTY', 'CD71038'],
    ['Offence: Possess controlled drug of Class B - cannabis / cannabis resin', 'MD71530'],
    ['FAILING TO SURRENDER TO CUSTODY AT APPOINTED TIME', 'BA76001'],
    ['Offence: Send letter / communication / article conveying a threatening message', 'MT88007'],
    ['TH68010', 'TH68010'],
    ['Offence: Attempted robbery', 'TH68023A'],
  ])('is named by heading, title or code: %s', (text, code) => {
    expect(readAll(lines('CONVICTED 10/01/19', text)).matters[0]?.offence?.code).toBe(code)
  })

  test.each([
    'Offence: Assault',
    'Offence: Conspiracy to commit robbery',
    'AIDING AND ABETTING ROBBERY',
    'Offence: Something nobody has heard of',
    'Offence: Theft - shoplifting. Offence: Assault',
    'CRIMINAL DAMAGE ACT 1971 S.1(1)',
    'REMARKS: SUBJECT STOLE FROM SHOP',
  ])('is left out where it is not clear, and so are those beside it: %s', (text) => {
    const [matter] = readAll(lines('CONVICTED 10/01/19', text, 'FINE')).matters
    expect(matter).not.toHaveProperty('offence')
    expect(matter).toMatchObject({ date: '2019-01-10', sentences: [{ kind: 'fine' }] })
  })

  test('of which somebody was cleared is not one of theirs', () => {
    const text = lines(
      'CONVICTED 10/01/19',
      'AFFRAY',
      'PLEA: NOT GUILTY',
      'ADJUDICATION: GUILTY',
      'FINE',
      'BATTERY',
      'ADJUDICATION: NOT GUILTY',
    )
    expect(read(text)).toMatchObject([{ offence: { name: 'Affray' }, sentences: [{ kind: 'fine' }] }])
    expect(read(text)[0]).not.toHaveProperty('furtherOffences')
  })
})

describe('several entries', () => {
  test('a certificate', () => {
    const text = lines(
      'Police Records of Convictions, Cautions, Reprimands and Warnings',
      'Date of Caution: 14 FEBRUARY 2011',
      'Offence(s): CRIMINAL DAMAGE',
      'Police force: AVON AND SOMERSET',
      'Disposal: CONDITIONAL CAUTION',
      '',
      'Date of Conviction: 01 MARCH 2014',
      'Court: BRISTOL CROWN',
      'Offence: AFFRAY',
      'Date of Offence: 01 JANUARY 2014',
      'Disposal: IMPRISONMENT 18 MONTHS',
    )
    expect(read(text)).toEqual([
      {
        matter: 'caution',
        kind: 'conditional-caution',
        date: '2011-02-14',
        offence: { code: 'CD71038', name: 'Criminal damage' },
      },
      {
        matter: 'conviction',
        date: '2014-03-01',
        offence: { code: 'PU86003', name: 'Affray' },
        sentences: [{ kind: 'imprisonment', length: { months: 18 } }],
      },
    ])
  })

  test('a print of the police computer: offences of one hearing are one matter', () => {
    const text = lines(
      'PNCID: 03/12345X   NAME: DOE, JANE ANN',
      'CONVICTION(S): 2   OFFENCE(S): 3   FIRST: 14/05/2003  LAST: 10/01/2019',
      '1. 14/05/03  NORTH KENT JUVENILE',
      '   1. COMMON ASSAULT ON 02/02/03',
      '      CRIMINAL JUSTICE ACT 1988 S.39',
      '      REFERRAL ORDER 4 MTHS',
      '2. 10/01/19  MEDWAY MAGISTRATES',
      '   1. THEFT - SHOPLIFTING ON 01/01/19',
      '      FINE 300.00',
      '   2. CRIMINAL DAMAGE ON 01/01/19',
      '      NO SEPARATE PENALTY',
    )
    expect(read(text)).toEqual([
      {
        matter: 'conviction',
        date: '2003-05-14',
        offence: { code: 'CJ88001', name: 'Common assault or battery' },
        sentences: [{ kind: 'referral-order', length: { months: 4 } }],
      },
      {
        matter: 'conviction',
        date: '2019-01-10',
        offence: { code: 'TH68010', name: 'Theft from a shop' },
        furtherOffences: [{ code: 'CD71038', name: 'Criminal damage' }],
        sentences: [{ kind: 'fine' }, { kind: 'no-separate-penalty' }],
      },
    ])
  })

  test('rows of a table', () => {
    const text = lines(
      'Date of Conviction\tCourt\tOffence\tDisposal',
      '10/01/2019\tLeeds Magistrates\tTheft from shop\tFine £120',
      '12/03/2021\tLeeds Crown\tAffray\t12 months imprisonment',
    )
    expect(read(text)).toMatchObject([
      { date: '2019-01-10', offence: { name: 'Theft from a shop' } },
      { date: '2021-03-12', offence: { name: 'Affray' }, sentences: [{ length: { months: 12 } }] },
    ])
  })

  test('two on one line', () => {
    expect(read('Convicted 10/01/19 fine; convicted 11/02/20 community order 12 months')).toEqual([
      { matter: 'conviction', date: '2019-01-10', sentences: [{ kind: 'fine' }] },
      { matter: 'conviction', date: '2020-02-11', sentences: [{ kind: 'community-order', length: { months: 12 } }] },
    ])
    expect(read('Reprimand 1/2/2003 and warning 3/4/2004')).toEqual([
      { matter: 'caution', kind: 'reprimand', date: '2003-02-01' },
      { matter: 'caution', kind: 'warning', date: '2004-04-03' },
    ])
  })

  test('none of one thing and some of another is not read, and not passed over', () => {
    expect(readAll('Cautions: none. Convictions: 10/01/19 fine')).toEqual({
      matters: [],
      unread: [{ line: 1, words: '… fine' }],
    })
  })

  test('dates that stand last, each behind its entry', () => {
    const text = lines(
      'Theft from shop, fine',
      'Convicted 10/01/2019',
      'Affray, community order',
      'Convicted 12/03/2021',
    )
    expect(read(text)).toMatchObject([
      { date: '2019-01-10', sentences: [{ kind: 'fine' }] },
      { date: '2021-03-12', sentences: [{ kind: 'community-order' }] },
    ])
  })

  test.each<[string, object]>([
    ['IMPRISONMENT 4 WEEKS CONSECUTIVE', { terms: [{ weeks: 8 }, { weeks: 4 }], served: 'consecutively' }],
    ['IMPRISONMENT 4 WEEKS CONCURRENT', { terms: [{ weeks: 8 }, { weeks: 4 }], served: 'concurrently' }],
    ['IMPRISONMENT 4 WEEKS', {}],
  ])('two terms run as the paste says, and their length is left open where it does not: %s', (second, told) => {
    const text = lines('CONVICTED 10/01/19', 'IMPRISONMENT 8 WEEKS', second)
    expect(read(text)).toEqual([
      { matter: 'conviction', date: '2019-01-10', sentences: [{ kind: 'imprisonment', ...told }] },
    ])
  })
})

describe('what is about a person', () => {
  const personal = lines(
    'Name: Jonathan Q Zebedee',
    'Date of birth: 01/02/1985',
    'Address: 12 Church Street, Barnsley S70 1AB',
    'PNCID: 95/123456X  CRO: 1234/95B',
    'Defendant: Ms Zebedee, born 03/04/1984',
    'ZEBEDEE, Jonathan',
    '14 Vicarage Road',
    'Zebedee committed theft in Barnsley against Oluwaseun Pemberton',
    'CONVICTED 10/01/19 BARNSLEY MAGISTRATES (Zebedee) FINE 120.00 paid by Zebedee',
  )

  test('never comes back', () => {
    const { matters, unread } = readAll(personal)
    expect(matters).toHaveLength(1)
    expect(JSON.stringify({ matters, unread })).not.toMatch(
      /zebedee|jonathan|barnsley|church|vicarage|oluwaseun|pemberton|s70|1985|1984|123456|1234/i,
    )
  })

  test('is told of by the numbers of its lines alone', () => {
    expect(readAll(personal).unread.slice(0, 4)).toEqual([
      { line: 1, words: '' },
      { line: 2, words: '' },
      { line: 3, words: '' },
      { line: 4, words: '' },
    ])
  })

  test('of a result that is not read, only the words that results are written in come back', () => {
    expect(readAll('Breach of community order of Zebedee in Barnsley').unread).toEqual([
      { line: 1, words: 'Breach … community order …' },
    ])
  })
})

describe('what is no result', () => {
  test.each([
    '',
    'Police Records of Convictions, Cautions, Reprimands and Warnings\nNone recorded',
    'Cautions: none recorded',
    'Interviewed under caution',
    'Plea: not guilty',
    'Theft of a CD player',
    'False imprisonment',
    'Driving while disqualified',
    '12 Custody Close',
    'QUASHED ON APPEAL',
    'Remanded in custody until 3/4/2019',
  ])('becomes no matter: %s', (text) => {
    expect(readAll(text).matters).toEqual([])
  })
})
