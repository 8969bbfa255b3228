import { onSupportedNode } from './bootstrap/old-node.mjs'

// npm start: install what is missing, build what has changed, serve.
onSupportedNode(async () => {
  const { prepare } = await import('./bootstrap/prepare.mjs')
  const { endLike, runToEnd } = await import('./bootstrap/child.mjs')
  const { buildPrograms, hubProgram } = await import('./build/programs.mjs')
  const { root, node } = await prepare({ need: 'production' })
  await buildPrograms(root)
  const given = process.argv.slice(2)
  endLike(await runToEnd(node, ['--enable-source-maps', hubProgram, ...given], { cwd: root }))
})
