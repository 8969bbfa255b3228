/** Why the database could not be opened; one word per thing a person would do differently. */
export type CannotStartReason =
  | 'unsupported-platform'
  | 'folder-not-writable'
  | 'no-space'
  | 'not-our-folder'
  | 'damaged'
  | 'wrong-version'
  | 'another-account'
  | 'server-busy'
  | 'server-failed'
  | 'bad-address'
  | 'unreachable'
  | 'refused'
  | 'server-too-old'
  | 'database-newer'

/** What happened, why, and what the person who runs the service can do about it. Whole sentences. */
export type Explanation = { readonly happened: string; readonly why: string; readonly whatToDo: string }

/**
 * The service cannot start until a person acts. `message` is written for that person and holds no secret:
 * print it as it is and exit with 1. Anything else that is thrown at start is a bug.
 */
export class CannotStart extends Error {
  override readonly name = 'CannotStart'
  readonly reason: CannotStartReason

  constructor(reason: CannotStartReason, explanation: Explanation, options?: { cause: unknown }) {
    super(`${explanation.happened}\n${explanation.why}\n${explanation.whatToDo}`, options)
    this.reason = reason
  }
}
