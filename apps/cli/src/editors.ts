import { type Command, line } from './command-io.ts'
import { withOperator } from './with-operator.ts'

/** What people ask most, from five askings up, and whether we had an answer. */
export const questionsCommand: Command = (_args, io) =>
  withOperator(io, async (operator) => {
    for (const question of await operator.questions(1000))
      line(io.stdout, `${question.asked}\t${question.answered ? 'answered' : 'nothing found'}\t${question.words}`)
    return 0
  })

/** How each page is doing by "Did this answer your question?". */
export const feedbackCommand: Command = (_args, io) =>
  withOperator(io, async (operator) => {
    for (const tally of await operator.feedback(1000))
      line(io.stdout, `${tally.page}\tyes ${tally.yes}\tpartly ${tally.partly}\tno ${tally.no}`)
    return 0
  })

/** Wraps every key again under the current master key, so that an older one can be taken away. */
export const rotateKeysCommand: Command = (_args, io) =>
  withOperator(io, async (operator) => {
    line(io.stdout, `${await operator.rotateKeys()} keys wrapped again under the current master key.`)
    return 0
  })
