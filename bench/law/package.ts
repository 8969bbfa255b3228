import { type ExecFileSyncOptionsWithStringEncoding, execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

// How large the package is as it is published, and how long it takes to import it, in a process of its own.

const source = join(import.meta.dirname, '../../packages/law')

/** Bytes as packed, and milliseconds to import it: the fastest of some processes. */
export function packageFigures(): { readonly packed: number; readonly unpacked: number; readonly imported: number } {
  const folder = mkdtempSync(join(tmpdir(), 'law-package-'))
  try {
    const options: ExecFileSyncOptionsWithStringEncoding = {
      cwd: source,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }
    const [packed] = JSON.parse(
      execFileSync('npm', ['pack', '--json', '--pack-destination', folder], options).replace(/^[^[]*/, ''),
    ) as [{ readonly filename: string; readonly unpackedSize: number }]
    const file = join(folder, packed.filename)
    execFileSync('tar', ['xzf', file, '-C', folder])
    const entry = pathToFileURL(join(folder, 'package/dist/index.js')).href
    const program = `const began = performance.now(); await import(${JSON.stringify(entry)}); console.log(performance.now() - began)`
    const times = Array.from({ length: 7 }, () =>
      Number(execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' })),
    )
    return { packed: statSync(file).size, unpacked: packed.unpackedSize, imported: Math.min(...times) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
