import { describe, expect, test } from 'vitest'
import type { Guide, Library } from './guide.ts'
import { dueGuides, restingOn } from './worklist.ts'

const guide = (slug: string, checkAgainBy: string, sections: readonly (readonly [string, readonly string[]])[] = []) =>
  ({ slug, checkAgainBy, sections: sections.map(([id, sources]) => ({ id, sources })) }) as unknown as Guide
const library = {
  guides: [
    guide('b', '2026-12-01', [
      ['periods', ['roa', 'unlock']],
      ['wales', ['hwb']],
    ]),
    guide('a', '2026-11-20', [['periods', ['roa']]]),
    guide('c', '2027-05-22', [['none', ['advice']]]),
  ],
  sources: [
    { id: 'roa', rules: ['R25', 'R1'] },
    { id: 'unlock', rules: ['R25'] },
    { id: 'hwb', rules: ['O46'] },
  ],
} as unknown as Library

describe('the guides that are due', () => {
  test.each([
    { on: '2026-11-22', withinDays: 0, due: ['a -2'] },
    { on: '2026-11-22', withinDays: 8, due: ['a -2'] },
    { on: '2026-11-22', withinDays: 9, due: ['a -2', 'b 9'] },
    { on: '2026-11-19', withinDays: 0, due: [] },
    { on: '2026-11-20', withinDays: 0, due: ['a 0'] },
    { on: '2027-05-22', withinDays: 0, due: ['a -183', 'b -172', 'c 0'] },
  ])('on $on, within $withinDays days: $due', ({ due, ...when }) => {
    expect(dueGuides(library, when).map(({ guide: { slug }, daysLeft }) => `${slug} ${daysLeft}`)).toEqual(due)
  })
})

describe('what rests on a rule', () => {
  test.each([
    { rules: ['R25'], sections: ['b periods R25 roa,unlock', 'a periods R25 roa'] },
    { rules: ['R1', 'O46'], sections: ['b periods R1 roa', 'b wales O46 hwb', 'a periods R1 roa'] },
    { rules: ['R99'], sections: [] },
    { rules: [], sections: [] },
  ])('$rules', ({ rules, sections }) => {
    expect(
      restingOn(library, rules).map(
        ({ guide: { slug }, section, rules: held, sources }) => `${slug} ${section.id} ${held} ${sources}`,
      ),
    ).toEqual(sections)
  })
})
