import { createMentionFinder, type Mention } from '../wording/mention.ts'
import { isBreak, type Piece } from '../wording/piece.ts'

/** `then`: at the time that is spoken of; `now`: at the time of writing. */
export type SaidAge = {
  readonly years: number
  readonly when: 'then' | 'now'
  readonly at: number
  readonly last: number
}

type Told = 'then' | 'now' | 'not-an-age'

/** The number is the last "#number" or "#age" of the pattern. */
const agesIn = createMentionFinder<Told>(
  [
    {
      meaning: 'not-an-age',
      patterns: [
        'under/over/below/above/until/till/before/since/turn/turns/turning/reach/reached/reaches/hit/hits #number',
        'before/until/till/since/after i/he/she/they/we/child/kids was/were/turned/am/is #number',
        'before/until/till/since/after ... was/were/turned/am/is #number',
        'wiped/wipe/delete/deleted/gone/go/goes/clear/cleared/disappear/disappears/removed/off/expunged/erased . at #number',
        'at #number am/pm/oclock/mph/percent',
        'look/looking at #number',
        'fine/fines/cost/costs/it/total/ban/points was/were . #number',
        'at #number WAYS',
        'at #number . WAYS',
        '#number in/of #number',
        'conviction/caution/offence/fine/record/charge is/was/are . #age',
        '#age conviction/caution/offence/fine/record/charge',
      ],
    },
    {
      meaning: 'then',
      patterns: [
        'aged/age #number',
        'age of #number',
        'at age #number',
        'at age of #number',
        'when/while .. was/were/am/is . #number',
        'when aged/only/just/about #number',
        'when #number',
        'at . #number',
        'i/he/she/they/who/we was/were . #number',
        'son/daughter/brother/sister/partner/husband/wife/kid/child/mum/dad was . #number',
        'was/were #number',
        'was/were . #number when',
        '#number at the time',
        '#number when i/he/she/they/it/got/convicted/cautioned/arrested/charged/sentenced',
        'when/while .. was #age',
        'i/he/she was . #age',
        'was #age',
        'as #age',
        'aged/at #age',
        '#age when',
        '#age at the time',
        'as #number #age',
      ],
    },
    {
      meaning: 'now',
      patterns: [
        'im/am/hes/shes/theyre/whos . #number',
        'he/she/they/who/son/daughter/lad/kid/child/brother/sister/boy/girl is/are . #number',
        'sons/daughters/lads/kids/boys/girls/brothers/sisters . #number',
        'son/daughter/lad/kid/child/brother/sister/nephew/grandson #number',
        'now/currently/just/only/turned #number',
        '#number now',
        'im/am/hes/shes/is . #age',
        '#age',
        '#age son/daughter/lad/boy/girl/kid/child/pupil/student/brother/sister/nephew/niece/grandson/stepson/myself/male/female',
      ],
    },
  ],
  { WAYS: ['road', 'street', 'lane', 'avenue', 'close', 'drive', 'crescent', 'terrace', 'gardens', 'grove'] },
)

/** What makes a number something else. */
const counted: ReadonlySet<string> = new Set(
  'points point pts times time hours hour mph percent per cent people others convictions cautions offences counts count pounds quid grams gram of in or years year stone miles am pm oclock days months weeks'.split(
    ' ',
  ),
)
/** Behind these, somebody of an age is another person: "sex with a 15 year old", "pictures of a 14 year old". */
const beforeAnother: ReadonlySet<string> = new Set('=of =with =on =against =to =by =a'.split(' '))
const anotherPerson: ReadonlySet<string> = new Set(
  '=girlfriend =boyfriend =girl =boy =friend =gf =bf =ex =partner =victim =child =mate'.split(' '),
)
const ofTheFamily: ReadonlySet<string> = new Set(
  '=son =daughter =lad =kid =brother =sister =pupil =student =nephew =niece =grandson =stepson =granddaughter =sons =myself'.split(
    ' ',
  ),
)

/** The ages in a text, of the person it is about, each with the time it is of. */
export function saidAges(pieces: readonly Piece[]): readonly SaidAge[] {
  const told = [...agesIn(pieces), ...openingAge(pieces)]
  return told.flatMap((mention): readonly SaidAge[] => {
    if (mention.meaning === 'not-an-age') return []
    const at = mention.at.findLast((i) => pieces[i]?.kind === 'number' || pieces[i]?.kind === 'age')
    const piece = at === undefined ? undefined : pieces[at]
    if (at === undefined || !piece) return []
    const years = piece.kind === 'number' ? piece.number : piece.kind === 'age' ? piece.years : 0
    if (years < 8 || years > 99 || (piece.kind === 'number' && isCounted(pieces, at)) || isAnothers(pieces, at))
      return []
    return [{ years, when: mention.meaning, at, last: mention.last }]
  })
}

function isCounted(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at + 1]
  return (
    next !== undefined && !isBreak(next) && next.after === 'nothing' && next.kind === 'word' && counted.has(next.word)
  )
}

function isAnothers(pieces: readonly Piece[], at: number): boolean {
  const named = (i: number): readonly string[] => pieces[i]?.names ?? []
  const has = (i: number, names: ReadonlySet<string>): boolean => named(i).some((name) => names.has(name))
  const follows = (i: number): boolean => pieces[i] !== undefined && pieces[i]?.after === 'nothing'
  if (follows(at + 1) && has(at + 1, ofTheFamily)) return false
  if (follows(at + 1) && has(at + 1, anotherPerson)) return true
  if (pieces[at]?.kind !== 'age') return false
  const before = has(at - 1, beforeAnother) ? (named(at - 1).includes('=a') ? at - 2 : at - 1) : -1
  return before >= 0 && has(before, new Set([...beforeAnother].filter((name) => name !== '=a')))
}

/** "17 and got caught with weed": a message that opens with its writer's age. */
function openingAge(pieces: readonly Piece[]): readonly Mention<Told>[] {
  const [first, second] = pieces
  if (first?.kind !== 'number' || second?.kind !== 'word' || isBreak(second)) return []
  const opens =
    second.after === 'comma' || ['and', 'with', 'got', 'when', 'year', 'from', 'need', 'been'].includes(second.word)
  return opens ? [{ meaning: 'now', at: [0], first: 0, last: 0 }] : []
}
