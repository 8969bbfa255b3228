import type { Child, FC } from 'hono/jsx'

/** A remark set apart from the running text. */
export const InsetText: FC<{ readonly children: Child }> = ({ children }) => <div class="inset">{children}</div>
