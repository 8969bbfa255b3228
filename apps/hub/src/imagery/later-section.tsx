import {
  type ImageryAnswer,
  type ImageryFacts,
  imageryEndings,
  imageryPathway,
  en as law,
  sentence,
} from '@plain-record/law'
import type { FC } from 'hono/jsx'
import { StackedTable } from '../platform/ui/stacked-table.tsx'
import type { ImageryView } from './frame.tsx'

type LaterChecks = ImageryAnswer['laterChecks']
const kinds = ['basic', 'standard', 'enhanced'] as const satisfies readonly (keyof LaterChecks)[]

/** A way in which it may end, by what people call it, and what each check shows then. */
type Ending = { readonly name: string; readonly checks: LaterChecks }

/** What each check shows as things stand, and for each way in which it may end. Endings that show alike share a row. */
export const LaterSection: FC<{ readonly view: ImageryView; readonly facts: ImageryFacts }> = ({ view, facts }) => {
  const { result } = view.words
  const { ending: first, ...heads } = result.laterHead
  return (
    <section aria-labelledby="later">
      <h2 id="later">{result.later}</h2>
      <StackedTable
        caption={result.laterCaption}
        head={[first, heads.basic, heads.standard, heads.enhanced]}
        rows={shownAlike(endingsOf(view, facts)).map(({ names, checks }) => ({
          name: names.map((name) => <span>{name}</span>),
          cells: kinds.map((kind) => ({
            content: (
              <>
                {underHead(sentence(checks[kind].because, law), heads[kind])}{' '}
                <small>{law.source(checks[kind].source)}</small>
              </>
            ),
          })),
        }))}
      />
    </section>
  )
}

function endingsOf({ words: { endings, result } }: ImageryView, facts: ImageryFacts): readonly Ending[] {
  const { laterChecks } = imageryPathway(facts)
  if (facts.ending) return [{ name: endings[facts.ending], checks: laterChecks }]
  return [
    { name: result.laterNow, checks: laterChecks },
    ...imageryEndings.map((ending) => ({
      name: endings[ending],
      checks: imageryPathway({ ...facts, ending }).laterChecks,
    })),
  ]
}

type Row = { readonly names: string[]; readonly checks: LaterChecks }

function shownAlike(endings: readonly Ending[]): readonly Row[] {
  const rows = new Map<string, Row>()
  for (const { name, checks } of endings) {
    const says = kinds.map((kind) => sentence(checks[kind].because, law)).join('\n')
    const row = rows.get(says)
    if (row) row.names.push(name)
    else rows.set(says, { names: [name], checks })
  }
  return [...rows.values()]
}

/** The sentence without the name of the check with which it begins, for the column with that name. */
function underHead(text: string, head: string): string {
  const rest = text.startsWith(`${head}: `) ? text.slice(head.length + 2) : text
  return rest.charAt(0).toUpperCase() + rest.slice(1)
}
