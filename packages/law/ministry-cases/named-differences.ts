import type { Difference } from '../src/ministry/differences.ts'

/** A way in which the checker's answer and ours part company, and why. */
export type NamedDifference = {
  readonly provision: string
  /** The rule that we apply. */
  readonly ours: string
  /** What the checker does, and in which kind of case. */
  readonly theirs: string
  /** What theirs is beside ours; earlier can harm somebody who relies on it. */
  readonly effect: 'earlier' | 'later' | 'either' | 'no date'
}

/** Differences that the model of the checker does not have, since they are not about how a date is worked out. */
export const otherDifferences = [
  'saved-in-2014',
  'spent-a-day-late-by-their-mark',
  'their-service-refuses',
  'their-service-fails',
  'no-answer-while-unpaid',
  'heading-looks-at-each-alone',
  'length-not-given',
  'asked-out-of-turn',
  'impossible-facts-refused',
] as const
export type OtherDifference = (typeof otherDifferences)[number]

export type AnyDifference = Difference | OtherDifference

/** Names for what differs, none when nothing does; or what nobody can explain. */
export type Names = readonly AnyDifference[] | string

const roa = 'Rehabilitation of Offenders Act 1974, '

export const namedDifferences: Readonly<Record<AnyDifference, NamedDifference>> = {
  'custody-counted-a-day-late': {
    provision: `${roa}s. 5(2) Table`,
    ours: 'A period for custody begins with the last day of the sentence, which is inside it (R2, R8).',
    theirs:
      'It begins with the day after: the first day plus the length. Every sentence of custody or service detention.',
    effect: 'later',
  },
  'month-end-clamped': {
    provision: `${roa}s. 1(1), s. 5(2)`,
    ours: 'Where a month has no such day, the period runs to its end, and the first day after is the first of the next (R3).',
    theirs: 'It takes the last day of the month, a day too early; twice over where a sentence and a period are added.',
    effect: 'earlier',
  },
  'bands-by-average-months': {
    provision: `${roa}s. 5(2) Table`,
    ours: '“One year or less” is told by the calendar from the first day of the sentence (R3). The cautious reading takes theirs.',
    theirs: 'Days and weeks become months of an average length: 366 days are more than a year, in leap years too.',
    effect: 'later',
  },
  'terms-counted-apart': {
    provision: `${roa}s. 5(7)(b)`,
    ours: 'Terms of one conviction that run together, wholly or in part, are a single term, from the first day to the last (R17).',
    theirs: 'Each is entered and counted by itself, which can leave them in a shorter row of the Table.',
    effect: 'earlier',
  },
  'counted-from-the-start': {
    provision: `${roa}s. 5(2), (3)`,
    ours: 'Fines, removal from service, endorsements, nil periods and silent orders count from the date of conviction (R4).',
    theirs: 'They count from the day the sentence was given or began, if that is later.',
    effect: 'later',
  },
  'compensation-on-the-day-of-payment': {
    provision: `${roa}s. 5(2) Table`,
    ours: 'The period ends with the day of payment, so it is spent from the day after (R13).',
    theirs: 'It prints the day of payment.',
    effect: 'earlier',
  },
  'points-three-years': {
    provision: 'S.I. 2014/423 art. 1(2)(c), art. 3',
    ours: 'Points mean an endorsement: five years, or two years and six months under 18 (R25).',
    theirs:
      'Points entered by themselves count three years, whatever the age: earlier for adults, later for those under 18.',
    effect: 'either',
  },
  'conditional-caution-a-day-early': {
    provision: `${roa}Schedule 2 para 1(1)(a)`,
    ours: 'Three months “from” the day leave that day out (R21).',
    theirs: 'It counts that day.',
    effect: 'earlier',
  },
  'points-no-drag': {
    provision: `${roa}s. 6(4), (5)`,
    ours: 'An endorsement ordered by a court is no paragraph (g) order, so it extends other convictions (R25, R31).',
    theirs: 'Points entered by themselves do not extend another conviction.',
    effect: 'earlier',
  },
  'youth-fixed-penalty-drags': {
    provision: `${roa}s. 6(4); Road Traffic Offenders Act 1988, s. 58A`,
    ours: 'An endorsed fixed penalty neither extends nor is extended; the cautious reading lets it (R26, not settled).',
    theirs: 'It extends others for somebody under 18, and not for an adult.',
    effect: 'later',
  },
  'attendance-centre-no-drag': {
    provision: `${roa}s. 5(8), s. 6(5)`,
    ours: 'An attendance centre order counts as a community order of an older kind, which extends others (M12, not settled).',
    theirs: 'It does not extend another conviction.',
    effect: 'earlier',
  },
  'supervision-order-no-drag': {
    provision: `${roa}s. 5(8) “community or youth rehabilitation order” (d)`,
    ours: 'A supervision order is of a kind that the youth rehabilitation order superseded, so it extends others (R31).',
    theirs: 'It does not extend another conviction.',
    effect: 'earlier',
  },
  'reparation-order-no-drag': {
    provision: `${roa}s. 5(4), s. 6(4)`,
    ours: 'A reparation order has no period, and the conviction may be held to the end of an earlier one (R14, R30).',
    theirs: 'A conviction with nothing else is never compared with others.',
    effect: 'earlier',
  },
  'overlap-on-the-last-day': {
    provision: `${roa}s. 1(1), s. 6(4)`,
    ours: 'A conviction on the first spent day of another is not during its period (R30).',
    theirs: 'It counts that day as inside, and leaves out some that are.',
    effect: 'either',
  },
  'drag-tested-without-orders': {
    provision: `${roa}s. 6(4), (5)`,
    ours: 'A conviction can be extended while its own paragraph (g) order runs: the words keep it from extending others only (R31).',
    theirs: 'Whether it overlaps is tested without such orders.',
    effect: 'earlier',
  },
  'lone-order-never-compared': {
    provision: `${roa}s. 6(4), (5)`,
    ours: 'A conviction with nothing but a paragraph (g) order can be extended by others (R31).',
    theirs: 'It is never compared with others.',
    effect: 'earlier',
  },
  'indefinite-never-drags': {
    provision: `${roa}s. 5(2A), (2B), s. 6(4), (5)`,
    ours: 'An open-ended order outside paragraph (g), such as a hospital order, extends other convictions (R16, R31).',
    theirs: 'Nothing without an end extends another conviction.',
    effect: 'earlier',
  },
  'indefinite-stands-for-2049': {
    provision: `${roa}s. 5(2A), (2B)`,
    ours: 'What has no end yet is later than any day (R16).',
    theirs: 'It stands for 1 January 2049 when dates are compared.',
    effect: 'either',
  },
  'never-replaces-finite-period': {
    provision: `${roa}s. 1(1)(b), s. 6(4)`,
    ours: 'A conviction that becomes never spent keeps its own period, which can hold a later one (R32).',
    theirs: 'Never takes the place of its period, and later convictions pass it by.',
    effect: 'either',
  },
  'one-pass-in-order': {
    provision: `${roa}s. 6(4)`,
    ours: 'Convictions extend each other until nothing changes, in whatever order they are given (R30).',
    theirs: 'Each is compared once, in the order of entry, so chains are missed and the order matters.',
    effect: 'earlier',
  },
  'saved-in-2014': {
    provision: 'Legal Aid, Sentencing and Punishment of Offenders Act 2012, s. 141(5)',
    ours: 'What was spent before 10 March 2014 stays spent: unpaid or late compensation after five years (R43).',
    theirs: 'It knows nothing of the older law.',
    effect: 'later',
  },
  'spent-a-day-late-by-their-mark': {
    provision: `${roa}s. 1(1)`,
    ours: 'It is spent on the first spent day (R2).',
    theirs: 'Its mark says “not spent” on the day it prints.',
    effect: 'later',
  },
  'their-service-refuses': {
    provision: `${roa}s. 5(2); Sentencing Act 2026`,
    ours: 'We answer for any length that a court can have given, and say what depends on facts that are missing (R50).',
    theirs:
      'It stops: a suspended sentence or a detention and training order of over 24 months, or an answer left out.',
    effect: 'no date',
  },
  'their-service-fails': {
    provision: `${roa}s. 1(1)(b), s. 6(4)`,
    ours: 'A conviction during whose period two others with excluded sentences fall is never spent (R32).',
    theirs: 'It cannot compare never with a date, and shows an error. It turns on the order of entry.',
    effect: 'no date',
  },
  'heading-looks-at-each-alone': {
    provision: `${roa}s. 6(4)`,
    ours: 'All is spent when every matter is, with what other convictions do to it (R30).',
    theirs: 'The heading of its page looks at each conviction by itself, and may say that all is spent when it is not.',
    effect: 'earlier',
  },
  'no-answer-while-unpaid': {
    provision: `${roa}s. 5(2) Table`,
    ours: 'Compensation that is not paid is unspent until it is (R13).',
    theirs: 'It declines to answer.',
    effect: 'no date',
  },
  'length-not-given': {
    provision: `${roa}s. 5(2) Table`,
    ours: 'Detention of a length that nobody gave has a range of answers.',
    theirs: 'Service detention without a length counts 24 months, and with none that ends, until further order.',
    effect: 'either',
  },
  'asked-out-of-turn': {
    provision: `${roa}s. 5(1)(b)`,
    ours: 'A term of four years or less is never excluded for its length (R9).',
    theirs: 'Its calculators say never when told so, for a length of which the service would not have asked.',
    effect: 'later',
  },
  'impossible-facts-refused': {
    provision: 'none',
    ours: 'Facts that cannot be, such as a payment before the order, are asked about again.',
    theirs: 'It prints a date.',
    effect: 'no date',
  },
}
