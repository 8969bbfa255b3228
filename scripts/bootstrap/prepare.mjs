import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureDependencies } from './dependencies.mjs'
import { pinnedNodePath, runsTypeScript } from './pinned-node.mjs'
import { trouble } from './trouble.mjs'

/** The root of the checkout. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')

/**
 * Installs what is missing and picks the Node that runs our code: the pinned Node 24, else this one when it can.
 * @param {{ need: 'everything' | 'production' }} wanted
 * @returns {Promise<{ root: string, node: string }>}
 */
export async function prepare({ need }) {
  const { pinnedNode } = await ensureDependencies({ root, need })
  if (pinnedNode) return { root, node: join(root, pinnedNodePath()) }
  if (runsTypeScript(process.versions.node)) return { root, node: process.execPath }
  throw trouble(
    `Plain Record runs on Node 22.18 or newer. This is Node ${process.versions.node}, and the Node 24 that comes with ` +
      `it does not run on this machine (${process.platform}-${process.arch}).`,
    'Install Node 24 from https://nodejs.org and run the same command again.',
  )
}
