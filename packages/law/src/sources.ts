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
  policeAct1997: { title: 'Police Act 1997', url: `${legislation}/ukpga/1997/50/part/V` },
  exceptionsOrder: {
    title: 'Rehabilitation of Offenders Act 1974 (Exceptions) Order 1975',
    url: `${legislation}/uksi/1975/1023`,
  },
  si2013No1200: { title: 'S.I. 2013/1200', url: `${legislation}/uksi/2013/1200` },
  si2020No1364: { title: 'S.I. 2020/1364', url: `${legislation}/uksi/2020/1364` },
  si2023No1153: { title: 'S.I. 2023/1153', url: `${legislation}/uksi/2023/1153` },
  si2002No233: { title: 'S.I. 2002/233', url: `${legislation}/uksi/2002/233` },
  si2018No794: { title: 'S.I. 2018/794', url: `${legislation}/uksi/2018/794/schedule/3` },
  cja2003: { title: 'Criminal Justice Act 2003', url: `${legislation}/ukpga/2003/44/schedule/15` },
  pofa2012: { title: 'Protection of Freedoms Act 2012', url: `${legislation}/ukpga/2012/9/part/5/chapter/4` },
  dbsGuidance: {
    title: 'Disclosure and Barring Service, filtering guide',
    url: 'https://www.gov.uk/government/publications/dbs-filtering-guidance/dbs-filtering-guide',
  },
  disclosureGuidance: {
    title: 'Statutory disclosure guidance, fourth edition, February 2024',
    url: 'https://www.gov.uk/government/publications/statutory-disclosure-guidance/statutory-disclosure-guidance',
  },
  pca1978: { title: 'Protection of Children Act 1978', url: `${legislation}/ukpga/1978/37` },
  cja1988: { title: 'Criminal Justice Act 1988', url: `${legislation}/ukpga/1988/33` },
  soa2003: { title: 'Sexual Offences Act 2003', url: `${legislation}/ukpga/2003/42` },
  theft1968: { title: 'Theft Act 1968', url: `${legislation}/ukpga/1968/60` },
  cypa1933: { title: 'Children and Young Persons Act 1933', url: `${legislation}/ukpga/Geo5/23-24/12` },
  collegeBriefing: {
    title: 'College of Policing, responding to nude and semi-nude images taken or shared by young people',
    url: 'https://www.college.police.uk/guidance/responding-taking-or-sharing-nude-and-semi-nude-images-young-people',
  },
  npccRecording: {
    title:
      "NPCC guidance on recording children's self-generated imagery (as summarised by the Youth Justice Legal Centre)",
    url: 'https://yjlc.uk/resources/legal-updates/npcc-recording-child-self-generated-indecent-imagery-guidance',
  },
  ukcisAdvice: {
    title: 'UKCIS, sharing nudes and semi-nudes: advice for education settings',
    url: 'https://www.gov.uk/government/publications/sharing-nudes-and-semi-nudes-advice-for-education-settings-working-with-children-and-young-people',
  },
  cpsChildren: {
    title: 'CPS, children as suspects and defendants',
    url: 'https://www.cps.gov.uk/legal-guidance/youth-offenders',
  },
  cpsImages: {
    title: 'CPS, indecent and prohibited images of children',
    url: 'https://cps.gov.uk/legal-guidance/indecent-and-prohibited-images-children',
  },
  cda1998: { title: 'Crime and Disorder Act 1998', url: `${legislation}/ukpga/1998/37` },
  forceNote: {
    title: 'Cleveland Police, note on Outcome 21 (30 October 2024)',
    url: 'https://www.cleveland.police.uk/foi-ai/cleveland-police/disclosure/2025/january/foi-3825-outcome-21/',
  },
  outcomeGroups: {
    title: 'Home Office outcome groups, as worded in Gwent Police FOI 2025/28532',
    url: 'https://www.gwent.police.uk/foi-ai/gwent-police/disclosure2/2025/202528532---crime-outcomes-april-2024-march-2025/',
  },
  askThePolice: {
    title: 'Ask the Police, community resolutions',
    url: 'https://www.askthe.police.uk/faq/?id=c7f3ef1e-07e7-ec11-bb3c-000d3a0afccd',
  },
  gravityMatrix: {
    title: 'Child Gravity Matrix 2023 (as described by Olliers, 27 June 2024)',
    url: 'https://olliers.com/news/indecent-images-and-youths-caution',
  },
  outcomeCounting: {
    title: 'Home Office crime outcomes framework',
    url: 'https://gov.uk/government/statistics/crime-outcomes-in-england-and-wales-2023-to-2024/crime-outcomes-in-england-and-wales-technical-annex',
  },
  ourDesign: { title: 'Plain Record, the imagery pathway', url: 'docs/law/imagery.md' },
  acro: { title: 'ACRO Criminal Records Office', url: 'https://www.acro.police.uk/' },
  dvla: { title: 'DVLA driving record', url: 'https://www.gov.uk/view-driving-licence' },
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

