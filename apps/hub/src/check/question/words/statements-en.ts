import type { Statement } from '../../../statements/index.ts'
import type { AskedBy, Covers } from '../in-law.ts'
import type { Besides } from '../read-form-question.ts'

type Statements = readonly Statement[]

const covers: Readonly<Record<Covers, Statements>> = {
  unspent: [
    {
      says: 'Tell only what is unspent: unspent convictions, and conditional cautions that are not spent yet.',
      sources: ['roa1974-s4', 'roa1974-sch2'],
    },
    {
      says: 'You may leave out everything that is spent, whatever the form says. If all you have is spent, “no” is a lawful answer.',
      sources: ['roa1974-s4'],
    },
  ],
  'not-protected': [
    {
      says: 'Tell what is unspent, and what is spent but not protected.',
      sources: ['si1975-1023-art3', 'si1975-1023-art2a'],
    },
    {
      says: 'You may leave out what is protected (also called filtered). They may not use it.',
      sources: ['si1975-1023-art2a', 'si1975-1023-art4'],
    },
    {
      says: 'You cannot tell if something is protected? Then do not leave it out. Ask a helpline first.',
      sources: [],
    },
  ],
  'protected-too': [
    {
      says: 'Tell all convictions and cautions: unspent, spent and protected.',
      sources: ['si1975-1023-art3za'],
    },
  ],
}

const whoAsks: Readonly<Record<AskedBy, Statements>> = {
  employer: [
    {
      says: 'For such a job an employer may ask only about what is unspent. A volunteer role is the same.',
      sources: ['roa1974-s4', 'si1975-1023-art2'],
    },
  ],
  'employer-exempt': [
    {
      says: 'A job that the Exceptions Order names may ask about what is spent. Not every job that wants such a check is one. You may ask which part of the work calls for it.',
      sources: ['si1975-1023-art3', 'unlock-ineligible-checks'],
    },
  ],
  'employer-not-sure': [
    {
      says: 'Ask which check the job needs, and which part of the work calls for it. Then you know which answer is yours.',
      sources: ['unlock-ineligible-checks'],
    },
    {
      says: 'For the police and a few other posts, protected matters may be asked about too.',
      sources: ['si1975-1023-art3za'],
    },
  ],
  'police-or-vetting': [
    {
      says: 'The police want to know everything, youth matters too. Not telling can lose you the job.',
      sources: ['joining-the-police'],
    },
    {
      says: 'For some police and vetting roles we have not read the rule. Ask which paragraph of the Order they rely on, before you list what is protected.',
      sources: ['si1975-1023-sch1-part2', 'security-controls'],
      unsettled: true,
    },
  ],
  insurer: [
    {
      says: 'An insurer may be told only what is unspent. Answer what is asked, and no more.',
      sources: ['roa1974-s4', 'unlock-insurance'],
    },
  ],
  landlord: [
    {
      says: 'For a home, too, you need tell only what is unspent.',
      sources: ['roa1974-s4', 'unlock-housing'],
    },
  ],
  university: [
    {
      says: 'UCAS does not ask for such a course. A university may ask for itself, about what is unspent.',
      sources: ['ucas-criminal-convictions', 'unlock-university'],
    },
  ],
  'university-exempt': [
    {
      says: 'For such a course UCAS and the university may ask about what is spent, but not about what is protected.',
      sources: ['ucas-criminal-convictions'],
    },
  ],
  licence: [
    {
      says: 'For some licences, such as security and taxi licences, spent matters count. Protected ones may not be used.',
      sources: ['si1975-1023-art4'],
    },
    { says: 'For a licence to sell alcohol, what is spent is left out.', sources: ['licensing-2003-s114'] },
    { says: 'For guns and explosives, protected matters count too.', sources: ['si1975-1023-art3za'] },
  ],
  'someone-else': [
    { says: 'The general rule is that what is spent may be left out.', sources: ['roa1974-s4'] },
    {
      says: 'For immigration and citizenship, spent convictions still count. Other countries have their own rules.',
      sources: ['uk-borders-2007-s56a', 'us-embassy-caution'],
    },
    { says: 'Some courts may ask about what is spent.', sources: ['roa1974-s7'] },
  ],
}

