import { parse } from 'yaml'
import { z } from 'zod'

const phrases = z.array(z.coerce.string().trim().min(1))

const synonymsShape = z.strictObject({
  groups: z.array(phrases.min(2)),
  patterns: z.array(z.strictObject({ like: z.string(), means: z.string() })),
})

const topicWordsShape = z.array(
  z.strictObject({ topic: z.string(), names: phrases, words: phrases, boost: z.number().positive().default(1) }),
)

export const crisisKinds = ['risk-to-life', 'danger', 'threat'] as const
/** What kind of help must come first: the order is the order of weight, where words of several kinds were written. */
export type CrisisKind = (typeof crisisKinds)[number]

const crisisShape = z.strictObject({
  spellings: z.record(z.string(), phrases),
  lists: z.record(z.string(), phrases),
  kinds: z.array(z.strictObject({ kind: z.enum(crisisKinds), help: phrases })),
  ignore: phrases,
  past: phrases,
  now: phrases,
  tellsOfPast: phrases,
  patterns: z.record(z.enum(crisisKinds), phrases),
})

export type Synonyms = z.infer<typeof synonymsShape>
export type TopicWords = z.infer<typeof topicWordsShape>[number]
export type CrisisList = z.infer<typeof crisisShape>

/** The reviewed words that asking rests on: content/ask, parsed. */
export type AskWords = {
  readonly synonyms: Synonyms
  readonly topics: readonly TopicWords[]
  /** Common words that are never taken for a misspelling. */
  readonly everyday: readonly string[]
  readonly crisis: CrisisList
}

/** The names of the files of content/ask, without `.yaml`. */
export const askWordFiles = ['synonyms', 'topic-words', 'everyday-words', 'crisis'] as const
export type AskWordFile = (typeof askWordFiles)[number]

/** @throws when a text is not what it should be: these files ship with the code and are tested with it. */
export function parseAskWords(texts: Readonly<Record<AskWordFile, string>>): AskWords {
  return {
    synonyms: synonymsShape.parse(parse(texts.synonyms)),
    topics: topicWordsShape.parse(parse(texts['topic-words'])),
    everyday: z
      .strictObject({ words: z.string() })
      .parse(parse(texts['everyday-words']))
      .words.split(/\s+/)
      .filter(Boolean),
    crisis: crisisShape.parse(parse(texts.crisis)),
  }
}
