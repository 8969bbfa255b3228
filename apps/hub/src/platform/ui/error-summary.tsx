import type { FC } from 'hono/jsx'
import type { Problem } from './problem.ts'
import type { UiWords } from './words/ui-words.ts'

/** What to put right, in page order; each entry is a link to its field. Renders nothing when all is well. */
export const ErrorSummary: FC<{ readonly problems: readonly Problem[]; readonly words: UiWords }> = ({
  problems,
  words,
}) =>
  problems.length === 0 ? null : (
    <section class="error-summary" role="alert" tabindex={-1} data-focus-on-load="">
      <h2>{words.thereIsAProblem}</h2>
      <ul>
        {problems.map((problem) => (
          <li>
            <a href={`#${problem.field}`}>{problem.message}</a>
          </li>
        ))}
      </ul>
    </section>
  )
