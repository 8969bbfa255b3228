import { isMap, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import type { z } from 'zod'
import type { Problem } from './problem.ts'

export type ReadYaml<T> = {
  /** Undefined when the text does not hold what was asked for; `problems` then says why. */
  readonly value: T | undefined
  readonly problems: readonly Problem[]
  /** The line of a top-level key, counted in the file. */
  readonly lineOf: (key: string) => number
}

type YamlText = {
  readonly file: string
  readonly text: string
  /** The line of the file on which `text` begins; 1 unless it stands inside another file. */
  readonly startsOn?: number
}

/** Reads YAML text into a shape. Never throws: what is wrong with it comes back as problems with their lines. */
export function readYaml<T>({ file, text, startsOn = 1 }: YamlText, shape: z.ZodType<T>): ReadYaml<T> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' })
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line) + startsOn - 1
  const lineOfPath = (path: readonly PropertyKey[]) => lineAt(offsetOf(document.contents, path))
  const lineOf = (key: string) => lineOfPath([key])
  const fail = (problems: readonly Problem[]): ReadYaml<T> => ({ value: undefined, problems, lineOf })

  if (document.errors.length > 0)
    return fail(
      document.errors.map((error) => ({
        file,
        line: lineAt(error.pos[0]),
        message: `This is not valid YAML: ${error.message}`,
      })),
    )
  const plain = toPlain(document)
  if (!plain.ok) return fail([{ file, line: startsOn, message: plain.message }])
  const read = shape.safeParse(plain.value)
  if (read.success) return { value: read.data, problems: [], lineOf }
  return fail(read.error.issues.map((issue) => ({ file, line: lineOfPath(issue.path), message: wordsFor(issue) })))
}

type Plain = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string }

function toPlain(document: ReturnType<typeof parseDocument>): Plain {
  try {
    return { ok: true, value: document.toJS() }
  } catch {
    // Aliases that stand for each other without end are the one thing that fails here.
    return { ok: false, message: 'This YAML repeats itself by aliases (&, *): write the values out' }
  }
}

const wordsFor = (issue: z.core.$ZodIssue): string =>
  issue.path.length === 0 ? issue.message : `${issue.path.map(String).join('.')}: ${issue.message}`

/** Where a value begins, or the nearest thing around it when it is missing. */
function offsetOf(contents: Node | null, path: readonly PropertyKey[]): number {
  const [step, ...rest] = path
  const here = contents?.range?.[0] ?? 0
  if (step === undefined) return here
  if (isSeq(contents)) {
    const entry = contents.items[Number(step)]
    return entry === undefined ? here : offsetOf(entry as Node, rest)
  }
  if (!isMap(contents)) return here
  const pair = contents.items.find((item) => String(item.key) === String(step))
  const key = pair?.key as Node | undefined
  if (pair === undefined || key === undefined) return here
  const value = pair.value as Node | null
  return rest.length > 0 && value !== null ? offsetOf(value, rest) : (key.range?.[0] ?? here)
}
