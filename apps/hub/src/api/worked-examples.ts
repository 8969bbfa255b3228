import type { Operation, OperationDeps } from '@plain-record/operations'
import { problemDocument } from './api-problem.ts'
import { type ApiPath, apiPaths, apiRoot, partsIn } from './paths.ts'
import type { ApiWords } from './words/en.ts'

/** A request that can be run as it stands, and what really came of it. */
export type WorkedExample = {
  readonly operation: Operation
  readonly method: ApiPath['method']
  readonly path: string
  /** For a terminal. */
  readonly command: string
  /** JSON, laid out to be read; cut where it is long. */
  readonly answer: string
  readonly isCut: boolean
}

type Worked = { readonly operating: OperationDeps; readonly words: ApiWords; readonly server: string }

/** @param server the address of the server without a slash at the end, for example `https://records.example` */
export const workedExamples = (worked: Worked): readonly WorkedExample[] =>
  apiPaths.flatMap(({ operation, forMany, ...where }) => [
    workedExample(operation, where, worked),
    ...(forMany ? [workedExample(forMany, where, worked)] : []),
  ])

type Where = Pick<ApiPath, 'method' | 'path'>

function workedExample(operation: Operation, { method, path }: Where, worked: Worked): WorkedExample {
  const { operating, words, server } = worked
  const input = operation.example(operating)
  const outcome = operation.run(operating, input)
  const answer = outcome.ok ? outcome.value : problemDocument('invalid', words, { errors: outcome.problems })
  const at = server + apiRoot
  const command = method === 'get' ? getCommand(at, path, input) : postCommand(at, path, input)
  return { operation, method, path, command, ...laidOut(answer) }
}

/** A record with mistakes in it, and what is said of them. */
export function problemExample({ operating, words, server }: Worked): Pick<WorkedExample, 'command' | 'answer'> {
  const [{ path, operation } = apiPaths[0] as ApiPath] = apiPaths
  const input = { record: { matters: [{ matter: 'caution', kind: 'simple', date: '2024-02-30' }] } }
  const outcome = operation.run(operating, input)
  const errors = outcome.ok ? [] : outcome.problems
  const { answer } = laidOut(problemDocument('invalid', words, { errors }))
  return { command: postCommand(server + apiRoot, path, input), answer }
}

const linesShown = 32

function laidOut(answer: object): Pick<WorkedExample, 'answer' | 'isCut'> {
  const lines = JSON.stringify(answer, undefined, 1).split('\n')
  const isCut = lines.length > linesShown
  return { answer: isCut ? [...lines.slice(0, linesShown), '…'].join('\n') : lines.join('\n'), isCut }
}

const inQuotes = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

function getCommand(at: string, path: string, input: Readonly<Record<string, unknown>>): string {
  const parts = partsIn(path)
  const filled = parts.reduce((text, part) => text.replace(`{${part}}`, encodeURIComponent(String(input[part]))), path)
  const rest = Object.entries(input).filter(([name]) => !parts.includes(name))
  const query = new URLSearchParams(rest.map(([name, value]): [string, string] => [name, String(value)])).toString()
  return `curl ${inQuotes(`${at}${filled}${query === '' ? '' : `?${query}`}`)}`
}

const postCommand = (at: string, path: string, input: object): string =>
  [`curl ${inQuotes(at + path)}`, "-H 'content-type: application/json'", `-d ${inQuotes(JSON.stringify(input))}`].join(
    ' \\\n  ',
  )
