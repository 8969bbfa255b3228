import { createMentionFinder } from '../wording/mention.ts'
import type { Piece } from '../wording/piece.ts'

const youngOnes = 'kid/child/minor/juvenile/schoolboy/schoolgirl/schoolkid/youngster/youth/pupil'

const youthIn = createMentionFinder<'under-18' | 'teenager' | 'others'>(
  [
    {
      meaning: 'others',
      patterns: [
        'with/of/against/to/around/near/other under 18',
        'turn/turned/turning/turns 18',
        'as a child care/carer/minder/protection',
      ],
    },
    {
      meaning: 'under-18',
      patterns: [
        `when/while/since/from/as .. was/were/am . ${youngOnes}`,
        `when/while/as .. was/were . stupid/silly/young/little ${youngOnes}`,
        `as ${youngOnes}`,
        'as kids/children',
        `as a stupid/silly/young ${youngOnes}`,
        'when/while/was/were/still .. at/in school',
        'when/while/was/were/still .. under 18/16',
        'when under 18/16',
        'under 18 at the time',
        'underage at the time',
        'when/was/were . underage',
        'still a minor/child/kid',
        'year/yr 7/8/9/10/11/12/13',
        'yr7/yr8/yr9/yr10/yr11/y7/y8/y9/y10/y11/y12/y13',
        'juvenile conviction/caution/offence/record/offender/court',
        'childhood conviction/caution/offence/record/mistake/reprimand',
        'juvenile',
        'my/our/his/her underage son/daughter',
        'in my/his/her childhood',
        'school age',
      ],
    },
    {
      meaning: 'teenager',
      patterns: [
        'as . teenager/teen/teenagers',
        'when/while .. was/were . teenager/teen/teenage',
        'in my/his/her teens',
        'teen/teenage/teenager conviction/caution/mistake/record/offence/reprimand',
        'my/our teenage son/daughter',
      ],
    },
  ],
  {},
)

/** What words say of being young: a teenager may be 18 or 19, and is told apart from somebody under 18. */
export function saidYouth(pieces: readonly Piece[]): { readonly under18: boolean; readonly teenager: boolean } {
  const said = new Set(youthIn(pieces).map(({ meaning }) => meaning))
  return { under18: said.has('under-18'), teenager: said.has('teenager') }
}
