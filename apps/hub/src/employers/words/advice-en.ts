import type { MayAsk } from '@plain-record/law'
import type { Statement } from '../../statements/index.ts'

/** What the pages for employers say about the law, statement by statement. */
export type Advice = Readonly<
  Record<'levels' | 'when' | 'warning' | 'never' | 'keep' | 'shows', readonly Statement[]> &
    Record<'notYours' | 'untilSettled' | 'askDbs' | 'spentUnlessException', Statement>
> & { readonly ignore: Readonly<Record<Exclude<MayAsk, 'depends'>, readonly Statement[]>> }

const spentIgnored: Statement = {
  says: 'Ignore spent convictions and cautions. In law they count as if they had not happened. A simple caution is spent at once.',
  sources: ['roa1974-s4', 'roa1974-sch2'],
}
const protectedIgnored: Statement = {
  says: 'Ignore convictions and cautions that are protected (also called filtered). You may not ask about them or use them.',
  sources: ['si1975-1023-art2a', 'si1975-1023-art4'],
}
const othersIgnored: readonly Statement[] = [
  {
    says: 'Arrests, dropped cases and community resolutions are not convictions or cautions. They are no answer to a question about those.',
    sources: ['roa1974-s1', 'roa1974-s8a'],
  },
  { says: 'Ignore rumours, and old news on the internet about what is spent.', sources: [] },
  {
    says: 'May you ask about arrests or claims at all? That turns on data protection law. Take advice first. Police and security vetting may ask more widely.',
    sources: ['uk-gdpr-art10'],
    unsettled: true,
  },
]

export const advice: Advice = {
  levels: [
    {
      says: 'A job title never decides the check. The duties decide, and how often they are done.',
      sources: ['pa1997-s113a', 'pa1997-s113b'],
    },
    { says: 'Anyone aged 16 or over can get a basic check of their own, for any job.', sources: ['pa1997-s112'] },
    {
      says: 'A standard check needs a role that the Exceptions Order names.',
      sources: ['pa1997-s113a', 'si1975-1023-sch1'],
    },
    {
      says: 'An enhanced check needs that, and a purpose that the rules of the Police Act name. A barred list needs more again.',
      sources: ['pa1997-s113b', 'pa1997-s113ba', 'pa1997-s113bb'],
    },
    {
      says: 'Cash, keys, alcohol or work in people’s homes do not make a job an exception by themselves. Nor does a client who wants a check.',
      sources: ['verifile-eligibility'],
    },
    { says: 'A volunteer may be asked what a paid worker could be asked.', sources: ['si1975-1023-art2'] },
    { says: 'If a record has nothing to do with the duties, you need not ask at all.', sources: [] },
  ],
  when: [
    { says: 'Ask late. After an offer that depends on the answer is best.', sources: ['model-questions'] },
    { says: 'Ask the one person you want to take on, and not everybody on a form.', sources: ['unlock-employers'] },
    { says: 'Say who will read the answer, and how long you keep it.', sources: [] },
    {
      says: 'Are you a school? As far as we know, you are told to ask the people on your shortlist, and not everybody who applies.',
      sources: ['kcsie-part-3'],
      unsettled: true,
    },
  ],
  warning: [
    {
      says: 'You have to say this when you ask. If you do not, the exception does not apply, and the person may leave out what is spent.',
      sources: ['si1975-1023-art3'],
    },
    {
      says: 'A few questions need no such words, such as the one for football stewards. Say them all the same.',
      sources: ['si1975-1023-art3', 'si1975-1023-art4'],
    },
  ],
  notYours: {
    says: 'Does somebody else ask for this check, such as a regulator? As we read the Order, the role alone then gives you no right to it. Ask only about what is unspent, unless the duties make your own job an exception.',
    sources: ['si1975-1023-sch1'],
    unsettled: true,
  },
  untilSettled: {
    says: 'Until you know which it is, ask only about what is unspent. Write down what you decided, and why.',
    sources: ['roa1974-s4'],
  },
  askDbs: {
    says: 'Ask DBS before you apply. To say what you know is false to get a check is a crime.',
    sources: ['pa1997-s123'],
  },
  ignore: {
    unspent: [spentIgnored, ...othersIgnored],
    'not-protected': [protectedIgnored, ...othersIgnored],
    'protected-too': [
      {
        says: 'For this role protected convictions and cautions may be asked about too. The certificate still leaves them out.',
        sources: ['si1975-1023-art3za'],
      },
      { says: 'Ignore whatever has nothing to do with the duties.', sources: [] },
      ...othersIgnored,
    ],
  },
  spentUnlessException: {
    says: 'If no exception applies, ignore spent convictions and cautions as well.',
    sources: ['roa1974-s4', 'roa1974-sch2'],
  },
  never: [
    {
      says: 'Do not ask for a higher check than the duties allow. To say what you know is false to get one is a crime.',
      sources: ['pa1997-s123'],
    },
    {
      says: 'Do not make anyone get a copy of their own police record for you. That is a crime. Take a basic check in its place.',
      sources: ['dpa2018-s184'],
    },
    {
      says: 'Do not pass on what a certificate says to people who do not decide. That can be a crime.',
      sources: ['pa1997-s124'],
    },
    {
      says: 'Do not turn away everyone who has a record. The code says that a record need not be a bar.',
      sources: ['dbs-code'],
    },
    { says: 'Do not ask about relatives or friends. Do not look for what the check may not show you.', sources: [] },
    {
      says: 'Do not let someone who is on a barred list do that kind of work. As far as we know, that is a crime too.',
      sources: ['svga2006-s9'],
      unsettled: true,
    },
  ],
  keep: [
    {
      says: 'Keep a certificate only as long as you need it. Lock it away, and then destroy it.',
      sources: ['dbs-code'],
    },
    {
      says: 'A school may keep no copy for more than six months. It may then keep a note: that there was a check, the date, the level and what was decided.',
      sources: ['kcsie-2022-276'],
    },
    {
      says: 'To use data about crimes you need a lawful basis, and mostly a written policy. Say in your privacy notice what you keep.',
      sources: ['unlock-employers', 'uk-gdpr-art10'],
    },
  ],
  shows: [
    {
      says: 'Talk with the person before you take an offer away. For standard and enhanced checks the code says so.',
      sources: ['dbs-code'],
    },
    { says: 'Ask for their own account, and listen to it before you decide.', sources: [] },
    {
      says: 'Weigh what it has to do with the duties, how serious it was, and how long ago. Ask how old they were and what has changed.',
      sources: [],
    },
    { says: 'Let two people decide. Write down why. Offer an appeal.', sources: [] },
    {
      says: 'If they say that the certificate is wrong, wait. They can ask for a new one.',
      sources: ['pa1997-s117', 'gov-report-problem'],
    },
    {
      says: 'If you are told of something spent that you may not ask about, leave it out of what you decide.',
      sources: ['roa1974-s4'],
    },
  ],
}
