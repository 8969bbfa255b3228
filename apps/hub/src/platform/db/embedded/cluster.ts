import { createHash } from 'node:crypto'
import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { CannotStart } from '../cannot-start.ts'
import { explainingFolder } from './folder-problems.ts'
import type { Account } from './server-account.ts'

/** Written last into a new cluster: a folder that has it was made by us, and completely. */
export const markerName = 'plain-record.json'

/** The names that belong to one data folder. All paths are real paths, without links. */
export type ClusterPlace = {
  readonly dataDir: string
  /** PostgreSQL's own data folder. */
  readonly cluster: string
  readonly lockFile: string
  readonly logFile: string
  /** Told to the server on its command line, so that its process can be recognised. Another folder has another name. */
  readonly clusterName: string
}

/** Where things lie in a data folder. */
export function clusterPlace(dataDir: string): ClusterPlace {
  const fingerprint = createHash('sha256').update(dataDir).digest('hex').slice(0, 20)
  return {
    dataDir,
    cluster: join(dataDir, 'postgres'),
    lockFile: join(dataDir, 'postgres.lock'),
    logFile: join(dataDir, 'postgres.log'),
    clusterName: `plain-record-${fingerprint}`,
  }
}

/** Whether there is a database to start. */
export type ClusterState = { readonly kind: 'absent' } | { readonly kind: 'ready'; readonly owner: Account }

/**
 * Looks at the cluster folder without changing anything.
 * @throws CannotStart when something is there that we did not finish making, or that this version cannot open
 */
export function examineCluster(place: ClusterPlace, major: number): ClusterState {
  return explainingFolder(place.dataDir, () => {
    const folder = lstatSync(place.cluster, { throwIfNoEntry: false })
    if (!folder) return { kind: 'absent' }
    if (!folder.isDirectory()) throw refuse(place, 'not-our-folder', 'It is not a folder.')
    const names = readdirSync(place.cluster)
    if (names.length === 0) return { kind: 'absent' }
    if (!names.includes(markerName)) throw refuse(place, 'not-our-folder', notOurs)
    checkVersion(place, major)
    const control = statSync(join(place.cluster, 'global/pg_control'), { throwIfNoEntry: false })
    if (!control?.size) throw refuse(place, 'damaged', 'Files that every database has are missing from it.')
    return { kind: 'ready', owner: { uid: folder.uid, gid: folder.gid } }
  })
}

const notOurs = `There is something in it, but not the file ${markerName} that Plain Record writes when a new database is complete.`

function checkVersion(place: ClusterPlace, major: number): void {
  const found = Number(readVersion(place))
  if (found === major) return
  if (!found) throw refuse(place, 'damaged', 'It does not say which version of PostgreSQL wrote it.')
  throw new CannotStart('wrong-version', {
    happened: `The database in ${place.cluster} cannot be opened.`,
    why: `PostgreSQL ${found} wrote it, and this Plain Record comes with PostgreSQL ${major}.`,
    whatToDo:
      'Make a backup with the Plain Record version that wrote it, move the folder away, start this version and restore. Nothing was changed.',
  })
}

function readVersion(place: ClusterPlace): string {
  try {
    return readFileSync(join(place.cluster, 'PG_VERSION'), 'utf8').trim()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  }
}

const refuse = (place: ClusterPlace, reason: 'not-our-folder' | 'damaged', why: string) =>
  new CannotStart(reason, {
    happened: `The database in ${place.cluster} cannot be opened.`,
    why,
    whatToDo: 'Put back a backup of that folder, or move it away to begin with an empty database. Nothing was changed.',
  })
