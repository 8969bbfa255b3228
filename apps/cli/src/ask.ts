import { type Ask, createAsk, readAskWords } from '@plain-record/ask'
import { type Library, problemLine, readLibrary } from '@plain-record/guides'
import { answerLines } from './answer-lines.ts'
import { type Command, type CommandIo, line } from './command-io.ts'
import { answerQuestionLines } from './question-lines.ts'

const usage = `plainrecord ask "words"     the best answer we have, and who to talk to
plainrecord ask --ndjson    reads {"id","q"} one a line, prints {"id","topics","intent","crisis","facts"} one a line`

/**
 * Answers one question in words, or many as lines of JSON. Nothing asked is kept anywhere.
 * Exit code 1: a line could not be read (the others are answered); 2: called wrongly.
 */
export const askCommand: Command = async (args, io) => {
  const many = args.length === 1 && args[0] === '--ndjson'
  const words = many ? '' : args.join(' ').trim()
  if (!many && (words === '' || args[0]?.startsWith('--'))) {
    line(io.stderr, usage)
    return 2
  }
  const { ask, library } = openAsk(io)
  if (many) return answerQuestionLines(ask, io)
  for (const text of answerLines(ask.ask(words), library)) line(io.stdout, text)
  return 0
}

/** Guides that cannot be read are left out, and named: the others still answer. */
function openAsk(io: CommandIo): { readonly ask: Ask; readonly library: Library } {
  const { library, problems } = readLibrary(io.contentDir, { on: io.on })
  for (const problem of problems) line(io.stderr, problemLine(problem))
  return { ask: createAsk(library, readAskWords(io.contentDir)), library }
}
