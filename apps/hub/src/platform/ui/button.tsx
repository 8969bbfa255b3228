import type { Child, FC } from 'hono/jsx'
import { safeHref } from './safe-href.ts'

type ButtonProps = {
  /** What pressing it does: "Send to the helpline". */
  readonly children: Child
  readonly kind?: 'main' | 'quiet'
  /** Sent with the form when this button was the one pressed. */
  readonly name?: string
  readonly value?: string
}

const look = (kind: ButtonProps['kind']): string => (kind === 'quiet' ? 'button button-quiet' : 'button')

/** Sends the form it stands in. */
export const Button: FC<ButtonProps> = ({ children, kind, name, value }) => (
  <button type="submit" class={look(kind)} name={name} value={value}>
    {children}
  </button>
)

/** A link that looks like a button, for the one next step of a page that holds no form. */
export const LinkButton: FC<{ readonly href: string; readonly children: Child; readonly kind?: 'main' | 'quiet' }> = ({
  href,
  children,
  kind,
}) => (
  <a class={look(kind)} href={safeHref(href)}>
    {children}
  </a>
)
