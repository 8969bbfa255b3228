import { type Ready, readyPage } from '../platform/http/ready-pages.ts'
import { renderPage } from '../platform/ui/render-page.ts'
import type { Site } from '../platform/ui/service.ts'
import { type ApiDeps, operationDeps } from './api-deps.ts'
import { ApiPage } from './api-page.tsx'
import { problemExample, workedExamples } from './worked-examples.ts'

export type ApiPagesDeps = Pick<ApiDeps, 'words' | 'library' | 'ask' | 'now'> & {
  readonly site: Site
  /** The address of this server, as people use it. Without it, the one that a server has which nothing was set for. */
  readonly publicUrl?: string
}

/** The page about the API: the same for everybody, with examples that were run when it was made. */
export function apiPages({
  site,
  words,
  publicUrl = 'http://127.0.0.1:3000',
  ...deps
}: ApiPagesDeps): readonly Ready[] {
  const worked = { operating: operationDeps(deps), words, server: publicUrl.replace(/\/+$/, '') }
  return [
    readyPage(
      '/api',
      renderPage(
        <ApiPage site={site} words={words} examples={workedExamples(worked)} problem={problemExample(worked)} />,
      ),
    ),
  ]
}
