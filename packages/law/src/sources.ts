import type { Confidence, Source } from './finding.ts'

const legislation = 'https://www.legislation.gov.uk'

type Publication = { readonly title: string; readonly url: string }

const publications = {
  roa1974: { title: 'Rehabilitation of Offenders Act 1974', url: `${legislation}/ukpga/1974/53` },
  laspo2012: {
    title: 'Legal Aid, Sentencing and Punishment of Offenders Act 2012',
    url: `${legislation}/ukpga/2012/10/part/3/chapter/8`,
  },
  pcsc2022: { title: 'Police, Crime, Sentencing and Courts Act 2022', url: `${legislation}/ukpga/2022/32` },
  si2014No423: { title: 'S.I. 2014/423', url: `${legislation}/uksi/2014/423/made` },
  rtoa1988: { title: 'Road Traffic Offenders Act 1988', url: `${legislation}/ukpga/1988/53` },
  ministryChecker: {
    title: "The Ministry of Justice's own checker (disclosure-checker, 8 June 2026)",
    url: 'https://github.com/ministryofjustice/disclosure-checker',
  },
  plainRecord: { title: 'Plain Record, how readings are put together', url: 'docs/differences.md' },
} as const satisfies Readonly<Record<string, Publication>>

type Cited = { readonly rule: string; readonly confidence: Confidence }

const citing =
  ({ title, url }: Publication) =>
  (provision: string, { rule, confidence }: Cited): Source => ({ title, provision, url, confidence, rule })

/** @example roa1974('s. 5(2)', { rule: 'R10', confidence: 'statute' }) */
export const roa1974: (provision: string, cited: Cited) => Source = citing(publications.roa1974)
export const laspo2012: (provision: string, cited: Cited) => Source = citing(publications.laspo2012)
export const pcsc2022: (provision: string, cited: Cited) => Source = citing(publications.pcsc2022)
export const si2014No423: (provision: string, cited: Cited) => Source = citing(publications.si2014No423)
export const rtoa1988: (provision: string, cited: Cited) => Source = citing(publications.rtoa1988)
export const ministryChecker: (provision: string, cited: Cited) => Source = citing(publications.ministryChecker)
/** What no Act says: how we put readings together. */
export const plainRecord: (provision: string, cited: Cited) => Source = citing(publications.plainRecord)
