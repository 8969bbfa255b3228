import type { FC } from 'hono/jsx'
import { safeHref } from './safe-href.ts'

export type Door = { readonly title: string; readonly href: string; readonly text: string }

/** The ways in on the front page: who you are, or what it is about. Meant for four. */
export const Doors: FC<{ readonly doors: readonly Door[] }> = ({ doors }) => (
  <ul class="doors">
    {doors.map((door) => (
      <li class="door">
        <h2>
          <a href={safeHref(door.href)}>{door.title}</a>
        </h2>
        <p>{door.text}</p>
      </li>
    ))}
  </ul>
)
