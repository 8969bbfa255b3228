import type { AskedBy, Branch, Warned } from '../in-law.ts'
import type { Besides, Scope } from '../read-form-question.ts'
import { statements } from './statements-en.ts'

const choices: Readonly<Record<AskedBy, string>> = {
  employer: 'An employer, for a job with a basic check or no check',
  'employer-exempt': 'An employer, for a job with a standard or enhanced check',
  'employer-not-sure': 'An employer, and I do not know which check',
  'police-or-vetting': 'The police, for a police officer or special constable, or security vetting',
  insurer: 'An insurer',
  landlord: 'A landlord, a council or a housing association, for a home',
  university: 'A university or college, for any other course',
  'university-exempt': 'A university or college, for a course that leads to work with children or patients',
  licence: 'Somebody who gives out licences, such as for taxis, security or alcohol',
  'someone-else': 'Somebody else',
}

const warned: Readonly<Record<Warned, string>> = {
  yes: 'Yes',
  no: 'No, I have looked at everything they gave me',
  'not-sure': 'I am not sure',
}

const when: Readonly<Record<Exclude<Branch['when'], 'always'>, string>> = {
  ordinary: 'If no exception applies',
  exception: 'If an exception applies, and they told you so',
  warned: 'If they told you that you have to tell what is spent because of the Order',
  'not-warned': 'If they did not tell you that',
}

const scopes: Readonly<Record<Scope, string>> = {
  unspent: 'Asks only about what is unspent',
  any: 'Asks about convictions or cautions, and says nothing of spent ones',
  'spent-too': 'Asks about what is spent too',
  'not-protected': 'Asks about what is not protected, or not filtered',
  'protected-too': 'Asks about what is protected too',
}

const besides: Readonly<Record<Besides, string>> = {
  cautions: 'Cautions, reprimands or warnings',
  arrests: 'Arrests, investigations and other police matters',
  'pending-charges': 'Charges that wait for court',
  'other-people': 'Other people',
  driving: 'Driving offences and points',
}

/** The page that says what a question on a form asks for in law. */
export const en = {
  home: 'Home',
  checker: 'Check a record',
  yourResult: 'Your result',
  title: 'What does this question ask for?',
  lead: 'Paste a question about criminal records from a form. See what it asks for in law, and what you may leave out.',
  scope: 'This is the law of England and Wales.',
  private: 'Nobody reads what you paste. We answer it, and keep nothing. Leave out names.',
  form: {
    question: 'The question, as it stands on the form',
    questionHint: 'Paste it or type it. Take what it says about spent or protected convictions along with it.',
    askedBy: 'Who asks?',
    askedByHint: 'If you do not know which check a job needs, ask them first if you can.',
    choices,
    warned: 'Did they say that you have to tell them about spent convictions because of the Exceptions Order?',
    warnedHint:
      'Look at the whole form, the advert and any letter. It can also say “exempt from the Rehabilitation of Offenders Act”.',
    warnedChoices: warned,
    button: 'Show what it asks for',
  },
  problems: {
    question: 'Paste or type the question from the form',
    tooLong: (over: number) => `Shorten the text by ${over} characters. The question alone is enough`,
    askedBy: 'Choose who asks',
  },
  result: {
    title: 'What this question asks for in law',
    covers: {
      unspent: 'In law this asks only for what is unspent.',
      'not-protected': 'In law this asks for what is unspent, and for what is spent but not protected.',
      'protected-too': 'In law this asks for everything, protected matters too.',
    },
    also: 'It asks about other things too: see below.',
    depends: 'We cannot tell from this alone. There are two answers, and you can find out which is yours.',
    notRead: 'We cannot tell from this.',
    notConvictions: 'This does not ask about convictions or cautions.',
    anybody: 'We cannot tell from this what they may ask.',
    leaveOut: 'What you have to tell, and what you may leave out',
    when,
    whoAsks: 'About who asks',
    weRead: 'What we read in the question',
    weReadText: 'We go by the words alone. Look whether this fits. If it does not, trust no answer on this page.',
    scopes,
    besides,
    warns: 'Says that the Exceptions Order applies, or that the job is exempt',
    tooMuch: {
      yes: 'This asks for more than they may have',
      'unless-exception': 'This may ask for more than they may have',
    },
    before: 'Before you answer',
    record: 'What this means for your record',
    recordText: 'Put in what you have. You see what is spent, what is protected, and what you would have to tell.',
    recordLink: 'Check a record',
    job: 'See which check a job can ask for',
    change: 'Change the question',
    help: 'Ask a person',
    helpText: 'An adviser can read the question and write back. You do not need to give your name.',
    helpLink: 'Contact the helpline',
  },
  information: 'This is information, not legal advice.',
  statements,
}

export type QuestionWords = typeof en
