import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, realpathSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { say, trouble, writeTrouble } from '../bootstrap/trouble.mjs'

/** Tells Node to take our own packages as they are written, and not as they are packed. */
export const asWritten = '--conditions=@plain-record/source'

/** The program that serves the website, from the root of the checkout. */
export const hubProgram = join('apps', 'hub', 'dist', 'main.js')
/** The program behind `plainrecord`. */
export const commandProgram = join('apps', 'cli', 'dist', 'main.js')

const record = join('apps', 'hub', 'dist', 'built-from.json')
/** Not read by the bundler as modules, and yet part of what it makes. */
const alsoDecides = ['package-lock.json', 'tsconfig.json', 'scripts/build/programs.mjs']

/**
 * Bundles the hub and the command, each with our own packages, into one file, unless they were made from exactly these
 * sources already. npm packages stay outside. Browser scripts and styles are the hub's own work.
 * @param {string} root
 * @throws trouble when the sources do not compile
 */
export async function buildPrograms(root) {
  if (areBuilt(root)) return
  const began = performance.now()
  const outputs = await bundle(root)
  for (const file of outputs.files) writeInOneStep(file.path, file.text)
  const made = { inputs: outputs.inputs, hash: hashOf(root, outputs.inputs) }
  writeInOneStep(join(root, record), JSON.stringify(made)) // last: an interrupted build is made again
  say(`Built the programs in ${Math.round(performance.now() - began)} ms.`)
}

/** @param {string} root */
function areBuilt(root) {
  try {
    const made = JSON.parse(readFileSync(join(root, record), 'utf8'))
    const present = [hubProgram, commandProgram].every((path) => existsSync(join(root, path)))
    return present && made.hash === hashOf(root, made.inputs)
  } catch {
    return false // never built, or one of the sources has gone
  }
}

/** @param {string} root @param {readonly string[]} inputs */
function hashOf(root, inputs) {
  const hash = createHash('sha256')
  for (const path of [...inputs, ...alsoDecides])
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)))
  return hash.digest('hex')
}

/** @param {string} root @returns {Promise<{ inputs: string[], files: { path: string, text: string }[] }>} */
async function bundle(root) {
  const esbuild = await import('esbuild')
  try {
    const result = await esbuild.build({
      absWorkingDir: root,
      entryPoints: [
        { in: 'apps/hub/src/main.ts', out: 'hub/dist/main' },
        { in: 'apps/cli/src/main.ts', out: 'cli/dist/main' },
      ],
      outdir: 'apps',
      bundle: true,
      write: false,
      metafile: true,
      platform: 'node',
      format: 'esm',
      target: 'node24',
      packages: 'external',
      jsx: 'automatic',
      jsxImportSource: 'hono/jsx',
      sourcemap: true,
      logLevel: 'warning',
      plugins: [ourPackages],
    })
    const files = result.outputFiles.map(({ path, text }) => ({ path, text }))
    return { inputs: Object.keys(result.metafile.inputs).sort(), files }
  } catch {
    throw trouble('The programs do not compile: see above.', 'Put it right and run the same command again.')
  } finally {
    await esbuild.stop() // its helper process would live as long as the server
  }
}

/**
 * Our own packages are TypeScript: they go into the bundle, unlike everything else in node_modules.
 * @type {import('esbuild').Plugin}
 */
const ourPackages = {
  name: 'our-packages',
  setup(build) {
    build.onResolve({ filter: /^@plain-record\// }, ({ path, importer }) => ({ path: sourceOf(path, importer) }))
  },
}

/**
 * Where an entry of one of our packages is written. A package that is published says so beside what it is packed as.
 * @param {string} path
 * @param {string} importer
 */
function sourceOf(path, importer) {
  const [scope = '', name = '', ...rest] = path.split('/')
  const folder = createRequire(importer)
    .resolve.paths(path)
    ?.map((place) => join(place, scope, name))
    .find(existsSync)
  if (!folder) throw new Error(`There is no package ${path}.`)
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const entry = exports[['.', ...rest].join('/')]
  return realpathSync(join(folder, typeof entry === 'string' ? entry : entry['@plain-record/source']))
}

/** @param {string} path @param {string} text */
function writeInOneStep(path, text) {
  const next = `${path}.${process.pid}`
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(next, text)
    renameSync(next, path)
  } catch (error) {
    throw writeTrouble(/** @type {NodeJS.ErrnoException} */ (error), path)
  }
}
