import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type AskWordFile, type AskWords, askWordFiles, parseAskWords } from './ask-words.ts'

/**
 * Reads `<contentDir>/ask/*.yaml`.
 * @throws when a file is missing or malformed
 */
export function readAskWords(contentDir: string): AskWords {
  const texts = askWordFiles.map(
    (name) => [name, readFileSync(join(contentDir, 'ask', `${name}.yaml`), 'utf8')] as const,
  )
  return parseAskWords(Object.fromEntries(texts) as Record<AskWordFile, string>)
}
