import type { Child, FC } from 'hono/jsx'
import type { UiWords } from './words/ui-words.ts'

type BannerProps = { readonly title?: string; readonly children: Child; readonly words: UiWords }

/** News about the whole service. People miss banners: what matters to a page stands in the page as well. */
export const NotificationBanner: FC<BannerProps> = ({ title, children, words }) => (
  <section class="banner" aria-labelledby="banner-title">
    <h2 id="banner-title">{title ?? words.notice}</h2>
    <div>{children}</div>
  </section>
)
