import { onSupportedNode } from './bootstrap/old-node.mjs'

// npm run mutate [-- Stryker's own arguments]: changes the rules of the law in small ways, and says what no test noticed.
onSupportedNode(async () => {
  const { join } = await import('node:path')
  const { prepare } = await import('./bootstrap/prepare.mjs')
  const { endLike, runToEnd } = await import('./bootstrap/child.mjs')
  const { root, node } = await prepare({ need: 'everything' })
  const stryker = join(root, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js')
  endLike(await runToEnd(node, [stryker, 'run', ...process.argv.slice(2)], { cwd: join(root, 'packages', 'law') }))
})
