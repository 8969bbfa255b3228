/** How long each wait may last, in milliseconds, before the next step is taken or the start is given up. */
export type Patience = {
  /** One connection attempt and its `select 1`. A server that takes longer is treated as hung. */
  readonly answerMs: number
  /** A running server process that does not listen yet, or no longer. */
  readonly listenMs: number
  /** Starts that fail for a reason that passes by itself (a dying server's memory or lock file). */
  readonly startMs: number
  /** A server that says it is starting up: after a crash it replays its log first. */
  readonly recoveryMs: number
  /** Another process of ours that is starting or stopping the server. */
  readonly lockMs: number
  /** A stop with a checkpoint; after it an immediate stop, which loses nothing but makes the next start replay. */
  readonly stopMs: number
}

export const usualPatience: Patience = {
  answerMs: 8_000,
  listenMs: 10_000,
  startMs: 20_000,
  recoveryMs: 120_000,
  lockMs: 150_000,
  stopMs: 10_000,
}

/** Milliseconds passed since this call, by a clock that never jumps. */
export function stopwatch(): () => number {
  const from = performance.now()
  return () => performance.now() - from
}
