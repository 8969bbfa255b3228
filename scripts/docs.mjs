import { onSupportedNode } from './bootstrap/old-node.mjs'

// npm run docs:law [-- --check]: writes the documents about the law that come from its code, or says which have fallen behind.
onSupportedNode(async () => {
  const { prepare } = await import('./bootstrap/prepare.mjs')
  const { lawDocuments } = await import('./docs/law-documents.mjs')
  const where = await prepare({ need: 'everything' })
  process.exitCode = (await lawDocuments({ ...where, isCheck: process.argv.includes('--check') })) ? 0 : 1
})
