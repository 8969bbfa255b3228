import type { FC } from 'hono/jsx'
import type { EmployersWords } from './words/en.ts'

/** A section of a page for employers: its anchor. */
export type SectionId = keyof EmployersWords['headings']

/** The way to the sections of a long page. */
export const Contents: FC<{ readonly words: EmployersWords; readonly ids: readonly SectionId[] }> = ({
  words: { onThisPage, headings },
  ids,
}) => (
  <nav class="contents" aria-label={onThisPage}>
    <ul>
      {ids.map((id) => (
        <li>
          <a href={`#${id}`}>{headings[id]}</a>
        </li>
      ))}
    </ul>
  </nav>
)
