import type { Sheet } from '@plain-record/check'
import type { Shows } from '@plain-record/law'
import type { FC } from 'hono/jsx'
import type { ResultWords } from './words/en.ts'

type CertaintyWordsProps = { readonly sheet: Sheet; readonly words: ResultWords['certainty'] }

/** What the verdicts on this page mean: each has one fixed meaning, and it stands here and not in a tooltip. */
export const CertaintyWords: FC<CertaintyWordsProps> = ({ sheet, words }) => {
  const used = new Map<Shows, string>()
  for (const { cells } of sheet.matters) for (const { shows, verdict } of cells) used.set(shows, verdict)
  return used.size === 0 ? null : (
    <>
      <h3>{words.title}</h3>
      <ul class="meanings">
        {(Object.keys(words.meanings) as Shows[])
          .filter((shows) => used.has(shows))
          .map((shows) => (
            <li class={`cell-${shows}`}>
              <strong>{used.get(shows)}.</strong> {words.meanings[shows]}
            </li>
          ))}
      </ul>
      <p>{words.until}</p>
    </>
  )
}
