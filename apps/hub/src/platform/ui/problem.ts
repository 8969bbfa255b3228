/** Something to put right in a form: the name of the field, and one sentence that says how. */
export type Problem = { readonly field: string; readonly message: string }

/** The sentence to show beside a field, or undefined when the field is fine. */
export const problemWith = (problems: readonly Problem[] | undefined, field: string): string | undefined =>
  problems?.find((problem) => problem.field === field)?.message
