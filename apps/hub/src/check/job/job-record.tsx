import type { Sheet } from '@plain-record/check'
import { type Asker, askerFor, type Role } from '@plain-record/law'
import type { FC } from 'hono/jsx'
import { checksOf } from '../../may-ask/index.ts'
import { longDate } from '../../platform/ui/long-date.ts'
import type { Site } from '../../platform/ui/service.ts'
import { CertaintyWords } from '../result/certainty-words.tsx'
import { CheckTable } from '../result/check-table.tsx'
import { TellSection } from '../result/tell-section.tsx'
import type { ResultWords } from '../result/words/en.ts'
import type { JobWords } from './words/en.ts'

type JobRecordProps = {
  readonly site: Site
  readonly role: Role
  /** The whole result of a record. It holds the person's facts: the page around it is for them alone. */
  readonly sheet: Sheet
  readonly words: JobWords['recordPart']
  readonly result: ResultWords
}

/** What the check of a role would show of a record, and what would have to be told if it asks. */
export const JobRecord: FC<JobRecordProps> = ({ site, role, sheet, words, result }) => {
  const seen = seenBy(role, sheet)
  if (sheet.matters.length === 0) return <p>{words.nothing}</p>
  return (
    <>
      {seen.columns.length === 0 ? (
        <p>{role.check === 'vetting' ? words.vetting : words.noCheck}</p>
      ) : (
        <>
          {seen.columns.length > 1 && <p>{words.either}</p>}
          <CheckTable sheet={seen} on={longDate(sheet.on, site.words)} words={result.checks} />
          <CertaintyWords sheet={seen} words={result.certainty} />
        </>
      )}
      <TellSection tell={toldTo(role, { sheet, words })} words={result.tell} />
    </>
  )
}

/** The result with the columns alone that the role may turn out to see. */
function seenBy(role: Role, sheet: Sheet): Sheet {
  const checks = checksOf(role)
  return {
    ...sheet,
    columns: sheet.columns.filter(({ check }) => checks.includes(check)),
    matters: sheet.matters.map((matter) => ({
      ...matter,
      cells: matter.cells.filter(({ check }) => checks.includes(check)),
    })),
  }
}

type Telling = { readonly sheet: Sheet; readonly words: JobWords['recordPart'] }

/** Whoever asks for the role; both ways where it depends. Of two questions of one asker, the first stands for both. */
function toldTo(role: Role, { sheet, words }: Telling): Sheet['tell'] {
  const asker = askerFor(role)
  const askers: readonly Asker[] = asker ? [asker] : ['employer', 'employer-exempt']
  return askers.flatMap((each) => {
    const found = sheet.tell.find((tell) => tell.askers.includes(each))
    return found ? [{ ...found, title: words.tellTitles[each] ?? found.title }] : []
  })
}