export const policeAct1997: (provision: string, cited: Cited) => Source = citing(publications.policeAct1997)
export const exceptionsOrder: (provision: string, cited: Cited) => Source = citing(publications.exceptionsOrder)
export const si2013No1200: (provision: string, cited: Cited) => Source = citing(publications.si2013No1200)
export const si2020No1364: (provision: string, cited: Cited) => Source = citing(publications.si2020No1364)
export const si2023No1153: (provision: string, cited: Cited) => Source = citing(publications.si2023No1153)
export const si2002No233: (provision: string, cited: Cited) => Source = citing(publications.si2002No233)
export const si2018No794: (provision: string, cited: Cited) => Source = citing(publications.si2018No794)
export const cja2003: (provision: string, cited: Cited) => Source = citing(publications.cja2003)
export const pofa2012: (provision: string, cited: Cited) => Source = citing(publications.pofa2012)
export const dbsGuidance: (provision: string, cited: Cited) => Source = citing(publications.dbsGuidance)
export const disclosureGuidance: (provision: string, cited: Cited) => Source = citing(publications.disclosureGuidance)
export const pca1978: (provision: string, cited: Cited) => Source = citing(publications.pca1978)
export const cja1988: (provision: string, cited: Cited) => Source = citing(publications.cja1988)
export const soa2003: (provision: string, cited: Cited) => Source = citing(publications.soa2003)
export const theft1968: (provision: string, cited: Cited) => Source = citing(publications.theft1968)
export const cypa1933: (provision: string, cited: Cited) => Source = citing(publications.cypa1933)
export const collegeBriefing: (provision: string, cited: Cited) => Source = citing(publications.collegeBriefing)
export const npccRecording: (provision: string, cited: Cited) => Source = citing(publications.npccRecording)
export const ukcisAdvice: (provision: string, cited: Cited) => Source = citing(publications.ukcisAdvice)
export const cpsChildren: (provision: string, cited: Cited) => Source = citing(publications.cpsChildren)
export const cpsImages: (provision: string, cited: Cited) => Source = citing(publications.cpsImages)
export const cda1998: (provision: string, cited: Cited) => Source = citing(publications.cda1998)
export const forceNote: (provision: string, cited: Cited) => Source = citing(publications.forceNote)
export const outcomeGroups: (provision: string, cited: Cited) => Source = citing(publications.outcomeGroups)
export const askThePolice: (provision: string, cited: Cited) => Source = citing(publications.askThePolice)
export const gravityMatrix: (provision: string, cited: Cited) => Source = citing(publications.gravityMatrix)
export const outcomeCounting: (provision: string, cited: Cited) => Source = citing(publications.outcomeCounting)
export const ourDesign: (provision: string, cited: Cited) => Source = citing(publications.ourDesign)
export const acro: (provision: string, cited: Cited) => Source = citing(publications.acro)
export const dvla: (provision: string, cited: Cited) => Source = citing(publications.dvla)
