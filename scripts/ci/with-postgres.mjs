import { onSupportedNode } from '../bootstrap/old-node.mjs'

// node scripts/ci/with-postgres.mjs COMMAND ARGUMENTS...: runs a command with TEST_DATABASE_URL set to a database
// of its own on a real PostgreSQL, which is dropped afterwards.
onSupportedNode(async () => {
  const { prepare } = await import('../bootstrap/prepare.mjs')
  const { endLike, runToEnd } = await import('../bootstrap/child.mjs')
  const { root } = await prepare({ need: 'everything' })
  const { makeScratchDatabase } = await import('./postgres-server.mjs')
  const [command = '', ...args] = process.argv.slice(2)
  const database = await makeScratchDatabase()
  try {
    const env = { ...process.env, TEST_DATABASE_URL: database.url }
    endLike(await runToEnd(command, args, { cwd: root, env }))
  } finally {
    await database.remove()
  }
})
