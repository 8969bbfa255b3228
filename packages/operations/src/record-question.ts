import {
  type CheckQuestion,
  day,
  type PersonRecord,
  parseRecord,
  withDiversionaryAndCommunityCautions,
} from '@plain-record/law'
import { z } from 'zod'
import { answered, type OperationDeps, type Outcome } from './operation.ts'
import { problemsWithin } from './problems.ts'
import { askedDay } from './schemas/day.ts'

/** Which day is asked about, and by the law of which day. */
export const dayFields = {
  on: askedDay('The day asked about: is it spent on this day? Left out: today, in London.').optional(),
  lawAsAt: askedDay('By the law as it was, is or will be on this day. Left out: the day asked about.').optional(),
}

/** The same, with changes to the law that have no date yet. */
export const questionFields = {
  ...dayFields,
  drafts: z
    .strictObject({
      diversionaryAndCommunityCautions: askedDay(
        'Counts diversionary and community cautions (Police, Crime, Sentencing and Courts Act 2022, Part 6) as law from this day.',
      ),
    })
    .optional()
    .meta({ description: 'Law that is not in force, to be counted as law from a day you choose. Left out: none.' }),
}

type Asked = z.output<z.ZodObject<typeof dayFields>> & Pick<z.output<z.ZodObject<typeof questionFields>>, 'drafts'>

export function questionFrom(
  { today }: OperationDeps,
  { on = day(today()), lawAsAt = on, drafts }: Asked,
): CheckQuestion {
  return {
    on,
    lawAsAt,
    ...(drafts ? { drafts: [withDiversionaryAndCommunityCautions(drafts.diversionaryAndCommunityCautions)] } : {}),
  }
}

/** @param pointer where the record stands in what was given */
export function readRecord(given: unknown, pointer: string): Outcome<PersonRecord> {
  const parsed = parseRecord(given)
  return parsed.ok ? answered(parsed.record) : { ok: false, problems: problemsWithin(pointer, parsed.problems) }
}
