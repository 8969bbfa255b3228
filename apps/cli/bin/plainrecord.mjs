#!/usr/bin/env node
import { join } from 'node:path'
import { onSupportedNode } from '../../../scripts/bootstrap/old-node.mjs'

// plainrecord COMMAND, by any Node from 20 up and from any folder: installs and builds what is missing, then runs the
// command on the pinned Node, in the folder it was called from.
onSupportedNode(async () => {
  const { prepare } = await import('../../../scripts/bootstrap/prepare.mjs')
  const { endLike, runToEnd } = await import('../../../scripts/bootstrap/child.mjs')
  const { buildPrograms, commandProgram } = await import('../../../scripts/build/programs.mjs')
  const { root, node } = await prepare({ need: 'production' })
  await buildPrograms(root)
  const env = { ...process.env, PLAIN_RECORD_ROOT: root }
  endLike(await runToEnd(node, [join(root, commandProgram), ...process.argv.slice(2)], { env }))
})
