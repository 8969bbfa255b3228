import type { Offence, OffenceClass } from './offence.ts'
import { offenceTable, offenceTableVersion } from './offence-table.ts'

const classes: Readonly<Record<string, OffenceClass>> = {
  CS: 'summary',
  CM: 'summary-motoring',
  CE: 'either-way',
  CI: 'indictable',
}

/** Where the table comes from, to be named wherever a title is shown. */
export const offencesFrom: string = `Offence codes and titles: Ministry of Justice, Bichard 7 standing data ${offenceTableVersion} (MIT)`

/** Two classes are no class: they stand for codes that were taken over from old and local lists. */
const noClass: ReadonlySet<string> = new Set(['000/00', '999/99'])

let read: readonly Offence[] | undefined
let positions: ReadonlyMap<string, number> | undefined

/** All offences of the table, by code. Read when first asked for, since many never ask. */
export function offences(): readonly Offence[] {
  read ??= offenceTable.split('\n').map(offenceFrom)
  return read
}

/** The offence with a code, in capitals or not. Undefined for a code that the table does not have. */
export function offenceByCode(code: string): Offence | undefined {
  positions ??= new Map(offences().map((offence, position) => [offence.code, position]))
  const position = positions.get(code.trim().toUpperCase())
  return position === undefined ? undefined : offences()[position]
}

function offenceFrom(line: string): Offence {
  const [code = '', category = '', homeOfficeClass = '', recordable, ...title] = line.split('|')
  const hasClass = !noClass.has(homeOfficeClass)
  return {
    code,
    title: title.join('|'),
    class: classes[category] ?? 'other',
    homeOfficeClass: hasClass ? homeOfficeClass : undefined,
    isLegacy: !hasClass || /^\d/.test(code),
    flaggedRecordable: recordable === 'y',
  }
}
