import type { ProblemWords, RecordProblemKey, RecordProblems } from '../words/problem-words.ts'

/** Where something is wrong, and what, in words for the person who can put it right. */
export type RecordProblem = {
  readonly path: readonly (string | number)[]
  /** The same as a JSON Pointer (RFC 6901). */
  readonly pointer: string
  readonly problem: RecordProblemKey
  readonly message: string
}

const most = 50

/** Collects problems, as many as anybody would want to read at once. */
export type ProblemList = {
  readonly problems: readonly RecordProblem[]
  readonly add: <K extends RecordProblemKey>(path: Path, problem: K, facts: RecordProblems[K]) => void
}

export type Path = readonly (string | number)[]

export function problemList(words: ProblemWords): ProblemList {
  const problems: RecordProblem[] = []
  return {
    problems,
    add: (path, problem, facts) => {
      if (problems.length >= most) return
      problems.push({ path, pointer: pointerTo(path), problem, message: words[problem](facts) })
    },
  }
}

const pointerTo = (path: Path): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
