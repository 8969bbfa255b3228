type LogLine = (facts: Record<string, unknown>, message: string) => void

/** Where the database code reports. Facts are counts, times, codes and folders, never a query or a value from one. */
export type DatabaseLog = { readonly info: LogLine; readonly warn: LogLine; readonly error: LogLine }
