/** Something a writer has to put right. `file` is relative to the content folder. */
export type Problem = { readonly file: string; readonly line?: number; readonly message: string }

/** One line a person can act on, and an editor can jump to: `guides/topic/slug.md:12: what is wrong`. */
export const problemLine = (problem: Problem): string =>
  `${problem.file}${problem.line === undefined ? '' : `:${problem.line}`}: ${problem.message}`

/** By file, then by line, so that a writer reads them in the order of the page. */
export const inReadingOrder = (problems: readonly Problem[]): Problem[] =>
  problems.toSorted(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.message < b.message ? -1 : a.message > b.message ? 1 : 0),
  )
