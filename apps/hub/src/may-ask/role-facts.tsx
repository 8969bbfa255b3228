import type { Role } from '@plain-record/law'
import type { FC } from 'hono/jsx'
import { safeHref } from '../platform/ui/safe-href.ts'
import type { Site } from '../platform/ui/service.ts'
import { SummaryList } from '../platform/ui/summary-list.tsx'
import { levelFacts } from './role-level.ts'
import type { MayAskWords } from './words/en.ts'

/** The highest check that can be lawful for a role, and everything it hangs on. */
export const RoleFacts: FC<{ readonly site: Site; readonly words: MayAskWords; readonly role: Role }> = ({
  site,
  words,
  role,
}) => (
  <SummaryList
    rows={levelFacts(role, words).map(({ key, says, href }) => ({
      key,
      value: href ? (
        <a href={safeHref(href)} rel="noreferrer">
          {says}
        </a>
      ) : (
        says
      ),
    }))}
    words={site.words}
  />
)
