import type { FC } from 'hono/jsx'
import { safeHref } from './safe-href.ts'
import type { Site } from './service.ts'

/** What the site covers and what it is not, and the pages about the site itself. */
export const PageFooter: FC<{ readonly site: Site; readonly sensitive: boolean }> = ({
  site: { service, words },
  sensitive,
}) => (
  <footer class="site-footer">
    <div class="wrap">
      <div class="scope">
        <h2>{words.scopeHeading}</h2>
        <p>
          {words.scope(service.name)} {words.scotland} {words.northernIreland}{' '}
          <a href="/elsewhere">{words.elsewhere}</a>
        </p>
        <p>{words.independent(service.name)}</p>
      </div>
      <nav aria-label={words.siteNavigation}>
        <ul>
          <li>
            <a href="/check">{words.checkRecord}</a>
          </li>
          <li>
            <a href="/about">{words.about}</a>
          </li>
          <li>
            <a href="/helpline">{words.contact}</a>
          </li>
          <li>
            <a href="/contacts">{words.whoCanHelp}</a>
          </li>
          <li>
            <a href="/helpline/reply">{words.helplineReply}</a>
          </li>
          <li>
            <a href="/glossary">{words.glossary}</a>
          </li>
          <li>
            <a href="/privacy">{words.privacy}</a>
          </li>
          <li>
            <a href="/accessibility">{words.accessibility}</a>
          </li>
          <li>
            <a href="/api">{words.forPrograms}</a>
          </li>
        </ul>
      </nav>
      {service.donateUrl && !sensitive && (
        <p class="donate">
          <a href={safeHref(service.donateUrl)} rel="noreferrer">
            {words.donate}
          </a>
        </p>
      )}
    </div>
  </footer>
)
