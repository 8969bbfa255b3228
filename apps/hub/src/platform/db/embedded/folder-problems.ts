import { CannotStart, type CannotStartReason } from '../cannot-start.ts'

type Cause = { readonly reason: CannotStartReason; readonly why: string; readonly whatToDo: string }

const elsewhere = 'or choose another data folder, or set DATABASE_URL to a PostgreSQL server of your own.'

const causes: Readonly<Record<string, Cause>> = {
  EACCES: {
    reason: 'folder-not-writable',
    why: 'This account may not write there.',
    whatToDo: `Give the account that runs Plain Record the folder, ${elsewhere}`,
  },
  EROFS: {
    reason: 'folder-not-writable',
    why: 'The disk or folder is mounted read-only.',
    whatToDo: `Mount it writable, ${elsewhere}`,
  },
  ENOSPC: {
    reason: 'no-space',
    why: 'The disk has no space left for it.',
    whatToDo: `Free at least 200 MB, ${elsewhere}`,
  },
  ENOTDIR: {
    reason: 'not-our-folder',
    why: 'Part of that path is a file, not a folder.',
    whatToDo: `Move the file away, ${elsewhere}`,
  },
}

const sameAs: Readonly<Record<string, keyof typeof causes>> = { EPERM: 'EACCES', EDQUOT: 'ENOSPC', EEXIST: 'ENOTDIR' }

// What PostgreSQL and initdb write when the system refuses them.
const inWords: readonly (readonly [RegExp, string])[] = [
  [/Read-only file system/, 'EROFS'],
  [/No space left on device|Disk quota exceeded/, 'ENOSPC'],
  [/Permission denied|Operation not permitted/, 'EACCES'],
]

/** The system's refusal in plain words, or undefined when it is something else. */
export function folderProblem(folder: string, error: unknown): CannotStart | undefined {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  return explain(folder, causes[sameAs[code] ?? code], error)
}

/** The same for what a PostgreSQL program wrote before it gave up. */
export function folderProblemInWords(folder: string, output: string): CannotStart | undefined {
  const code = inWords.find(([pattern]) => pattern.test(output))?.[1]
  return explain(folder, causes[code ?? ''], output)
}

function explain(folder: string, cause: Cause | undefined, from: unknown): CannotStart | undefined {
  if (!cause) return undefined
  const happened = `The database folder ${folder} cannot be used.`
  return new CannotStart(cause.reason, { happened, why: cause.why, whatToDo: cause.whatToDo }, { cause: from })
}

/** Runs `act` and turns the system's refusals about `folder` into words. */
export function explainingFolder<T>(folder: string, act: () => T): T {
  try {
    return act()
  } catch (error) {
    throw folderProblem(folder, error) ?? error
  }
}
