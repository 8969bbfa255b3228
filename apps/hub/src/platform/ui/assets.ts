import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { bundle, Features, type Targets } from 'lightningcss'

/** A file that pages link to. Its path changes with its bytes, so a browser may keep it for good (`immutable`). */
export type Asset = { readonly path: string; readonly body: Uint8Array; readonly contentType: string }

/** The paths of the assets, as pages link to them. */
export type AssetLinks = { readonly css: string; readonly js: string; readonly icon: string }

export type Assets = { readonly files: readonly Asset[]; readonly links: AssetLinks }

// Browsers of 2016. What they lack beyond this they leave out, and the page still reads.
const version = (major: number, minor = 0): number => (major << 16) | (minor << 8)
const targets: Targets = {
  chrome: version(49),
  edge: version(15),
  firefox: version(45),
  safari: version(9, 1),
  ios_saf: version(9, 3),
  samsung: version(5),
}

// Lowered logical properties come as one rule per direction, listing every language written from right to left. The sides
// that differ are few and only decorate, so an old browser may do without.
const keptAsWritten = Features.LogicalProperties | Features.FontFamilySystemUi

/**
 * Builds the style sheet, the script and the icon in memory. Blocks for some tens of milliseconds: call it once, at start.
 * @param folder this folder, `platform/ui`, as it stands in the source tree (a bundled program lies elsewhere)
 * @throws when a style sheet or script does not compile
 */
export function buildAssets(folder: string): Assets {
  const css = asset('app', 'css', buildStyles(folder))
  const js = asset('app', 'js', buildScript(folder))
  const icon = asset('icon', 'svg', readFileSync(join(folder, 'icon.svg')))
  return { files: [css, js, icon], links: { css: css.path, js: js.path, icon: icon.path } }
}

const buildStyles = (folder: string): Uint8Array =>
  bundle({ filename: join(folder, 'styles', 'app.css'), minify: true, targets, exclude: keptAsWritten }).code

function buildScript(folder: string): Uint8Array {
  const { outputFiles } = buildSync({
    entryPoints: [join(folder, 'browser', 'main.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2019',
    legalComments: 'none',
    logLevel: 'silent',
  })
  const [script] = outputFiles
  if (!script) throw new Error('The browser script compiled to nothing. Look at browser/main.ts.')
  return script.contents
}

const contentTypes = { css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8', svg: 'image/svg+xml' }

function asset(name: string, ending: keyof typeof contentTypes, body: Uint8Array): Asset {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12)
  return { path: `/assets/${name}.${hash}.${ending}`, body, contentType: contentTypes[ending] }
}
