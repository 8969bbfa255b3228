import type { FC } from 'hono/jsx'
import type { UiWords } from './words/ui-words.ts'

const exitPath = '/exit'

/** A plain link away from the site. With script it empties the page first (`browser/exit.ts`). */
export const ExitLink: FC<{ readonly look: 'button' | 'quiet' | 'hidden'; readonly words: UiWords }> = ({
  look,
  words,
}) => (
  <a class={`exit-${look}`} href={exitPath} rel="nofollow noreferrer" data-exit={words.neutralTitle}>
    {words.exit}
  </a>
)

/**
 * The exit that stays in view on pages somebody may be watched reading, and what it does, said once. The second sentence
 * shows only where a script can keep its word.
 */
export const ExitBar: FC<{ readonly words: UiWords }> = ({ words }) => (
  <section class="exit-bar" aria-label={words.exitAtOnce}>
    <div class="wrap">
      <p class="exit-presses" role="status" data-exit-presses={JSON.stringify(words.exitKeyPresses)}></p>
      <p class="exit-note">
        {words.exitExplained}{' '}
        <span class="exit-by-key" data-needs-script="" hidden>
          {words.exitByKey}
        </span>
      </p>
      <ExitLink look="button" words={words} />
    </div>
  </section>
)
