import type { AgeGroup, Contact, Need } from '@plain-record/guides'
import type { Statement } from '../../statements/index.ts'

const needs: Readonly<Record<Need, string>> = {
  'danger-now': 'In danger now',
  'someone-to-talk-to': 'Someone to talk to',
  'images-and-threats': 'Nude or sexual images, and threats',
  'abuse-and-exploitation': 'Someone is hurting or using you, or someone else',
  'own-behaviour': 'Worried about what you think or do',
  'in-trouble-with-the-police': 'In trouble with the police or in court',
  'legal-help': 'A lawyer, or help with the law',
  'records-and-checks': 'Records and checks',
  work: 'Work',
  families: 'Parents, family and friends',
  victims: 'You were hurt by a crime',
  complaints: 'Making a complaint',
  'money-and-housing': 'Money and a home',
  'health-and-addiction': 'Mental health, drugs and gambling',
  'travel-and-driving': 'Travel and driving',
}

const agesSaid: Readonly<Record<AgeGroup, string>> = { 'under-18': 'under 18', '18-and-over': '18 and over' }
const bothAges = 'under 18s and adults'

/** The law brief's rule O91, in plain words. */
const confidentiality: readonly Statement[] = [
  {
    says: 'Each service has its own rules on what it keeps private. Do not count on any of them to keep everything private. You can ask about the rules before you say more.',
    sources: [],
  },
  {
    says: 'Childline keeps what you say private in most cases. They may tell someone if you ask them to, or if a life is in danger. They may also do so if you are badly hurting someone, or if someone trusted with children is hurting you. The page we read is an older one.',
    sources: ['childline-confidentiality'],
  },
  {
    says: 'Stop It Now passes on what you say if it shows who a child at risk is, or shows a crime.',
    sources: ['stop-it-now-helpline'],
  },
  {
    says: 'CEOP cannot take a report without a name, because it is a law enforcement body.',
    sources: ['ceop-reporting'],
  },
]

export const en = {
  home: 'Home',
  title: 'Who can help',
  lead: 'Services outside ours that you can call, text or read. We say when we checked each one, and how sure we are.',
  ages: {
    'under-18': {
      title: 'Who can help if you are under 18',
      lead: 'You do not have to sort this out alone. These services help people of your age.',
      needs: { 'images-and-threats': 'Nudes and threats' },
    },
    '18-and-over': {
      title: 'Who can help if you are 18 or over',
      lead: 'These services help people of your age. Some of them help with a worry about someone younger.',
      needs: {},
    },
  } satisfies Record<
    AgeGroup,
    { readonly title: string; readonly lead: string; readonly needs: Readonly<Partial<Record<Need, string>>> }
  >,
  everyAge: 'Who can help, for every age',
  byAge: 'Choose your age',
  onThisPage: 'On this page',
  needs,
  first: 'Start here',
  /** The first to show to each age, the most useful first. */
  firstContacts: {
    'under-18': ['childline', 'report-remove'],
    '18-and-over': ['samaritans', 'revenge-porn-helpline', 'nacro-criminal-record-support-service'],
  } satisfies Record<AgeGroup, readonly string[]>,
  danger: [
    'Call 999 if someone is in danger now, or if a crime is going on now.',
    'Call 101 for the police when it can wait. Do not use 101 when someone is in danger.',
  ],
  whoFor: ({ audience, ages: [age, other], ageInWords }: Contact) =>
    `For: ${audience}. Age: ${ageInWords ?? (age && !other ? agesSaid[age] : bothAges)}.`,
  where: (nation: string) => `Where: ${nation}.`,
  privateHeading: 'What these services keep private',
  confidentiality,
  person: 'You can also ask us. An adviser reads your message and writes back.',
  askHelpline: 'Ask the helpline',
  notOurs:
    'We do not run these services, and we cannot say what they will tell you. Their hours and numbers can change.',
}

export type ContactsWords = typeof en
