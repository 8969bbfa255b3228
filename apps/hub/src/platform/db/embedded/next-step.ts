import type { Answer } from './answers.ts'
import type { Patience } from './patience.ts'

/** What is known about a server that has not answered. */
export type Observation = {
  readonly answer: Exclude<Answer['kind'], 'answered'>
  /** Whether this machine shows a living server process for the cluster. */
  readonly alive: boolean
  /** How long both have been so, in milliseconds. */
  readonly forMs: number
}

/** What to do next. `stop` is for a server that hangs: its connections are of no use to anybody. */
export type Step = 'wait' | 'start' | 'stop' | 'give-up'

/** Decides what to do about a server that did not answer, so that no state waits for ever and none is given up early. */
export function nextStep({ answer, alive, forMs }: Observation, patience: Patience): Step {
  switch (answer) {
    case 'starting':
      return forMs < patience.recoveryMs ? 'wait' : 'give-up'
    case 'full':
      return forMs < patience.startMs ? 'wait' : 'give-up'
    case 'silent':
      return alive ? 'stop' : 'give-up' // a server of another container: it is not ours to stop
    case 'stopping':
      if (forMs < patience.listenMs) return 'wait'
      return alive ? 'stop' : 'give-up'
    case 'nobody':
      if (!alive) return 'start'
      return forMs < patience.listenMs ? 'wait' : 'stop'
  }
}
