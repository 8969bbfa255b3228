import { matterIn } from '../draft/change-draft.ts'
import type { Draft } from '../draft/draft.ts'
import { keepWhatHolds } from './keep-what-holds.ts'
import type { Question } from './question.ts'
import { readOfMatter } from './read-of-matter.ts'
import { readOfSentence } from './read-of-sentence.ts'
import type { AnswerOutcome, ReadWith } from './reading.ts'
import type { Typed } from './typed.ts'

/**
 * Reads the answer to a question into the draft, or says what to put right. A fact told before that the new answer leaves no room
 * for is taken out, and so asked again; everything else stays.
 */
export function readAnswer(draft: Draft, question: Question, typed: Typed, using: ReadWith): AnswerOutcome {
  const matter = matterIn(draft, question.matter)
  if (!matter) return { kind: 'cannot-go-on' }
  const read =
    question.sentence === undefined
      ? readOfMatter(draft, question, { matter, typed, using })
      : readOfSentence(draft, question, { matter, typed, using })
  return read.kind === 'answered' ? keepWhatHolds(read.draft, question) : read
}
