import { execFileSync } from 'node:child_process'
import { chownSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, vi } from 'vitest'
import { quietLog } from '../../testing/quiet-log.ts'
import { type ClusterPlace, clusterPlace } from '../cluster.ts'
import { usualPatience } from '../patience.ts'
import { type Account, accountIn } from '../server-account.ts'
import { stopServer } from '../server-process.ts'
import { startEmbedded } from '../start-embedded.ts'

export const isRoot = process.getuid?.() === 0

/** An account that is not root: `nobody` when the tests run as root, else our own. */
export const plainAccount: Account = isRoot
  ? accountIn(readFileSync('/etc/passwd', 'utf8'), ['nobody'])
  : { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 }

// New databases wait for the disk, which others may be using.
const patientMs = 60_000

/** Data folders for one test file; their servers are stopped and they are removed when it is through. */
export function scratchFolders() {
  vi.setConfig({ testTimeout: patientMs, hookTimeout: patientMs })
  const places: ClusterPlace[] = []
  let model = ''

  /** A folder that does not exist yet, or belongs to `owner`. */
  function newFolder(name = 'data', owner?: Account): string {
    const parent = realpathSync(mkdtempSync(join(tmpdir(), 'plain-record-test-')))
    if (owner) chownSync(parent, owner.uid, owner.gid)
    const dataDir = join(parent, name)
    places.push(clusterPlace(dataDir))
    return dataDir
  }

  beforeAll(async () => {
    model = newFolder()
    const server = await startEmbedded({ dataDir: model, log: quietLog })
    await server.stop()
  })
  afterAll(async () => {
    vi.resetConfig()
    for (const place of places) {
      await stopServer(place, { hung: true, patience: usualPatience })
      rmSync(join(place.dataDir, '..'), { recursive: true, force: true })
    }
  })

  /** A copy of a complete data folder, its server stopped. */
  function copiedFolder(name?: string): string {
    const copy = newFolder(name)
    execFileSync('cp', ['-a', model, copy])
    return copy
  }

  /** The same complete data folder for every test that leaves it as it found it: copies are slow to reach the disk. */
  const sharedFolder = () => model

  return { newFolder, copiedFolder, sharedFolder }
}
