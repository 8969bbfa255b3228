/** How an offence can be tried, as the official table has it; 'other' is not an offence: a breach, an application, an enforcement. */
export type OffenceClass = 'summary' | 'summary-motoring' | 'either-way' | 'indictable' | 'other'

/** An offence of the criminal justice system's own table. */
export type Offence = {
  /** The CJS offence code, for example TH68010. */
  readonly code: string
  /** The official title. */
  readonly title: string
  readonly class: OffenceClass
  /** The Home Office class, for example 046/00. Undefined: an old or local entry of the table. */
  readonly homeOfficeClass: string | undefined
  /** An old or local entry, which nobody is offered first. */
  readonly isLegacy: boolean
  /** The table's own mark for what goes on central records. A hint, and not more (D90). */
  readonly flaggedRecordable: boolean
}
