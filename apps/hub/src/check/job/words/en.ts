import type { Asker, MayAsk } from '@plain-record/law'
import type { Statement } from '../../../statements/index.ts'

const asks: JobStatements['asks'] = {
  unspent: [
    {
      says: 'They may ask about what is unspent: unspent convictions, and conditional cautions that are not spent yet.',
      sources: ['roa1974-s4', 'roa1974-sch2'],
    },
    { says: 'You may leave out what is spent, however they ask.', sources: ['roa1974-s4'] },
  ],
  'not-protected': [
    {
      says: 'They may ask about what is spent too. But they have to tell you that the Exceptions Order makes you answer.',
      sources: ['si1975-1023-art3'],
    },
    { says: 'If they do not tell you, you may leave out what is spent.', sources: ['si1975-1023-art3'] },
    {
      says: 'You may leave out what is protected (also called filtered). They may not use it.',
      sources: ['si1975-1023-art2a', 'si1975-1023-art4'],
    },
  ],
  'protected-too': [
    {
      says: 'They may ask about everything, protected matters too. They have to tell you that the Exceptions Order makes you answer.',
      sources: ['si1975-1023-art3', 'si1975-1023-art3za'],
    },
  ],
  depends: [
    {
      says: 'If no exception applies, they may ask only about what is unspent.',
      sources: ['roa1974-s4'],
    },
    {
      says: 'If one does, they may ask about what is spent too. They have to tell you that the Exceptions Order makes you answer.',
      sources: ['si1975-1023-art3'],
    },
    {
      says: 'Except for the police and a few other posts, you may leave out what is protected (also called filtered).',
      sources: ['si1975-1023-art2a', 'si1975-1023-art3za'],
    },
  ],
}

type JobStatements = Readonly<Record<'police' | 'entry', Statement>> & {
  readonly asks: Readonly<Record<MayAsk, readonly Statement[]>>
  readonly todo: readonly Statement[]
}

const statements: JobStatements = {
  asks,
  police: {
    says: 'On an enhanced check the police may add what they have good reason to think is relevant. They decide.',
    sources: ['pa1997-s113b'],
  },
  entry: {
    says: 'Some checks go with joining a profession or getting a licence, and not with each job in it. As we read the Order, an employer may then ask only about what is unspent.',
    sources: ['si1975-1023-sch1'],
    unsettled: true,
  },
  todo: [
    {
      says: 'Ask in writing which check they want, and which part of the work calls for it.',
      sources: ['unlock-ineligible-checks'],
    },
    {
      says: 'Is the check too high? Say so before the certificate is printed. You can tell DBS at once.',
      sources: ['unlock-ineligible-checks'],
    },
    { says: 'Do not tell them what is spent while that is open.', sources: ['unlock-ineligible-checks'] },
    {
      says: 'Wait to be asked. Answer in writing, and keep a copy.',
      sources: ['unlock-disclosure', 'nacro-disclosure'],
    },
    {
      says: 'Do not hand over a copy of your police record. To make you get one for a job is a crime.',
      sources: ['dpa2018-s184'],
    },
  ],
}

const tellTitles: Partial<Readonly<Record<Asker, string>>> = {
  employer: 'If they ask, and no exception applies',
  'employer-exempt': 'If they ask, an exception applies, and they told you so',
  'employer-tells-protected': 'If they ask, and told you that the Order makes you answer',
}

/** The page on what a job can see. */
export const en = {
  home: 'Home',
  checker: 'Check a record',
  yourResult: 'Your result',
  title: 'What a job can see',
  lead: 'Look up a job, a volunteer role or a licence. See which check it can ask for, and what it may ask you.',
  scope: 'This is the law of England and Wales.',
  private: 'We answer what you type, and keep nothing.',
  findTitle: 'Which role is it?',
  result: {
    heading: (role: string) => `${role}: what it can see`,
    asks: 'What it may ask you',
    record: 'What it would show of your record',
    recordText: 'Put in what you have. You then see what each check shows, until when, and why.',
    recordLink: 'Check a record',
    todo: 'What you can do',
    another: 'Look up another role',
    question: 'See what the question on their form asks for',
    help: 'Ask a person',
    helpText: 'An adviser can read your question and write back. You do not need to give your name.',
    helpLink: 'Contact the helpline',
  },
  recordPart: {
    nothing: 'You have put in nothing that a check could show.',
    noCheck: 'No check goes with this role, so no certificate would show anything.',
    vetting: 'Vetting can ask for more than any certificate shows. So we cannot tell from this what they would see.',
    either: 'It depends which check it is, so both are here.',
    tellTitles,
  },
  noneFits: {
    title: 'No role in our list fits',
    text: 'Duties decide which check can be lawful, and not the name of the job.',
    duties: 'Start from the duties',
    dutiesText: 'This page is written for employers. It shows what they may ask.',
  },
  information: 'This is information, not legal advice.',
  statements,
}

export type JobWords = typeof en
