import { onSupportedNode } from './bootstrap/old-node.mjs'

// node scripts/run.mjs [--built] FILE ARGUMENTS...: runs one of our programs on the pinned Node.
// --built builds the hub and the command first, for a program that starts them.
onSupportedNode(async () => {
  const { prepare } = await import('./bootstrap/prepare.mjs')
  const { endLike, runToEnd } = await import('./bootstrap/child.mjs')
  const { asWritten, buildPrograms } = await import('./build/programs.mjs')
  const given = process.argv.slice(2)
  const built = given[0] === '--built'
  const program = built ? given.slice(1) : given
  const { root, node } = await prepare({ need: 'everything' })
  if (built) await buildPrograms(root)
  endLike(await runToEnd(node, [asWritten, ...program], { cwd: root }))
})
