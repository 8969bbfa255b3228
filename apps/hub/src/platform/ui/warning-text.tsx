import type { Child, FC } from 'hono/jsx'
import type { UiWords } from './words/ui-words.ts'

/** A warning about what the law can do to someone; for nothing less. */
export const WarningText: FC<{ readonly children: Child; readonly words: UiWords }> = ({ children, words }) => (
  <p class="warning">
    <strong class="warning-word">{words.warning}</strong> {children}
  </p>
)
