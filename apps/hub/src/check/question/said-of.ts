import type { Statement } from '../../statements/index.ts'
import { type Covers, claimsException, type InLaw, inLaw, type QuestionReading } from './in-law.ts'
import type { Besides } from './read-form-question.ts'
import type { QuestionWords } from './words/en.ts'

type Statements = readonly Statement[]

/** Everything that is said of a question: what the page shows, in its order. */
export type SaidOf = {
  /** The first line. */
  readonly headline: string
  readonly inLaw: InLaw
  /** What has to be told and what may be left out, for each way it can be read. */
  readonly branches: readonly { readonly heading?: string; readonly statements: Statements }[]
  /** What bears on that: the words used, the warning, who asks. */
  readonly about: Statements
  /** What it asks about besides, each under its own name. */
  readonly besides: readonly { readonly id: Besides; readonly heading: string; readonly statements: Statements }[]
  /** What was recognised, so that the reader can see whether it fits. */
  readonly read: readonly string[]
}

export function saidOf(reading: QuestionReading, words: QuestionWords): SaidOf {
  const law = inLaw(reading)
  const { result } = words
  return {
    headline: headlineOf(reading, { law, words }),
    inLaw: law,
    branches: law.branches.map(({ when, covers }) => ({
      ...(when === 'always' ? {} : { heading: result.when[when] }),
      statements: words.statements.covers[covers],
    })),
    about: aboutOf(reading, { law, words }),
    besides: reading.besides.map((id) => ({
      id,
      heading: result.besides[id],
      statements: besidesOf(id, { reading, words }),
    })),
    read: [
      ...(reading.scope ? [result.scopes[reading.scope]] : []),
      ...reading.besides.map((each) => result.besides[each]),
      ...(reading.warns ? [result.warns] : []),
    ],
  }
}

type Drawn = { readonly law: InLaw; readonly words: QuestionWords }

function headlineOf({ scope, besides }: QuestionReading, { law, words: { result } }: Drawn): string {
  const [first, second] = law.branches
  if (second) return result.depends
  if (first) return [result.covers[first.covers], ...(asksOtherThings(besides) ? [result.also] : [])].join(' ')
  if (scope !== undefined) return result.anybody
  return besides.length > 0 ? result.notConvictions : result.notRead
}

/** Things that are neither a conviction nor a caution of the person who is asked. */
const asksOtherThings = (besides: readonly Besides[]): boolean =>
  besides.some((each) => each === 'arrests' || each === 'pending-charges' || each === 'other-people')

function aboutOf(reading: QuestionReading, { law, words: { statements } }: Drawn): Statements {
  const { scope, besides, askedBy, warned, warns } = reading
  const covers = (what: Covers): boolean => law.branches.some((branch) => branch.covers === what)
  // Whoever may ask about more than what is unspent has to say so; where that could matter, what was said about it does too.
  const needsWarning =
    askedBy === 'employer-exempt' || askedBy === 'police-or-vetting' || askedBy === 'university-exempt'
  const pastUnspent = scope !== undefined && scope !== 'unspent'
  return [
    ...(scope === 'any' && covers('unspent') ? [statements.ever] : []),
    ...(scope === 'unspent' && needsWarning ? [statements.fullerLater] : []),
    ...(needsWarning && pastUnspent && warned === 'no' ? statements.notWarned : []),
    ...(claimsException(reading) ? [statements.claimsException] : statements.whoAsks[askedBy]),
    ...(pastUnspent && warns && !covers('protected-too') && covers('not-protected') ? [statements.warnsInItself] : []),
    ...(scope !== undefined && !besides.includes('cautions') && covers('unspent') ? [statements.convictionsAlone] : []),
  ]
}

type About = { readonly reading: QuestionReading; readonly words: QuestionWords }

function besidesOf(id: Besides, { reading: { askedBy }, words: { statements } }: About): Statements {
  const always = statements.besides[id]
  const police = askedBy === 'police-or-vetting'
  if (id === 'arrests') return police ? [statements.policeAskMore, ...always] : always
  if (id !== 'other-people') return always
  if (police) return [...always, statements.peopleOfPolice]
  if (askedBy === 'insurer') return [...always, statements.peopleOnPolicy]
  return askedBy.startsWith('employer') ? [...always, statements.familyOfEmployee] : always
}
