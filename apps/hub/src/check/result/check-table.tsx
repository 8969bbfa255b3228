import type { Sheet, SheetCell, SheetMatter } from '@plain-record/check'
import type { FC } from 'hono/jsx'
import { StackedTable } from '../../platform/ui/stacked-table.tsx'
import type { ResultWords } from './words/en.ts'

type CheckTableProps = { readonly sheet: Sheet; readonly on: string; readonly words: ResultWords['checks'] }

/** Each matter against each kind of check: what it does, until when, and why. */
export const CheckTable: FC<CheckTableProps> = ({ sheet, on, words }) => (
  <StackedTable
    caption={words.caption(on)}
    head={[words.matter, words.spent, ...sheet.columns.map(({ title }) => title)]}
    rows={sheet.matters.map((matter) => ({
      name: matter.title,
      cells: [
        { content: <SpentCell matter={matter} words={words} /> },
        ...matter.cells.map((cell, i) => ({
          class: `cell-${cell.shows}`,
          content: (
            <Verdict cell={cell} before={matter.cells.slice(0, i)} sheet={sheet} matter={matter} words={words} />
          ),
        })),
      ],
    }))}
  />
)

const SpentCell: FC<{ readonly matter: SheetMatter; readonly words: ResultWords['checks'] }> = ({ matter, words }) => (
  <>
    {matter.spent}
    {matter.heldOpenBy !== undefined &&
      ` ${words[matter.status === 'depends' ? 'perhapsHeldOpenBy' : 'heldOpenBy'](matter.heldOpenBy)}`}
    {matter.remarks.map((remark) => (
      <small>{remark}</small>
    ))}
  </>
)

type VerdictProps = Pick<CheckTableProps, 'sheet' | 'words'> & {
  readonly cell: SheetCell
  /** The cells of this row that were read already. */
  readonly before: readonly SheetCell[]
  readonly matter: SheetMatter
}

const Verdict: FC<VerdictProps> = ({ cell, before, sheet, matter, words }) => {
  const same = before.find(({ why, shows }) => why === cell.why && shows === cell.shows)
  const sameTitle = sheet.columns.find(({ check }) => check === same?.check)?.title
  const said = [...matter.remarks, ...before.flatMap(({ remarks }) => remarks)]
  return (
    <>
      <strong>{cell.verdict}</strong>
      {cell.until !== undefined && `${cell.shows === 'shows' ? '' : ':'} ${cell.until}`}
      <small>{sameTitle === undefined ? cell.why : words.sameWhy(sameTitle)}</small>
      {cell.remarks
        .filter((remark) => !said.includes(remark))
        .map((remark) => (
          <small>{remark}</small>
        ))}
    </>
  )
}
