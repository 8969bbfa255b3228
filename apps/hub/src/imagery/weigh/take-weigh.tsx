import type { SentForm } from '../../platform/http/read-form.ts'
import { renderPage } from '../../platform/ui/render-page.ts'
import type { ImageryView } from '../frame.tsx'
import { HelpPage } from '../help-page.tsx'
import { changeField } from '../sheets/sheet-page.tsx'
import type { CrisisIn, Taken } from '../sheets/taken.ts'
import type { ImageryAnswers } from '../tree/answers.ts'
import { hasUnseen, readSeen, seenField } from '../tree/seen.ts'
import { stopsIn } from '../tree/stops.ts'
import { readWeigh, readWeighDraft, type WeighRecord, weighFields } from './read-weigh.ts'
import { WeighFormPage, weighPath } from './weigh-form-page.tsx'
import { weighSheet } from './weigh-sheet.ts'

type ToTake = { readonly view: ImageryView; readonly now: Date; readonly crisisIn: CrisisIn }

/** From the answers to the sheet. What comes before the law comes first here too: the sheet is for whoever goes on past it. */
export function takeWeigh(form: SentForm, { view, now, crisisIn }: ToTake): Taken {
  const page = (html: Parameters<typeof renderPage>[0], status: 200 | 422): Taken => ({
    is: 'page',
    html: renderPage(html),
    status,
  })
  if (form.field(changeField) !== '')
    return page(<WeighFormPage view={view} draft={readWeighDraft(form, view.words)} />, 200)
  const read = readWeigh(form, view.words)
  if (!read.ok) return page(<WeighFormPage view={view} draft={read.draft} problems={read.problems} />, 422)
  const { record } = read
  const stops = stopsIn(withTold(record, crisisIn))
  const seen = readSeen(form.all(seenField))
  const fields = weighFields(record)
  if (hasUnseen(stops, record.answers, seen))
    return page(
      <HelpPage
        view={view}
        answers={record.answers}
        stops={stops}
        seen={seen}
        onwards={{ action: weighPath, fields }}
      />,
      200,
    )
  return {
    is: 'sheet',
    sheet: weighSheet(record, { view, now }),
    path: weighPath,
    fields: [...fields, ...seen.map((one) => [seenField, one] as const)],
  }
}

/** The answers, with what the reasons tell of: words of crisis bring help first wherever they are typed. */
const withTold = ({ answers, typed }: WeighRecord, crisisIn: CrisisIn): ImageryAnswers =>
  crisisIn(typed.reasons) ? { ...answers, stops: ['danger', ...(answers.stops ?? [])] } : answers
