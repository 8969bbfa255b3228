import { readFileSync } from 'node:fs'

export type Question = {
  readonly id: string
  readonly q: string
  /** Topic ids, the best first. */
  readonly topics: readonly string[]
  readonly intent: string
  readonly kind: string
  /** What the question states, by name: one value or a list. */
  readonly facts?: Readonly<Record<string, unknown>>
}

/** @throws on a line that is not a labelled question: figures over part of a file would mislead */
export function readQuestions(file: string): readonly Question[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((text) => text.trim() !== '')
    .map((text, i) => {
      const value = JSON.parse(text) as Partial<Question>
      if (!value.id || typeof value.q !== 'string' || !value.topics?.length || !value.intent || !value.kind)
        throw new Error(`${file}: line ${i + 1} is not a labelled question`)
      return value as Question
    })
}
