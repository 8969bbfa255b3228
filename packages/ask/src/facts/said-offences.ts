import type { Mention } from '../wording/mention.ts'
import type { StatedOffence } from './offence-wordings.ts'
import { saidDisposals } from './said-disposals.ts'
import type { Story } from './story.ts'

type NamedOffence = Exclude<StatedOffence, 'image-sharing'>

/** Suffered more often than done: an offence of the person only where a case of theirs is spoken of. */
const needsACase: ReadonlySet<NamedOffence> = new Set([
  'harassment',
  'blackmail',
  'threats-to-kill',
  'sharing-intimate-images',
])
const caseWords: ReadonlySet<string> = new Set(
  '=investigation =investigated =accused =allegation =offence =offences =guilty =court =unspent =record'.split(' '),
)

/** A word for many, when one of the many is said too, means that one. */
const saidMoreClearly: Readonly<Partial<Record<NamedOffence, readonly NamedOffence[]>>> = {
  assault: ['common-assault', 'abh', 'gbh', 'indecent-assault'],
  drugs: ['drug-possession', 'drug-supply'],
  'drug-possession': ['drug-supply'],
  fraud: ['benefit-fraud'],
  'sexual-offence': ['indecent-assault', 'indecent-images', 'gross-indecency'],
}

/** The offences that a text is about, in order. */
export function saidOffences(story: Story): readonly Mention<NamedOffence>[] {
  const { offences, pieces } = story
  const speaksOfACase =
    saidDisposals(story).length > 0 || pieces.some(({ names }) => names.some((name) => caseWords.has(name)))
  return offences.filter(({ meaning }) => speaksOfACase || !needsACase.has(meaning))
}

export function distinctOffences(said: readonly Mention<NamedOffence>[]): readonly NamedOffence[] {
  const meanings = [...new Set(said.map(({ meaning }) => meaning))]
  return meanings.filter((meaning) => !saidMoreClearly[meaning]?.some((clearer) => meanings.includes(clearer)))
}
