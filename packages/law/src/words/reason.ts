/** Filled in with the reasons of the rules. */
export type Reason = { readonly say: string; readonly with: Readonly<Record<string, unknown>> }
