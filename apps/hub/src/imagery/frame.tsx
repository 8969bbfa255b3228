import type { Child, FC } from 'hono/jsx'
import { ErrorSummary } from '../platform/ui/error-summary.tsx'
import { Page } from '../platform/ui/page.tsx'
import type { Problem } from '../platform/ui/problem.ts'
import type { Site } from '../platform/ui/service.ts'
import type { Said } from '../statements/index.ts'
import type { WhoHelps } from './who-helps.ts'
import type { ImageryWords } from './words/en.ts'

export const imageryPath = '/imagery'

/** What every screen is drawn with. */
export type ImageryView = {
  readonly site: Site
  readonly words: ImageryWords
  readonly said: Said
  readonly whoHelps: WhoHelps
}

type FrameProps = {
  readonly view: ImageryView
  readonly title: string
  readonly problems?: readonly Problem[]
  readonly printable?: boolean
  readonly noindex?: boolean
  readonly children: Child
}

/** A screen: exit in view, and a name in the tab and the history that says nothing. */
export const ImageryFrame: FC<FrameProps> = ({ view, title, problems = [], printable, noindex = true, children }) => (
  <Page
    site={view.site}
    title={title}
    neutralTitle={view.words.neutral}
    sensitive
    problems={problems}
    {...(noindex ? { noindex } : {})}
    {...(printable ? { printable } : {})}
  >
    <ErrorSummary problems={problems} words={view.site.words} />
    {children}
  </Page>
)

/** What has been answered, carried on to the next screen: it is nowhere else. */
export const Carried: FC<{ readonly fields: readonly (readonly [string, string])[] }> = ({ fields }) => (
  <>
    {fields.map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
  </>
)
