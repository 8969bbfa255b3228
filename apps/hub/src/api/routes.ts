import { type Handler, Hono } from 'hono'
import { compress } from 'hono/compress'
import { cors } from 'hono/cors'
import { etag } from 'hono/etag'
import type { HubEnv } from '../platform/http/hub-env.ts'
import { isOutage } from '../platform/http/hub-frame.ts'
import { whileUnchanged } from '../platform/http/ready-pages.ts'
import { failureFacts } from '../platform/http/request-log.ts'
import { type Answering, answerGet, answerPost, json } from './answer-request.ts'
import { type ApiDeps, operationDeps } from './api-deps.ts'
import { type Refuse, refuseIn } from './api-problem.ts'
import { countBy, onlyJson } from './gates.ts'
import { openApiDocument } from './open-api.ts'
import { apiPaths, apiRoot, documentPath, routed } from './paths.ts'

/** The API, to be mounted at `apiRoot`. Nothing that is sent is kept, logged or repeated. */
export function apiRoutes(deps: ApiDeps) {
  const { words, log, origins } = deps
  const refuse = refuseIn(words)
  const operating = operationDeps(deps)
  const answering: Answering = { operating, words, refuse, log, countBatch: countBy(deps.batchLimit, deps, refuse) }
  const count = countBy(deps.apiLimit, deps, refuse)
  const api = new Hono<HubEnv>()
  api.onError((error, c) => {
    log.error({ id: c.get('requestId'), failure: failureFacts(error) }, 'a request to the API failed')
    return refuse(c, isOutage(error) ? 'not-ready' : 'failed')
  })
  if (origins.length > 0) api.use(cors(corsFor(origins)))
  api.use(compress(), onlyJson(refuse), async (c, next) => (await count(c)) ?? next())
  for (const each of apiPaths) {
    const path = routed(each.path)
    if (each.method === 'get') api.get(path, etag(), answerGet(each.operation, answering))
    else api.post(path, answerPost(each, answering))
  }
  const document = JSON.stringify(openApiDocument(operating, words))
  api.get(documentPath, etag(), (c) => json(c, document, whileUnchanged))
  api.all('*', answerTheRest(refuse))
  return api
}

const corsFor = (origins: readonly string[]): Parameters<typeof cors>[0] => ({
  origin: [...origins],
  allowMethods: ['GET', 'POST'],
  allowHeaders: ['content-type', 'if-none-match'],
  exposeHeaders: ['etag', 'retry-after'],
  maxAge: 600,
})

/** A path that exists for another method is answered with its methods; any other is not there. */
function answerTheRest(refuse: Refuse): Handler<HubEnv> {
  const known = [...apiPaths, { method: 'get', path: documentPath }].map(({ method, path }) => ({
    allow: method === 'get' ? 'GET, HEAD' : 'POST',
    pattern: new RegExp(`^${apiRoot}${path.replaceAll('.', '\\.').replaceAll(/\{[a-z]+\}/g, '[^/]+')}$`),
  }))
  return (c) => {
    const found = known.find(({ pattern }) => pattern.test(c.req.path))
    return found ? refuse(c, 'wrong-method', { headers: { allow: found.allow } }) : refuse(c, 'not-found')
  }
}
