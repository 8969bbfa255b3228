import type { Tri } from '../record/record.ts'

/** What whoever weighs the outcomes of a case knows of it, beyond what happened. `unknown` where they do not. */
export type CaseFacts = {
  /** A suspect is named on the crime report. Forces are asked to name none in plain cases (O41, O42). */
  readonly suspectNamed: Tri
  /** The young person admits it. */
  readonly admits: Tri
  /** There is enough evidence to charge. */
  readonly evidenceToCharge: Tri
  /** Education, support or another activity was carried out because of the report. */
  readonly activity: Tri
  /** Another body, such as children's social care or a school, takes over what is left to find out. */
  readonly anotherBodyLeads: Tri
  /** The victim, or the parent or guardian of one who is a child, was told. */
  readonly victimTold: Tri
  /** The young person is 18 or over on the day on which it is decided. */
  readonly is18Now: Tri
  /** Why it is so decided was written down. */
  readonly reasonWritten: Tri
}

/** What an outcome needs before it can be recorded. */
const needNames = [
  'named-suspect',
  'under-ten',
  'written-reason',
  'victim-told',
  'activity',
  'another-body',
  'proof-for-action',
  'takes-responsibility',
  'victim-views',
  'evidence-to-charge',
  'admission',
  'explained-and-signed',
  'gravity-matrix',
  'charging-tests',
  'dpp-consent',
] as const
export type NeedName = (typeof needNames)[number]

/** What counts for or against an outcome, beside the points that lead away from Outcome 21. */
const factorNames = [
  'agreed',
  'not-passed-on',
  'no-adult',
  'no-pressure',
  'first-time',
  'diversion-first',
  'something-aggravates',
  'nothing-aggravates',
  'full-investigation',
  'proof-already-there',
  'agreed-and-alike',
  'under-thirteen',
  'came-unasked',
  'partner-defence',
] as const
export type FactorName = (typeof factorNames)[number]
