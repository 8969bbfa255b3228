import { expect, test } from 'vitest'
import { nextStep, type Observation } from './next-step.ts'
import { usualPatience } from './patience.ts'

test.each<[string, Observation, string]>([
  ['nothing there is started', { answer: 'nobody', alive: false, forMs: 0 }, 'start'],
  ['a process that does not listen yet has time', { answer: 'nobody', alive: true, forMs: 9_999 }, 'wait'],
  ['a process that never listens is stopped', { answer: 'nobody', alive: true, forMs: 10_000 }, 'stop'],
  ['replaying the log after a crash may take its time', { answer: 'starting', alive: true, forMs: 119_999 }, 'wait'],
  ['a start that never ends is not broken off', { answer: 'starting', alive: true, forMs: 120_000 }, 'give-up'],
  ['a server that is shutting down has time', { answer: 'stopping', alive: true, forMs: 9_999 }, 'wait'],
  ['a shutdown that waits for ever is shortened', { answer: 'stopping', alive: true, forMs: 10_000 }, 'stop'],
  [
    "another container's shutdown is not ours to shorten",
    { answer: 'stopping', alive: false, forMs: 10_000 },
    'give-up',
  ],
  ['a hung server is stopped', { answer: 'silent', alive: true, forMs: 0 }, 'stop'],
  ["another container's hung server is not ours to stop", { answer: 'silent', alive: false, forMs: 0 }, 'give-up'],
  ['a full server may get room', { answer: 'full', alive: true, forMs: 19_999 }, 'wait'],
  ['a server that stays full is in use, so it stays', { answer: 'full', alive: true, forMs: 20_000 }, 'give-up'],
])('%s', (_, observation, step) => {
  expect(nextStep(observation, usualPatience)).toBe(step)
})
