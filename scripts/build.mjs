import { onSupportedNode } from './bootstrap/old-node.mjs'

// npm run build: the hub's program, for whoever starts it without npm.
onSupportedNode(async () => {
  const { prepare } = await import('./bootstrap/prepare.mjs')
  const { buildPrograms } = await import('./build/programs.mjs')
  const { root } = await prepare({ need: 'production' })
  await buildPrograms(root)
})
