import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzipSync } from 'node:zlib'

/** A page or file that is the same for everybody: made once, then handed out as bytes. */
export type Ready = {
  readonly path: string
  readonly contentType: string
  readonly body: string | Buffer
  readonly caching: string
}

/** Kept by browsers for good: the path changes with the content. */
export const forever = 'public, max-age=31536000, immutable'
/** Asked for again each time, and answered with 304 when nothing has changed. */
export const whileUnchanged = 'public, no-cache'

/** A page of ours that is the same for everybody. */
export const readyPage = (path: string, body: string): Ready => ({
  path,
  body,
  contentType: 'text/html; charset=utf-8',
  caching: whileUnchanged,
})

type Form = { readonly head: readonly string[]; readonly body: Buffer }
type Prepared = {
  readonly etag: string
  readonly notModified: readonly string[]
  readonly form: (body: Buffer, encoding?: string) => Form
  readonly identity: Form
  readonly gzip: Form
  /** Brotli's best takes long, so it is made beside the first requests, which get gzip instead. */
  brotli: Form | undefined
}

export type ReadyPages = {
  /** Answers from the ready pages, or returns undefined and leaves the request untouched. Gives the status it answered with. */
  readonly answer: (request: IncomingMessage, response: ServerResponse) => number | undefined
  /** Makes every page's smallest form, one after the other and beside the requests. Call it once the server listens. */
  readonly shrink: () => Promise<void>
}

/**
 * Serves ready pages straight from memory, before routing: compressed once, with an ETag, in the form the browser takes.
 * `headers` go with every answer, as they do with everything else that the hub sends.
 */
export function createReadyPages(pages: readonly Ready[], headers: Readonly<Record<string, string>>): ReadyPages {
  const byPath = new Map(pages.map((page) => [page.path, prepare(page, headers)]))
  return {
    shrink: async () => {
      for (const page of byPath.values()) page.brotli = page.form(await smallestBrotli(page.identity.body), 'br')
    },
    answer(request, response) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return undefined
      const url = request.url ?? '/'
      const query = url.indexOf('?')
      const page = byPath.get(query < 0 ? url : url.slice(0, query))
      if (!page) return undefined
      if (matches(request.headers['if-none-match'], page.etag)) {
        response.writeHead(304, page.notModified as string[]).end()
        return 304
      }
      const form = formFor(page, request.headers['accept-encoding'])
      response.writeHead(200, form.head as string[])
      if (request.method === 'HEAD') response.end()
      else response.end(form.body)
      return 200
    },
  }
}

function prepare(page: Ready, headers: Readonly<Record<string, string>>): Prepared {
  const plain = Buffer.from(page.body)
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 16)}"`
  const shared = [
    ...Object.entries(headers).flat(),
    ...['cache-control', page.caching, 'etag', etag, 'vary', 'accept-encoding'],
  ]
  const form = (body: Buffer, encoding?: string): Form => ({
    head: [
      ...shared,
      ...['content-type', page.contentType, 'content-length', String(body.length)],
      ...(encoding ? ['content-encoding', encoding] : []),
    ],
    body,
  })
  return {
    etag,
    notModified: shared,
    form,
    identity: form(plain),
    gzip: form(gzipSync(plain, { level: 9 }), 'gzip'),
    brotli: undefined,
  }
}

const compress = promisify(brotliCompress)
const smallestBrotli = (plain: Buffer): Promise<Buffer> =>
  compress(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } })

/** A coding with `q=0` is one the browser refuses. */
function formFor(page: Prepared, accepted: string | string[] | undefined): Form {
  if (typeof accepted !== 'string') return page.identity
  if (page.brotli && takesBrotli.test(accepted)) return page.brotli
  return takesGzip.test(accepted) ? page.gzip : page.identity
}

const takes = (coding: string): RegExp =>
  new RegExp(`(?:^|[\\s,])${coding}(?!\\s*;\\s*q=0(?:\\.0*)?(?:\\s|,|$))(?=\\s*(?:[,;]|$))`, 'i')
const takesBrotli = takes('br')
/** Whether an `accept-encoding` header takes gzip. */
export const takesGzip = takes('gzip')

const matches = (given: string | undefined, etag: string): boolean =>
  given !== undefined && (given === '*' || given.split(',').some((one) => one.trim().replace(/^W\//, '') === etag))
