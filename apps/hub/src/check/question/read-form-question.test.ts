import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Besides, longestQuestion, readFormQuestion, type Scope } from './read-form-question.ts'

type Row = readonly [question: string, scope: Scope | undefined, besides?: readonly Besides[], warns?: 'warns']

const unspent: readonly Row[] = [
  ['Do you have any unspent convictions?', 'unspent'],
  ['Do you have any un-spent criminal convictions? Yes/No', 'unspent'],
  ['Have you any convictions which are not “spent” under the Rehabilitation of Offenders Act 1974?', 'unspent'],
  ['Please list all convictions not yet spent.', 'unspent'],
  ['Do you have any convictions that are not regarded as spent?', 'unspent'],
  ['Have you been convicted of any offence, other than spent convictions?', 'unspent'],
  ['Give details of any criminal convictions, excluding any that are spent.', 'unspent'],
  ['You do not need to tell us about spent convictions. Do you have a criminal record?', 'unspent'],
  ["Don't include spent convictions. Have you ever been convicted?", 'unspent'],
  ['Spent convictions need not be declared. Have you been convicted of a crime?', 'unspent'],
  [
    'Do you have any unspent conditional cautions or convictions under the Rehabilitation of Offenders Act 1974?',
    'unspent',
    ['cautions'],
  ],
  ['Has anyone living in your household any unspent convictions?', 'unspent', ['other-people']],
  ['Do you have unspent convictions or any pending prosecutions?', 'unspent', ['pending-charges']],
  ['Any unspent non-motoring convictions in your home?', 'unspent', ['other-people']],
]

const any: readonly Row[] = [
  ['Have you ever been convicted of a criminal offence?', 'any'],
  ['Do you have a criminal record?', 'any'],
  ['CRIMINAL CONVICTIONS (please state none if none)', 'any'],
  ['Have you ever been found guilty of an offence by a court in this or any other country?', 'any'],
  ['Have you ever committed a criminal offence?', 'any'],
  ['Have you been convicted of any offence (excluding minor motoring offences)?', 'any'],
  ['Have you been convicted (excluding minor motoring offences) or had any speeding fines?', 'any', ['driving']],
  ['Any non-motoring convictions?', 'any'],
  ['Any convictions, leaving aside your exemption from jury service?', 'any'],
  ['Have you ever received a police caution?', 'any', ['cautions']],
  ['Do you have any convictions, cautions, reprimands or final warnings?', 'any', ['cautions']],
  ['Have you ever been arrested, charged with or convicted of a crime?', 'any', ['arrests', 'pending-charges']],
  [
    'Have you or anyone living with you ever been convicted of, or charged with, any offence other than a motoring offence?',
    'any',
    ['pending-charges', 'other-people'],
  ],
  ['Have you had any motoring convictions in the last 5 years?', 'any', ['driving']],
  ['How many penalty points do you have on your driving licence?', 'any', ['driving']],
  ['Have you or any named driver been disqualified from driving?', 'any', ['other-people', 'driving']],
  ['Any fixed penalty notices or speeding offences in the last 3 years?', 'any', ['driving']],
  ['Do you or does your partner have a criminal history?', 'any', ['other-people']],
]

const spentToo: readonly Row[] = [
  ['Have you any convictions, spent or unspent?', 'spent-too'],
  ['Have you any spent convictions? We treat all alike, including protected characteristics.', 'spent-too'],
  ['List all convictions and cautions, including spent ones.', 'spent-too', ['cautions']],
  ['Do you have any spent convictions?', 'spent-too'],
  ['This job is not exempt from the Rehabilitation of Offenders Act. List spent convictions.', 'spent-too'],
  ['Give details of all criminal convictions whether or not they are spent.', 'spent-too'],
  [
    'This post is exempt from the Rehabilitation of Offenders Act 1974. You must tell us about all convictions, even those that are spent.',
    'spent-too',
    [],
    'warns',
  ],
  [
    'By virtue of the Rehabilitation of Offenders Act 1974 (Exceptions) Order 1975 spent convictions must be disclosed.',
    'spent-too',
    [],
    'warns',
  ],
  [
    'The provisions of section 4(2) of the Act do not apply. Give details of all convictions, spent or otherwise.',
    'spent-too',
    [],
    'warns',
  ],
]

