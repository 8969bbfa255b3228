/** What somebody typed or chose, by the name of the field: as it came, nothing changed. */
export type Typed = {
  readonly field: (name: string) => string
  readonly all: (name: string) => readonly string[]
}

/** Something to put right: the field, and one sentence that says how. */
export type AnswerProblem = { readonly field: string; readonly message: string }

export const typedFrom = (fields: Readonly<Record<string, string | readonly string[]>>): Typed => {
  const all = (name: string): readonly string[] => {
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined
    if (value === undefined) return []
    return typeof value === 'string' ? [value] : value
  }
  return { all, field: (name) => all(name)[0] ?? '' }
}
