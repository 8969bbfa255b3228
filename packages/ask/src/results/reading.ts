import { offenceNames } from '../matters/named-offence.ts'
import { readTypedWords } from '../typed-words.ts'
import { mendedWords, wordsThemselves } from '../wording/mended-words.ts'
import { createWordReading } from '../wording/word-reading.ts'
import { offenceAliases } from './offence-aliases.ts'
import { resultWordings } from './result-wordings.ts'

/** Reads the words of a paste: typed off a paper they are misspelt as in any story. */
export const readingForResults = createWordReading({
  mended: mendedWords,
  known: [...resultWordings, ...offenceAliases]
    .flatMap(({ patterns }) => patterns)
    .concat(offenceNames)
    .flatMap((pattern) => readTypedWords(pattern).words),
  themselves: wordsThemselves,
})
