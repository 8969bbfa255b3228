import type { Child, FC } from 'hono/jsx'
import { safeHref } from './safe-href.ts'

type FormProps = {
  readonly action: string
  /** Fields that are sent but not shown. */
  readonly hidden?: Readonly<Record<string, string>>
  readonly children: Child
}

/** A form as all of ours are: sent in the body and never in the address, kept by no browser, checked by the server alone. */
export const Form: FC<FormProps> = ({ action, hidden, children }) => (
  <form class="form" method="post" action={safeHref(action)} autocomplete="off" novalidate>
    {Object.entries(hidden ?? {}).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
    {children}
  </form>
)
