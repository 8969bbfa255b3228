import { CannotStart } from '../cannot-start.ts'
import type { ClusterPlace } from './cluster.ts'
import { folderProblemInWords } from './folder-problems.ts'

// A server that has just been killed leaves these behind until the last of its processes has noticed.
const passesByItself = /lock file ".*" already exists|shared memory block .* is still in use|Address already in use/

const damage =
  /invalid (primary )?checkpoint|could not locate a valid checkpoint|control file|PANIC|could not open file "(global|base|pg_)/

/** Whether a start that ended with this output is worth repeating in a moment. */
export const isPassing = (output: string): boolean => passesByItself.test(output)

/** Why the server ended while it was starting, from what it wrote. */
export function startFailure(place: ClusterPlace, output: string): CannotStart {
  const folder = folderProblemInWords(place.cluster, output)
  if (folder) return folder
  const happened = `The database in ${place.cluster} could not be started.`
  const why = `PostgreSQL said: ${lastLines(output) || 'nothing, and ended'}`
  if (/incompatible with server|initialized by PostgreSQL/.test(output)) {
    const whatToDo =
      'Use the Plain Record version that wrote it, make a backup there and restore it here. Nothing was changed.'
    return new CannotStart('wrong-version', { happened, why, whatToDo })
  }
  if (/wrong ownership|invalid permissions/.test(output)) {
    const whatToDo =
      'Give the folder and all that is in it to the account that it belonged to, closed to all others (mode 700).'
    return new CannotStart('another-account', { happened, why, whatToDo })
  }
  if (damage.test(output)) {
    const whatToDo = 'Keep a copy of that folder, then put back a backup. Nothing was changed.'
    return new CannotStart('damaged', { happened, why, whatToDo })
  }
  const whatToDo = `Read ${place.logFile}, put that right and start again.`
  return new CannotStart('server-failed', { happened, why, whatToDo })
}

const lastLines = (output: string) => output.trim().split('\n').slice(-3).join('\n')

/** Why a server that exists was given up. */
export function noAnswer(place: ClusterPlace, waitedFor: string): CannotStart {
  return new CannotStart('server-busy', {
    happened: `The database in ${place.cluster} could not be opened.`,
    why: `A PostgreSQL server is using it and did not become ready (${waitedFor}).`,
    whatToDo:
      'Wait until it has finished, or end the other Plain Record processes that use this folder, then start again.',
  })
}
