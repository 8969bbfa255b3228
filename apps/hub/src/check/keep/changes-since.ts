import { recordFrom, type SheetWords, titlesOf } from '@plain-record/check'
import {
  type AnswerChange,
  answerChanges,
  assess,
  type CalendarDate,
  type CheckQuestion,
  day,
  type KeptAnswer,
  type MatterAnswer,
  type Receipt,
  rulesVersion,
  type Verification,
  verify,
} from '@plain-record/law'
import { type KeptCopy, sha256 } from './copy/kept-copy.ts'
import type { KeepWords } from './words/en.ts'

/** What is another now, matter by matter. */
export type Changed = { readonly title: string; readonly says: readonly string[] }

export type ChangesSince = {
  readonly keptOn: CalendarDate
  /** Undefined where what was told is not finished, so that there is no result. */
  readonly matters: readonly Changed[] | undefined
  /** What the same question, of the same day, comes to by the rules of today. */
  readonly byRules: readonly Changed[]
  /** What was noted about the rules since, where they are another version now. */
  readonly noted?: { readonly was: string; readonly is: string; readonly changes: readonly AnswerChange[] }
  /** What was told then: it is in the copy, is not, or cannot be read. */
  readonly receipt: 'kept' | 'not-kept' | 'unreadable'
}

type Words = { readonly sheet: SheetWords; readonly keep: KeepWords }

/**
 * What has changed since a copy was kept: answers that are others now, because time has passed or the law is another, and apart from
 * those the answers that the rules themselves now give another way.
 * @param question the day, and the law, of the result that would be shown now
 */
export function changesSince(
  copy: KeptCopy,
  { question, words }: { readonly question: Pick<CheckQuestion, 'on' | 'lawAsAt'>; readonly words: Words },
): ChangesSince {
  const { draft, keptOn, receipt } = copy
  const record = recordFrom(draft)
  const verified: Verification | undefined = receipt && verify(receipt, sha256)
  const isRead = verified?.kind === 'same' || verified?.kind === 'changed'
  const then = day(keptOn)
  const before = { on: then, lawAsAt: isRead && receipt ? day(receipt.lawAsAt) : then }
  const titles = record ? titlesOf({ record, draft }, words.sheet) : new Map<string, string>()
  const saidOn = words.sheet.date(keptOn)
  return {
    keptOn,
    matters:
      record && record.matters.length > 0
        ? changedIn(assess(record, before).matters, assess(record, question).matters, { titles, words, saidOn })
        : undefined,
    byRules:
      verified?.kind === 'changed'
        ? verified.changes.map(({ id, was, is }) => ({
            title: titles.get(id) ?? id,
            says: [words.keep.changes.spentFrom({ was: told(was, keptOn, words), is: told(is, keptOn, words) })],
          }))
        : [],
    ...(isRead && receipt ? notedSince(receipt) : {}),
    receipt: receipt === undefined ? 'not-kept' : isRead ? 'kept' : 'unreadable',
  }
}

type Saying = {
  readonly titles: ReadonlyMap<string, string>
  readonly words: Words
  /** The day it was kept, in words. */
  readonly saidOn: string
}

/** Both are of one record, so they stand in the same order. */
function changedIn(
  before: readonly MatterAnswer[],
  now: readonly MatterAnswer[],
  { titles, words, saidOn }: Saying,
): readonly Changed[] {
  const { changes } = words.keep
  return now.flatMap((is, i) => {
    const was = before[i]
    if (!was) return []
    const says = [
      ...(is.status === was.status ? [] : [`${changes.is[is.status]} ${changes.was[was.status](saidOn)}`]),
      ...checksChanged(was, is, words),
    ]
    return says.length === 0 ? [] : [{ title: titles.get(is.id) ?? is.id, says }]
  })
}

const checksChanged = (was: MatterAnswer, is: MatterAnswer, { sheet, keep }: Words): readonly string[] =>
  is.checks.flatMap(({ check, shows }, i) => {
    const before = was.checks[i]?.shows
    if (before === undefined || before === shows) return []
    return [keep.changes.check({ check: sheet.columns[check], is: sheet.verdicts[shows], was: sheet.verdicts[before] })]
  })

const told = ({ earliest, latest }: KeptAnswer, on: CalendarDate, { sheet, keep }: Words): string =>
  earliest === null || latest === null ? keep.changes.noDay : sheet.timeline.span({ earliest, latest }, on)

/** The changes are noted newest first; those of an unknown version are all told. */
function notedSince({ rulesVersion: was }: Receipt): Pick<ChangesSince, 'noted'> {
  if (was === rulesVersion) return {}
  const since = answerChanges.findIndex(({ version }) => version === was)
  return {
    noted: { was, is: rulesVersion, changes: answerChanges.slice(0, since === -1 ? answerChanges.length : since) },
  }
}
