import type { Contact } from '@plain-record/guides'
import type { ImageryAnswers, Reader, StopName } from './tree/answers.ts'

type ForStops = Readonly<Record<StopName, readonly string[]>>

/** Professionals are sent alike, whether they work in a school or elsewhere. */
const staff: ForStops = {
  danger: ['local-authority-childrens-services', 'nspcc-helpline'],
  threat: ['police', 'ceop-safety-centre', 'local-authority-childrens-services', 'report-remove'],
  money: ['police', 'ceop-safety-centre', 'local-authority-childrens-services', 'report-remove'],
  spreading: ['police', 'report-remove', 'ceop-safety-centre', 'local-authority-childrens-services'],
  adult: ['police', 'local-authority-childrens-services', 'ceop-safety-centre'],
  grooming: ['police', 'local-authority-childrens-services', 'ceop-safety-centre'],
  'under-13': ['local-authority-childrens-services', 'police', 'nspcc-helpline'],
}

/** Ids of contacts who can help now, the best first, by reader. 999 stands above them all in the panel itself. */
export const helpNow: Readonly<Record<Reader | 'anyone', ForStops>> = {
  anyone: {
    danger: ['childline', 'samaritans', 'nspcc-helpline'],
    threat: ['childline', 'ceop-safety-centre', 'report-remove', 'nspcc-helpline', 'police'],
    money: ['childline', 'ceop-safety-centre', 'report-remove', 'police'],
    spreading: ['report-remove', 'childline', 'ceop-safety-centre', 'revenge-porn-helpline'],
    adult: ['childline', 'ceop-safety-centre', 'police', 'nspcc-helpline'],
    grooming: ['childline', 'ceop-safety-centre', 'police', 'nspcc-helpline'],
    'under-13': ['childline', 'nspcc-helpline', 'local-authority-childrens-services'],
  },
  'young-person': {
    danger: ['childline', 'samaritans', 'papyrus-hopeline247', 'shout'],
    threat: ['childline', 'ceop-safety-centre', 'report-remove', 'police'],
    money: ['childline', 'ceop-safety-centre', 'report-remove', 'police'],
    spreading: ['report-remove', 'childline', 'ceop-safety-centre'],
    adult: ['childline', 'ceop-safety-centre', 'police'],
    grooming: ['childline', 'ceop-safety-centre', 'police'],
    'under-13': ['childline', 'local-authority-childrens-services'],
  },
  parent: {
    danger: ['samaritans', 'papyrus-hopeline247', 'nspcc-helpline'],
    threat: ['police', 'ceop-safety-centre', 'nspcc-helpline', 'report-remove'],
    money: ['police', 'ceop-safety-centre', 'nspcc-helpline', 'report-remove'],
    spreading: ['report-remove', 'nspcc-helpline', 'ceop-safety-centre', 'police'],
    adult: ['police', 'ceop-safety-centre', 'nspcc-helpline'],
    grooming: ['police', 'ceop-safety-centre', 'nspcc-helpline'],
    'under-13': ['nspcc-helpline', 'local-authority-childrens-services', 'stop-it-now'],
  },
  school: staff,
  professional: staff,
}

const toTalkTo: Readonly<Record<Reader, readonly string[]>> = {
  'young-person': ['childline', 'report-remove', 'ceop-safety-centre', 'shore', 'youth-justice-legal-centre'],
  parent: ['nspcc-helpline', 'report-remove', 'ceop-safety-centre', 'stop-it-now', 'youth-justice-legal-centre'],
  school: ['nspcc-helpline', 'local-authority-childrens-services', 'ceop-safety-centre', 'report-remove'],
  professional: [
    'nspcc-helpline',
    'youth-justice-legal-centre',
    'ceop-safety-centre',
    'local-authority-childrens-services',
  ],
}

/** Beside the others where the reader is in Wales. */
const alsoInWales: Readonly<Partial<Record<Reader, readonly string[]>>> = { 'young-person': ['meic'], parent: ['meic'] }

type Whose = Pick<ImageryAnswers, 'reader' | 'nation'>

/** Who helps, for the most urgent thing first and for whoever reads. */
export type WhoHelps = {
  readonly now: (stops: readonly StopName[], whose: Whose) => readonly Contact[]
  /** When the questions are answered. */
  readonly afterwards: (reader: Reader, nation: Whose['nation']) => readonly Contact[]
}

const idsIn = (table: Readonly<Record<string, readonly string[]>>): readonly string[] => Object.values(table).flat()

/** @throws when one of ours is not among the contacts: the hub does not start then, since help must not go missing silently */
export function whoHelpsFrom(contacts: readonly Contact[]): WhoHelps {
  const byId = new Map(contacts.map((contact) => [contact.id, contact]))
  const missing = new Set(
    [...Object.values(helpNow), toTalkTo, alsoInWales].flatMap(idsIn).filter((id) => !byId.has(id)),
  )
  if (missing.size > 0) throw new Error(`The questions about images name contacts that are not there: ${[...missing]}`)
  const named = (ids: readonly string[]): readonly Contact[] => [...new Set(ids)].flatMap((id) => byId.get(id) ?? [])
  const inWales = ({ reader, nation }: Whose): readonly string[] =>
    nation === 'wales' && reader ? (alsoInWales[reader] ?? []) : []
  return {
    now: (stops, whose) =>
      named([...stops.flatMap((stop) => helpNow[whose.reader ?? 'anyone'][stop]), ...inWales(whose)]),
    afterwards: (reader, nation) =>
      named([...toTalkTo[reader], ...inWales({ reader, ...(nation === undefined ? {} : { nation }) })]),
  }
}
