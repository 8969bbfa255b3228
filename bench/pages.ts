import { setTimeout as sleep } from 'node:timers/promises'
import { brotliDecompressSync } from 'node:zlib'
import { runHub } from './running-hub.ts'
import { tellConvictions } from './told-convictions.ts'

// npm run bench:pages [-- --check]: what a first visit to each page weighs over the wire: the page, its style sheet, script
// and icon, as a browser that takes Brotli gets them; then the result of ten convictions, which is made for one person and sent
// once, as it is drawn and compressed. With --check it fails when a promise is broken.

const pagePromise = 50_000
const scriptPromise = 15_000
/** As it is drawn, for whoever gets it without compression too. */
const resultPromise = 60_000
/** Drawn for one person and sent as it is. */
const drawnEachTime = ['/helpline']

type Fetched = { readonly path: string; readonly bytes: number; readonly text: string; readonly kind: string }

/** Pages are in their smallest form a moment after the start; until then a browser gets gzip. */
async function fetched(base: string, path: string): Promise<Fetched> {
  for (let tries = 0; tries < 100; tries++) {
    const page = await fetchedOnce(base, path)
    if (page.encoding === 'br' || drawnEachTime.includes(path)) return page
    await sleep(100)
  }
  throw new Error(`${path} was not compressed with Brotli within ten seconds`)
}

async function fetchedOnce(base: string, path: string): Promise<Fetched & { readonly encoding: string | undefined }> {
  // node:http rather than fetch: the bytes as they came, with their headers.
  const { request } = await import('node:http')
  return new Promise((resolve, reject) => {
    request(new URL(path, base), { headers: { 'accept-encoding': 'gzip, br' } }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        if (response.statusCode !== 200) return reject(new Error(`${path} answered ${response.statusCode}`))
        const body = Buffer.concat(parts)
        const headers = response.rawHeaders.join(': ').length + 20
        const text = (response.headers['content-encoding'] === 'br' ? brotliDecompressSync(body) : body).toString(
          'utf8',
        )
        resolve({
          path,
          bytes: body.length + headers,
          text,
          encoding: response.headers['content-encoding'],
          kind: (response.headers['content-type'] ?? '').split(';')[0] ?? '',
        })
      })
    })
      .on('error', reject)
      .end()
  })
}

/** The body of a person's own page, in bytes over the wire. */
async function sentBytes(url: string, cookie: string, encoding: 'identity' | 'gzip'): Promise<number> {
  const { request } = await import('node:http')
  return new Promise((resolve, reject) => {
    request(url, { headers: { cookie, 'accept-encoding': encoding } }, (response) => {
      let bytes = 0
      response.on('data', (part: Buffer) => {
        bytes += part.length
      })
      response.on('end', () => {
        const sentAs = response.headers['content-encoding'] ?? 'identity'
        if (response.statusCode === 200 && sentAs === encoding) resolve(bytes)
        else reject(new Error(`the result answered ${response.statusCode} with ${sentAs}, not ${encoding}`))
      })
    })
      .on('error', reject)
      .end()
  })
}

// kB below
const kB = (bytes: number): string => (bytes / 1000).toFixed(1).padStart(7)

const hub = await runHub({ LOG_LEVEL: 'silent' })
const broken: string[] = []
try {
  const list = await fetched(hub.url, '/guides')
  const guides = [...new Set([...list.text.matchAll(/href="(\/guides\/[^"#]+)"/g)].map((match) => match[1] ?? ''))]
  console.log('  kB all   page  style script  path (over the wire, Brotli, headers included)')
  for (const path of ['/', '/guides', '/glossary', '/helpline', ...guides]) {
    const page = await fetched(hub.url, path)
    const links = [...page.text.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map((match) => match[1] ?? '')
    const files = await Promise.all([...new Set(links)].map((link) => fetched(hub.url, link)))
    const sum = (kind: RegExp) =>
      files.filter((file) => kind.test(file.kind)).reduce((bytes, file) => bytes + file.bytes, 0)
    const [all, script] = [page.bytes + sum(/./), sum(/javascript/)]
    console.log(`${kB(all)}${kB(page.bytes)}${kB(sum(/css/))}${kB(script)}  ${path}`)
    if (all > pagePromise) broken.push(`${path} weighs ${all} bytes, more than ${pagePromise}`)
    if (script > scriptPromise) broken.push(`the script of ${path} weighs ${script} bytes, more than ${scriptPromise}`)
  }
  const { resultUrl, cookie } = await tellConvictions(hub.url, 10)
  const [raw, compressed] = [await sentBytes(resultUrl, cookie, 'identity'), await sentBytes(resultUrl, cookie, 'gzip')]
  console.log(`\n${kB(raw)} kB as it is drawn,${kB(compressed)} kB with gzip: the result of ten convictions`)
  if (raw >= resultPromise) broken.push(`the result weighs ${raw} bytes, not less than ${resultPromise}`)
  if (guides.length === 0) broken.push('no guide was found to weigh')
} finally {
  await hub.stop()
}
for (const line of broken) console.error(line)
if (process.argv.includes('--check') && broken.length > 0) process.exitCode = 1
