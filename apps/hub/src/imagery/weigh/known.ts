import type { CaseFacts } from '@plain-record/law'
import type { SentForm } from '../../platform/http/read-form.ts'
import { type Said, yesNoNotSure } from '../tree/answers.ts'

/** Whoever makes the sheet. */
export const makers = ['police', 'youth-justice', 'other'] as const
export type Maker = (typeof makers)[number]

/** How the case stands: what is asked beyond what happened. */
export const knownNames = ['suspect', 'admits', 'evidence', 'activity', 'body', 'told', 'adult-now'] as const
export type KnownName = (typeof knownNames)[number]
export type Known = { readonly maker?: Maker } & { readonly [Name in KnownName]?: Said }
export type WholeKnown = Required<Known>

export const readKnown = (form: SentForm): Known =>
  Object.fromEntries(
    [
      ['maker', makers.find((maker) => maker === form.field('maker'))] as const,
      ...knownNames.map((name) => [name, yesNoNotSure.find((said) => said === form.field(name))] as const),
    ].filter(([, value]) => value !== undefined),
  )

const asTri = (said: Said): CaseFacts['admits'] => (said === 'not-sure' ? 'unknown' : said)

/** @param reasons what was typed as the reasons: a sheet with none has none written */
export const caseFacts = (known: WholeKnown, reasons: string): CaseFacts => ({
  suspectNamed: asTri(known.suspect),
  admits: asTri(known.admits),
  evidenceToCharge: asTri(known.evidence),
  activity: asTri(known.activity),
  anotherBodyLeads: asTri(known.body),
  victimTold: asTri(known.told),
  is18Now: asTri(known['adult-now']),
  reasonWritten: reasons === '' ? 'no' : 'yes',
})
