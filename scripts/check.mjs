import { onSupportedNode } from './bootstrap/old-node.mjs'

// npm run check [-- --report FOLDER]: everything that is checked without running the service.
onSupportedNode(async () => {
  const { prepare } = await import('./bootstrap/prepare.mjs')
  const { runChecks } = await import('./check/run-checks.mjs')
  const [flag, folder] = process.argv.slice(2)
  const where = await prepare({ need: 'everything' })
  const ok = await runChecks({ ...where, report: flag === '--report' ? folder : undefined })
  process.exitCode = ok ? 0 : 1
})
