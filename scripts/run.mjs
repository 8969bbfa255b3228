import { onSupportedNode } from './bootstrap/old-node.mjs'

// node scripts/run.mjs [--built] FILE ARGUMENTS...: runs one of our programs on the pinned Node.
// --built builds the hub and the command first, for a program that starts them.
onSupportedNode(async () => {
  const { prepare } = await import('./bootstrap/prepare.mjs')
  const { endLike, runToEnd } = await import('./bootstrap/child.mjs')
  const { buildPrograms } = await import('./build/programs.mjs')
  const [first = '', ...rest] = process.argv.slice(2)
  const built = first === '--built'
  const { root, node } = await prepare({ need: 'everything' })
  if (built) await buildPrograms(root)
  endLike(await runToEnd(node, built ? rest : [first, ...rest], { cwd: root }))
})
