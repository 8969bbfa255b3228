import type { FC } from 'hono/jsx'
import { privateTyping } from './private-typing.ts'
import { type Problem, problemWith } from './problem.ts'
import type { UiWords } from './words/ui-words.ts'

type SearchBoxProps = {
  /** In the header of every page, or as the main thing of the front page and the results. */
  readonly place: 'header' | 'page'
  /** What was typed before; it comes back by the form alone and never stands in an address. */
  readonly value?: string
  readonly problems?: readonly Problem[]
  readonly words: UiWords
}

/**
 * The question box. Posts `q` to `/ask`; with script it also suggests guides while typing (`browser/search-combobox.ts`,
 * which asks `/ask/suggest`). The field is `q`, and its id is `q` in the page and `q-header` in the header.
 */
export const SearchBox: FC<SearchBoxProps> = ({ place, value, problems, words }) => {
  const id = place === 'page' ? 'q' : 'q-header'
  const problem = place === 'page' ? problemWith(problems, 'q') : undefined
  // Who has typed before has read the hint before.
  const hinted = place === 'page' && !value
  const described = [hinted && `${id}-hint`, problem && `${id}-error`].filter(Boolean).join(' ')
  return (
    // biome-ignore lint/a11y/useSemanticElements: older browsers and screen readers do not know the search element
    <form
      class={value ? `search search-in-${place} search-again` : `search search-in-${place}`}
      role="search"
      aria-label={words.search}
      method="post"
      action="/ask"
      novalidate
      data-suggest="/ask/suggest"
      data-suggestions={words.suggestions}
      data-counts={JSON.stringify(words.suggestionCounts)}
      data-none={words.noSuggestions}
    >
      <label for={id}>{words.searchLabel}</label>
      {hinted && (
        <p class="hint" id={`${id}-hint`}>
          {words.searchHint}
        </p>
      )}
      {problem && (
        <p class="field-error" id={`${id}-error`}>
          <span class="visually-hidden">{words.error}</span> {problem}
        </p>
      )}
      <div class="search-row">
        <input
          class="input"
          id={id}
          type="search"
          name="q"
          value={value}
          autocapitalize="none"
          enterkeyhint="search"
          aria-describedby={described || undefined}
          aria-invalid={problem ? 'true' : undefined}
          {...privateTyping}
        />
        <button type="submit" class="button">
          {words.searchButton}
        </button>
      </div>
    </form>
  )
}