const notProtected: readonly Row[] = [
  [
    'Do you have any adult cautions (simple or conditional) or spent convictions that are not protected as defined by the Rehabilitation of Offenders Act 1974 (Exceptions) Order 1975 (Amendment) (England and Wales) Order 2020?',
    'not-protected',
    ['cautions'],
    'warns',
  ],
  [
    'Do you have any convictions, cautions, reprimands or final warnings that are not "protected" as defined by the Rehabilitation of Offenders Act 1974 (Exceptions) Order 1975 (as amended in 2013)?',
    'not-protected',
    ['cautions'],
    'warns',
  ],
  [
    'Do you have any convictions, cautions, reprimands or final warnings which would not be filtered in line with current guidance?',
    'not-protected',
    ['cautions'],
  ],
  ['Have you any convictions, spent or unspent, excluding those that are protected?', 'not-protected'],
  ['Tell us all convictions. You do not have to tell us about protected ones.', 'not-protected'],
  ['Any convictions or cautions that are non-protected?', 'not-protected', ['cautions']],
  ['List spent and unspent convictions. Filtered convictions need not be declared.', 'not-protected'],
]

const protectedToo: readonly Row[] = [
  ['List all convictions, spent or unspent, protected or not.', 'protected-too'],
  [
    'Give details of all convictions, cautions and investigations, including any that are protected or filtered.',
    'protected-too',
    ['cautions', 'arrests'],
  ],
  [
    'Tell us every caution and conviction, even if protected, for you and your family and associates.',
    'protected-too',
    ['cautions', 'other-people'],
  ],
]

const others: readonly Row[] = [
  ['Have you ever been arrested?', undefined, ['arrests']],
  ['Have you ever been interviewed under caution?', undefined, ['arrests']],
  ['Are you, or have you been, under investigation by the police?', undefined, ['arrests']],
  ['Have any allegations ever been made against you?', undefined, ['arrests']],
  ['Have you received a community resolution or a penalty notice for disorder?', undefined, ['arrests']],
  ['Are you known to the police?', undefined, ['arrests']],
  ['Do you have any pending charges or are you awaiting trial?', undefined, ['pending-charges']],
  ['Are there any criminal proceedings outstanding?', undefined, ['pending-charges']],
  ['Are you on bail?', undefined, ['pending-charges']],
]

const unknown: readonly Row[] = [
  ['What is your date of birth?', undefined],
  ['Do you consent to a DBS check?', undefined],
  ['Are you in charge of staff at work?', undefined],
  ['', undefined],
  ['Oes gennych chi euogfarnau heb eu disbyddu?', undefined],
]

const rows = [...unspent, ...any, ...spentToo, ...notProtected, ...protectedToo, ...others, ...unknown].map(
  ([question, scope, besides = [], warns]) => ({ question, scope, besides, warns: warns === 'warns' }),
)

describe('what the words of a question on a form ask for', () => {
  test.each(rows)('$question: $scope', ({ question, scope, besides, warns }) => {
    expect(readFormQuestion(question)).toEqual({ ...(scope ? { scope } : {}), besides, warns })
  })

  test('two questions on one form are read as the one that goes further', () => {
    expect(readFormQuestion(`${unspent[0]?.[0]}\n${notProtected[0]?.[0]}`)).toMatchObject({ scope: 'not-protected' })
    expect(readFormQuestion(`${unspent[0]?.[0]}\nDo you have any spent convictions?`)).toMatchObject({
      scope: 'spent-too',
    })
  })

  test('however it is typed', () => {
    for (const [question, scope] of [...unspent, ...notProtected]) {
      expect(readFormQuestion(question.toUpperCase()).scope, question).toBe(scope)
      expect(readFormQuestion(question.replaceAll(' ', '\n  ')).scope, question).toBe(scope)
      expect(readFormQuestion(question.replaceAll("'", '’').replaceAll(' ', '\u00a0')).scope, question).toBe(scope)
    }
  })

  test('whatever is typed, it is read, and in one way', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(readFormQuestion(text)).toEqual(readFormQuestion(text))
      }),
      { numRuns: 300 },
    )
  })

  test('words past the longest question are not read', () => {
    expect(readFormQuestion(`${'a '.repeat(longestQuestion / 2)}Have you been convicted?`)).toEqual({
      besides: [],
      warns: false,
    })
  })

  test('a form made of nothing but the words that are looked for is read to its end', () => {
    for (const word of [
      'spent ',
      'not ',
      'excluding ',
      'protected ',
      'you do not need to tell ',
      'exempt ',
      'pending ',
    ])
      expect(readFormQuestion(word.repeat(longestQuestion / word.length)).warns).toBe(false)
  })
})
