import { onSupportedNode } from './bootstrap/old-node.mjs'

// node scripts/run.mjs [--with-hub] FILE ARGUMENTS...: runs one of our programs on the pinned Node.
// --with-hub builds the hub first, for a program that starts it.
onSupportedNode(async () => {
  const { prepare } = await import('./bootstrap/prepare.mjs')
  const { endLike, runToEnd } = await import('./bootstrap/child.mjs')
  const { buildHub } = await import('./build/hub-bundle.mjs')
  const [first = '', ...rest] = process.argv.slice(2)
  const withHub = first === '--with-hub'
  const { root, node } = await prepare({ need: 'everything' })
  if (withHub) await buildHub(root)
  endLike(await runToEnd(node, withHub ? rest : [first, ...rest], { cwd: root }))
})
