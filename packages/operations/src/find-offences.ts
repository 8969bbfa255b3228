import {
  acts,
  type CatalogueEntry,
  type Day,
  day,
  en,
  entryOf,
  type FoundOffence,
  findOffences,
  isoOf,
  listedOffence,
  offenceByCode,
  offencesFrom,
} from '@plain-record/law'
import { z } from 'zod'
import { answered, defineOperation, refused } from './operation.ts'
import { problemAt } from './problems.ts'
import { askedDay, toldDay } from './schemas/day.ts'
import { inWords, wordedFinding } from './schemas/finding-schema.ts'
import { limitField, searchWords } from './schemas/search-fields.ts'

const foundOffence = z
  .object({
    code: z.string().meta({ description: 'The code that police and courts use, for example TH68010.' }),
    title: z.string().meta({ description: 'The official title.' }),
    class: z.enum(['summary', 'summary-motoring', 'either-way', 'indictable', 'other']).meta({
      description: 'How it can be tried. other: not an offence, but a breach, an application or an enforcement.',
    }),
    homeOfficeClass: z
      .string()
      .optional()
      .meta({ description: 'The Home Office class. Absent: an old or local entry.' }),
    isLegacy: z.boolean().meta({ description: 'An old or local entry, which is offered after all others.' }),
    flaggedRecordable: z
      .boolean()
      .meta({ description: 'The table’s own mark for central records. A hint, and not more.' }),
    knownAs: z
      .object({
        name: z.string().meta({ description: 'What it is called in everyday words.' }),
        act: z.string().meta({ description: 'The Act.' }),
        section: z.string().optional().meta({ description: 'The section. Absent for common law.' }),
      })
      .optional()
      .meta({ description: 'Its entry in our own catalogue. Absent: nobody has put the code to its section yet.' }),
    neverFiltered: wordedFinding,
    inShort: z.string().meta({ description: 'What the list says of it, in a few words.' }),
    settledBy: z.string().optional().meta({ description: 'The fact that would settle it, where it cannot be told.' }),
  })
  .meta({
    id: 'Offence',
    description:
      'An offence of the criminal justice system’s own table. “neverFiltered” says whether a conviction for it is on the list of ' +
      'offences that are never filtered: yes, no or unknown.',
  })

export const offences = defineOperation({
  name: 'offences',
  summary: 'Which offence was it, and is it ever filtered?',
  description:
    'Finds offences by what people call them, by section and Act, or by the words of the official title, misspelt or not; or one by its ' +
    'code. Each comes with whether it is on the list of offences that are never filtered from a check.',
  input: z
    .strictObject({
      q: searchWords('What it is called, for example “abh” or “s.47 OAPA”. Give this or a code.').optional(),
      code: z.string().min(1).max(20).optional().meta({ description: 'The code of the offence. Give this or words.' }),
      limit: limitField,
      on: askedDay('The day on which a certificate is issued. Left out: today, in London.').optional(),
    })
    .meta({ id: 'OffencesRequest', description: 'Words or a code.' }),
  output: z
    .object({
      on: toldDay('The day on which a certificate is issued: offences were added to the list over the years.'),
      from: z.string().meta({ description: 'Where codes and titles come from, to be named wherever they are shown.' }),
      offences: z.array(foundOffence).meta({ description: 'The likeliest first; none when nothing is like it.' }),
    })
    .meta({ id: 'Offences', description: 'Offences that were found.' }),
  example: () => ({ q: 'shoplifting', limit: 1, on: '2026-11-22' }),
  answer: ({ today }, { q, code, limit, on = day(today()) }) => {
    if ((q === undefined) === (code === undefined))
      return refused(problemAt('', 'give-one', { either: 'q', or: 'code' }))
    const found = q === undefined ? withCode(code ?? '') : findOffences(q, limit)
    return answered({ on: isoOf(on), from: offencesFrom, offences: found.map((each) => asTold(each, on)) })
  },
})

function withCode(code: string): readonly FoundOffence[] {
  const offence = offenceByCode(code)
  return offence ? [{ offence, entry: entryOf(offence.code) }] : []
}

function asTold({ offence, entry }: FoundOffence, on: Day): object {
  const { code, title, homeOfficeClass, ...rest } = offence
  const { listed, finding, settledBy } = listedOffence({ code }, { on })
  return {
    code,
    title,
    ...(entry ? { knownAs: knownAs(entry) } : {}),
    inShort: en.listed[listed],
    neverFiltered: inWords(finding),
    ...(settledBy === undefined ? {} : { settledBy }),
    ...rest,
    ...(homeOfficeClass === undefined ? {} : { homeOfficeClass }),
  }
}

const knownAs = ({ name, act, section }: CatalogueEntry): object => ({
  name,
  act: acts[act].title,
  ...(section === undefined ? {} : { section }),
})
