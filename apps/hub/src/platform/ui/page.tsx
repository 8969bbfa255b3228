import type { Child, FC } from 'hono/jsx'
import { ExitBar, ExitLink } from './exit-link.tsx'
import { PageFooter } from './page-footer.tsx'
import { PageHeader } from './page-header.tsx'
import { PlainCover, PrintLink } from './plain-cover.tsx'
import type { Problem } from './problem.ts'
import type { Site } from './service.ts'

export type PageProps = {
  readonly site: Site
  /** What the page is about, without the name of the site. */
  readonly title: string
  /** What stands in the tab and the history instead, on its own. Sensitive pages have one even when none is given. */
  readonly neutralTitle?: string
  /** Somebody may be watched reading it: exit in view, neutral title, no request for money. */
  readonly sensitive?: boolean
  /** Made for one person, or of no use to a search engine. */
  readonly noindex?: boolean
  /** Sentence for search engines; left out on sensitive pages. */
  readonly summary?: string
  /** When there are some, the title says so first. The page shows them with `ErrorSummary`. */
  readonly problems?: readonly Problem[]
  /** The page has a question box of its own, so the header needs none. */
  readonly ownSearch?: boolean
  /** People print this page: offers the plain cover. */
  readonly printable?: boolean
  readonly children: Child
}

/** The words for the tab: an error said first, then the page, then the site unless the page asks to stay neutral. */
export function documentTitle({ site, title, neutralTitle, sensitive, problems }: Omit<PageProps, 'children'>): string {
  const { words, service } = site
  const neutral = neutralTitle ?? (sensitive ? words.neutralTitle : undefined)
  const plain = neutral ?? (title === service.name ? title : `${title} - ${service.name}`)
  return problems && problems.length > 0 ? words.errorTitle(plain) : plain
}

/** A whole page, header to footer. Draw it with `renderPage`. */
export const Page: FC<PageProps> = (page) => {
  const { site, sensitive = false, noindex, summary, ownSearch, printable, children } = page
  const { words, assets } = site
  return (
    <html lang={words.lang} class={sensitive ? 'has-exit-bar' : undefined}>
      <head>
        <meta charset="utf-8" />
        <title>{documentTitle(page)}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {/* Outcome numbers and dates are no telephone numbers; ours are links already. */}
        <meta name="format-detection" content="telephone=no" />
        {noindex && <meta name="robots" content="noindex" />}
        {summary && !sensitive && <meta name="description" content={summary} />}
        <link rel="stylesheet" href={assets.css} />
        <link rel="icon" type="image/svg+xml" href={assets.icon} />
        <script type="module" src={assets.js}></script>
      </head>
      <body>
        <nav class="shortcuts" aria-label={words.shortcuts}>
          <a class="skip-link" href="#main">
            {words.skipToContent}
          </a>
          <ExitLink look="hidden" words={words} />
        </nav>
        {printable && <PlainCover words={words} />}
        {sensitive && <ExitBar words={words} />}
        <PageHeader site={site} sensitive={sensitive} search={!ownSearch} />
        <main id="main" class="wrap" tabindex={-1}>
          {children}
          {printable && <PrintLink words={words} />}
        </main>
        <PageFooter site={site} sensitive={sensitive} />
      </body>
    </html>
  )
}