const besides: Readonly<Record<Besides, Statements>> = {
  cautions: [
    {
      says: 'A simple caution is spent at once. So is a youth caution, a reprimand or a final warning. A conditional caution is spent after three months at the latest.',
      sources: ['roa1974-sch2'],
    },
    {
      says: 'A caution that you were given under 18 is protected as soon as it is spent.',
      sources: ['si1975-1023-art2a', 'si2020-1373'],
    },
  ],
  arrests: [
    {
      says: 'An arrest, an allegation, a dropped case or a community resolution is not a conviction or a caution. Neither is a penalty notice.',
      sources: ['roa1974-s1', 'roa1974-s8a'],
    },
    {
      says: 'We know of no law that makes you answer about these in most jobs. Rules on personal data may limit the question. Do not lie. Ask why they want to know, and take advice first.',
      sources: ['uk-gdpr-art10'],
      unsettled: true,
    },
  ],
  'pending-charges': [
    {
      says: 'A charge that waits for court is not a conviction. But the Act does not protect it either, so do not lie if you are asked. Take advice first.',
      sources: ['roa1974-s1'],
      unsettled: true,
    },
  ],
  'other-people': [
    {
      says: 'A question about somebody else is read in the same way. It does not cover what is spent for them.',
      sources: ['roa1974-s4'],
    },
  ],
  driving: [
    {
      says: 'Points from a court, and a fixed penalty with points, count as an endorsement. It is spent 5 years after the conviction, and sooner if you were under 18 then.',
      sources: ['si2014-423', 'rtoa1988-s58a'],
    },
    {
      says: 'Points can stay on a licence for longer than that. What is spent you may leave out.',
      sources: ['roa1974-s4'],
    },
  ],
}

/** What the page says about the law, statement by statement. */
export type QuestionStatements = {
  readonly covers: Readonly<Record<Covers, Statements>>
  readonly whoAsks: Readonly<Record<AskedBy, Statements>>
  readonly besides: Readonly<Record<Besides, Statements>>
} & Readonly<
  Record<
    | 'ever'
    | 'convictionsAlone'
    | 'fullerLater'
    | 'claimsException'
    | 'warnsInItself'
    | 'policeAskMore'
    | 'familyOfEmployee'
    | 'peopleOnPolicy'
    | 'peopleOfPolice',
    Statement
  >
> &
  Readonly<Record<'notWarned' | 'tooMuch' | 'before' | 'notRead', Statements>>

export const statements: QuestionStatements = {
  covers,
  whoAsks,
  besides,
  ever: {
    says: '“Ever” does not mean ever. The law reads such a question as not about what is spent.',
    sources: ['roa1974-s4'],
  },
  convictionsAlone: {
    says: 'The question does not name cautions. A caution is not a conviction. If you have a conditional caution that is not spent yet, ask a helpline before you leave it out.',
    sources: ['roa1974-s8a'],
  },
  fullerLater: { says: 'Answer the question that was asked. A fuller one may come later.', sources: [] },
  notWarned: [
    {
      says: 'They have to tell you this when they ask. You say that they did not. Then the exception does not apply.',
      sources: ['si1975-1023-art3'],
    },
    {
      says: 'A few questions need no such words, such as the one for football stewards.',
      sources: ['si1975-1023-art3', 'si1975-1023-art4'],
    },
  ],
  claimsException: {
    says: 'They say that an exception applies. That may be right, or not. Ask which part of the work or the course makes it one.',
    sources: ['si1975-1023-art3', 'unlock-ineligible-checks'],
  },
  warnsInItself: {
    says: 'The question names the Order, or says that the job is exempt. We take that as telling you. How much they have to say, we have not seen settled.',
    sources: ['si1975-1023-art3'],
    unsettled: true,
  },
  policeAskMore: {
    says: 'Police and security vetting ask about these too, and expect an answer.',
    sources: ['joining-the-police', 'security-controls'],
  },
  familyOfEmployee: {
    says: 'We know of no law that lets an employer ask about your family. Work with children in your own home, such as childminding, is different.',
    sources: ['si2018-794-reg'],
    unsettled: true,
  },
  peopleOnPolicy: {
    says: 'Insurers often ask about everyone on the policy or in the home. Answer for them only what is unspent.',
    sources: ['unlock-insurance'],
  },
  peopleOfPolice: {
    says: 'Police vetting may ask about family and friends.',
    sources: ['joining-the-police'],
  },
  tooMuch: [
    {
      says: 'Do not answer yet. Ask in writing what lets them ask this.',
      sources: ['unlock-ineligible-checks'],
    },
    { says: 'Answer what the law lets them ask. You may leave out the rest.', sources: ['roa1974-s4'] },
    { says: 'Keep a copy of the form, the advert and your answer.', sources: [] },
    {
      says: 'You can complain to them, and to the Information Commissioner.',
      sources: ['xperthr-refusal'],
    },
  ],
  before: [
    {
      says: 'Tell no more than was asked. Put it in writing, and keep a copy.',
      sources: ['unlock-disclosure', 'nacro-disclosure'],
    },
    {
      says: 'If the question is lawful, do not lie. A false answer can cost you later, and may be a crime.',
      sources: ['unlock-disclosure'],
    },
    {
      says: 'Do not hand over a copy of your police record. To make you get one for a job or a contract is a crime.',
      sources: ['dpa2018-s184'],
    },
  ],
  notRead: [
    {
      says: 'We know the words that such questions are mostly made of. We found none of them in this one.',
      sources: [],
    },
    { says: 'Look whether the whole question is in the box below.', sources: [] },
    { says: 'Ask them in writing what they want to know, and what lets them ask it.', sources: [] },
  ],
}
