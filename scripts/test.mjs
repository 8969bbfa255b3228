import { onSupportedNode } from './bootstrap/old-node.mjs'

// npm test [-- words of a path] [--no-browser] [--report FOLDER]
onSupportedNode(async () => {
  const { prepare } = await import('./bootstrap/prepare.mjs')
  const { readTestArguments } = await import('./tests/test-arguments.mjs')
  const { runAllTests } = await import('./tests/run-all-tests.mjs')
  const wanted = readTestArguments(process.argv.slice(2))
  const ok = await runAllTests({ ...(await prepare({ need: 'everything' })), wanted })
  process.exitCode = ok ? 0 : 1
})
