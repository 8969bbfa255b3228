import { onSupportedNode } from './bootstrap/old-node.mjs'

// npm run content: checks every guide as of today, or as of another day with --on YYYY-MM-DD.
onSupportedNode(async () => {
  const { prepare } = await import('./bootstrap/prepare.mjs')
  const { endLike, runToEnd } = await import('./bootstrap/child.mjs')
  const { contentCheck } = await import('./check/content-check.mjs')
  const { root, node } = await prepare({ need: 'everything' })
  endLike(await runToEnd(node, contentCheck(process.argv.slice(2)), { cwd: root }))
})
