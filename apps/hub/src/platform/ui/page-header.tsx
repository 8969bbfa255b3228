import type { FC } from 'hono/jsx'
import { ExitLink } from './exit-link.tsx'
import { telHref } from './safe-href.ts'
import { SearchBox } from './search-box.tsx'
import type { Service, Site } from './service.ts'
import type { UiWords } from './words/ui-words.ts'

/** How to reach a person: the same words in the same place on every page. */
export const HelpLine: FC<{ readonly service: Service; readonly words: UiWords }> = ({ service, words }) => (
  <p class="help-line">
    {service.phone ? (
      <>
        {words.talkToSomeone} <a href={telHref(service.phone)}>{service.phone}</a>{' '}
        {service.hours && <span class="help-hours">{service.hours}</span>}
      </>
    ) : (
      <a href="/helpline">{words.contactTheHelpline}</a>
    )}
  </p>
)

type HeaderProps = { readonly site: Site; readonly sensitive: boolean; readonly search: boolean }

/** Name, mission, a person to talk to, and the question box. */
export const PageHeader: FC<HeaderProps> = ({ site: { service, words }, sensitive, search }) => (
  <header class="site-header">
    <div class="wrap">
      {!sensitive && <ExitLink look="quiet" words={words} />}
      <a class="site-name" href="/">
        {service.name}
      </a>
      <p class="mission">{service.mission}</p>
      <HelpLine service={service} words={words} />
      {search && <SearchBox place="header" words={words} />}
    </div>
  </header>
)
