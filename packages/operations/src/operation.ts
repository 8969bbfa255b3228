import type { Ask } from '@plain-record/ask'
import type { Library } from '@plain-record/guides'
import type { CalendarDate } from '@plain-record/law'
import type { z } from 'zod'
import { type Problem, problemsOf } from './problems.ts'

/** What an operation works with. Every door brings the same: nothing here reads a clock, a file or a network. */
export type OperationDeps = {
  readonly library: Library
  readonly ask: Ask
  /** The day in London, for whoever leaves out the day that they ask about. */
  readonly today: () => CalendarDate
  /** SHA-256 of a text in UTF-8, as hexadecimal. */
  readonly sha256: (text: string) => string
}

/** What came of it: the answer as plain JSON, or every problem with what was given, tied to its place. */
export type Outcome<Answer> =
  | { readonly ok: true; readonly value: Answer }
  | { readonly ok: false; readonly problems: readonly Problem[] }

export const answered = <Answer>(value: Answer): Outcome<Answer> => ({ ok: true, value })
export const refused = (...problems: readonly Problem[]): Outcome<never> => ({ ok: false, problems })

/**
 * One thing that can be asked from outside, the same through every door: a path of the API, a tool of the MCP server. Its schemas
 * document it and check it.
 */
export type Operation = {
  readonly name: string
  /** What it does, in a line. */
  readonly summary: string
  readonly description: string
  readonly input: z.ZodObject
  readonly output: z.ZodObject
  /** An input that works, for the documents. */
  readonly example: (deps: OperationDeps) => Readonly<Record<string, unknown>>
  /** Never throws for any value that JSON can hold, keeps nothing, and repeats nothing of what it was given in a problem. */
  readonly run: (deps: OperationDeps, input: unknown) => Outcome<object>
}

type Definition<Input extends z.ZodObject> = Omit<Operation, 'input' | 'run'> & {
  readonly input: Input
  /** Answers what has been checked against `input`. */
  readonly answer: (deps: OperationDeps, input: z.output<Input>) => Outcome<object>
}

/** An operation that checks what it is given before it answers. */
export const defineOperation = <Input extends z.ZodObject>({ answer, ...told }: Definition<Input>): Operation => ({
  ...told,
  run: (deps, given) => {
    const read = readInput(told.input, given)
    return read.ok ? answer(deps, read.value) : read
  },
})

export function readInput<Input extends z.ZodObject>(input: Input, given: unknown): Outcome<z.output<Input>> {
  const read = input.safeParse(given, { reportInput: true })
  return read.success ? answered(read.data) : { ok: false, problems: problemsOf(read.error) }
}
