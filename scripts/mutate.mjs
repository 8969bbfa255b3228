import { onSupportedNode } from './bootstrap/old-node.mjs'

// npm run mutate [-- Stryker's own arguments]: changes the rules of the law in small ways, and says what no test noticed: all of it in docs/law/mutants.md.
onSupportedNode(async () => {
  const { join } = await import('node:path')
  const { prepare } = await import('./bootstrap/prepare.mjs')
  const { endLike, runToEnd } = await import('./bootstrap/child.mjs')
  const { root, node } = await prepare({ need: 'everything' })
  const stryker = join(root, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js')
  const given = process.argv.slice(2)
  const ended = await runToEnd(node, [stryker, 'run', ...given], { cwd: join(root, 'packages', 'law') })
  // A run of some files only says nothing of the others.
  if (given.length === 0) await runToEnd(node, [join(root, 'packages/law/pages/write-mutants.ts')], { cwd: root })
  endLike(ended)
})
