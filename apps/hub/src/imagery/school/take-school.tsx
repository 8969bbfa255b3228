import type { SentForm } from '../../platform/http/read-form.ts'
import { CrisisPanel } from '../../platform/ui/crisis-panel.tsx'
import { renderPage } from '../../platform/ui/render-page.ts'
import type { ImageryView } from '../frame.tsx'
import { changeField } from '../sheets/sheet-page.tsx'
import type { CrisisIn, Taken } from '../sheets/taken.ts'
import { readTyped } from '../sheets/typed-words.ts'
import { type Nation, type StopName, stopNames } from '../tree/answers.ts'
import { type SchoolAnswers, shownUnder13 } from './choices.ts'
import { readChoices, readSchool, schoolFields } from './read-school.ts'
import { SchoolFormPage } from './school-form-page.tsx'
import { isToldNow, schoolSheet } from './school-sheet.ts'
import { schoolFormPath } from './school-start-page.tsx'

type ToTake = { readonly view: ImageryView; readonly nation: Nation; readonly now: Date; readonly crisisIn: CrisisIn }

/** From the answers to the sheet, with who helps above it where somebody has to be told now, or what comes first is happening. */
export function takeSchool(form: SentForm, { view, nation, now, crisisIn }: ToTake): Taken {
  const page = (html: Parameters<typeof renderPage>[0], status: 200 | 422): Taken => ({
    is: 'page',
    html: renderPage(html),
    status,
  })
  if (form.field(changeField) !== '') {
    const draft = { choices: readChoices(form), typed: readTyped(form, view.words.sheet).typed }
    return page(<SchoolFormPage view={view} nation={nation} draft={draft} />, 200)
  }
  const read = readSchool(form, nation, view.words)
  if (!read.ok)
    return page(<SchoolFormPage view={view} nation={nation} draft={read.draft} problems={read.problems} />, 422)
  const { answers, typed } = read
  const stops = stopsOf(answers, crisisIn(typed.reasons) !== undefined)
  return {
    is: 'sheet',
    sheet: schoolSheet({ answers, typed }, { view, now }),
    path: schoolFormPath(nation),
    fields: schoolFields({ choices: answers, typed }),
    ...(stops.length > 0 ? { first: <TellNow view={view} stops={stops} /> } : {}),
  }
}

const TellNow = ({ view, stops }: { readonly view: ImageryView; readonly stops: readonly StopName[] }) => (
  <CrisisPanel contacts={view.whoHelps.now(stops, { reader: 'school' })} words={view.site.words} />
)

/** What is happening, as far as it says who can help: answered, or told in the reasons. */
function stopsOf(answers: SchoolAnswers, toldOfCrisis: boolean): readonly StopName[] {
  const holds: Readonly<Record<StopName, boolean>> = {
    danger: answers.risk === 'yes' || toldOfCrisis,
    threat: answers.pressure === 'yes',
    money: answers.money === 'yes',
    spreading: answers.extent === 'wide_or_public',
    adult: answers.adult === 'yes',
    grooming: answers.pressure === 'yes',
    'under-13': shownUnder13(answers) === 'yes',
  }
  const found = stopNames.filter((name) => holds[name])
  return found.length === 0 && isToldNow(answers) ? ['adult'] : found
}
