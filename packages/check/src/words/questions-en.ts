import { cautionNames, type DisposalKind, disposalNames, otherOutcomeNames } from '@plain-record/law'
import type { QuestionWords } from './question-words.ts'

const withoutArticle = (name: string): string => name.replace(/^(?:an?|the) /, '')
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const theSentence = (kind: DisposalKind): string => `the ${withoutArticle(disposalNames[kind])}`
const named = (name: string): string => capital(withoutArticle(name))

const whyDate = 'Every period is counted from this day.'
const paper = 'on the paper from court, often called a memorandum or certificate of conviction'

/** English for readers of about eleven. */
export const questionsEn: QuestionWords = {
  put: {
    what: () => ({
      title: 'What happened?',
      hint: 'Start with any one of them. You can add more later.',
      why: 'The law treats a court conviction, a police caution and other outcomes in different ways.',
    }),
    sentences: ({ matter }) => ({
      title: matter.sentencesPerhapsMore ? 'Did the court give you anything else?' : 'What did the court give you?',
      hint: matter.sentencesPerhapsMore
        ? 'A driving offence usually comes with points or an endorsement on the licence, and they count for longer than a fine. Choose everything that you were given on that day.'
        : 'Choose everything that you were given on that day.',
      why: 'Each sentence and order has its own period. The longest one decides.',
      where: `${paper}, as “sentence” or “disposal”`,
    }),
    caution: () => ({
      title: 'Which caution was it?',
      why: 'A caution with conditions counts for longer than one without.',
      where: 'on the form that you signed at the police station',
    }),
    outcome: () => ({
      title: 'What was the outcome?',
      why: 'None of these is a conviction or a caution, but the police may still hold it.',
      where: 'on a letter or form from the police',
    }),
    date: ({ matter }) => ({
      title: matter.matter === 'conviction' ? 'When were you convicted?' : 'When did you get it?',
      hint:
        matter.matter === 'conviction'
          ? 'The day that you pleaded guilty or were found guilty. Leave out the day or the month if you do not know it.'
          : 'Leave out the day or the month if you do not know it.',
      why: whyDate,
      where:
        matter.matter === 'conviction' ? `${paper}, as “date of conviction”` : 'on the form that the police gave you',
    }),
    age: ({ matter }) => ({
      title:
        matter.matter === 'caution'
          ? 'Were you under 18 when you got it?'
          : 'Were you under 18 when you were convicted?',
      hint: 'Your age on that day counts, not your age when it happened.',
      why: 'Most periods are shorter for somebody under 18.',
    }),
    offence: () => ({
      title: 'What was it for?',
      hint: 'Use your own words, for example “shoplifting”, or the code from your papers.',
      why: 'Some offences always show on standard and enhanced checks. Most do not.',
      where: `${paper}, as “offence”`,
    }),
    listed: () => ({
      title: 'Is the offence on the list that is never filtered?',
      why: 'An offence on that list always shows on standard and enhanced checks.',
      where:
        'on a standard or enhanced certificate from after November 2020, if you have one: what is on it was not filtered',
    }),
    recorded: ({ offence }) => ({
      title: 'Is it on the Police National Computer?',
      hint: `Some offences are not usually kept there${offence === '' ? '' : `, and this may be one of them: ${offence}`}.`,
      why: 'A certificate shows only what is kept there.',
      where: 'on your own copy of your police record, which is free',
    }),
    start: ({ matter, sentence }) => ({
      title: `When did ${sentence} begin?`,
      hint: (matter.sentences ?? []).some(({ kind }) => kind === 'referral-order')
        ? 'A sentence begins on the day the court gives it. A referral order begins at the first panel meeting.'
        : 'A sentence begins on the day the court gives it. That can be later than the day you were convicted.',
      why: 'The period is counted from the end of the sentence, so a later start can mean a later end.',
      where: `${paper}, as “date of sentence”`,
    }),
    expires: ({ sentence }) => ({
      title: `What is the last day of ${sentence}, licence included?`,
      hint: 'Only if your release papers say it. Otherwise we count it from the length.',
      why: 'The period begins on this day.',
      where: 'on your licence or release papers, as “sentence and licence expiry date”',
    }),
    activated: ({ sentence }) => ({
      title: `If ${sentence} was later put into effect: what was the last day of it?`,
      hint: 'Leave this empty if you never had to serve it.',
      why: 'What is served later can end later.',
      where: 'on your release papers',
    }),
    conditions: () => ({
      title: 'When did the conditions end?',
      why: 'Official practice takes it as spent then, if that is sooner. We show the later day, to be safe.',
      where: 'on the form that you signed',
    }),
    where: () => ({
      title: 'Where was the court?',
      why: 'A conviction from elsewhere counts too, but may not be on the Police National Computer.',
    }),
    aside: () => ({
      title: 'Was it taken away later?',
      why: 'Then there is nothing left that could show.',
      where: 'on a letter from the appeal court or the Home Office',
    }),
    child: ({ offence }) => ({
      title: `Was it against a child, or did it involve a child?${offence === '' ? '' : ` (${offence})`}`,
      hint: 'For drugs: was it a child that they were supplied or offered to?',
      why: 'Then it is on the list of offences that are never filtered. Otherwise it is not.',
      where: `${paper}, in the wording of the offence`,
    }),
    length: ({ sentence }) => ({
      title: `How long was ${sentence}?`,
      hint: 'The whole length that the court gave. Time served or on licence makes no difference. If there were several terms, one after the other, add them up. If they ran at the same time, give the longest.',
      why: 'The longer it was, the longer it takes to be spent.',
      where: paper,
    }),
    single: ({ sentence }) => ({
      title: `Was ${sentence} one term, or several added up?`,
      why: 'A single term of more than four years can mean that it is never spent.',
      where: paper,
    }),
    ends: ({ sentence }) => ({
      title: `When does ${sentence} end?`,
      hint: 'As the court made it. Changes made later do not count.',
      why: 'An order counts until its last day.',
      where: 'in the words of the order',
    }),
    ceased: ({ sentence }) => ({
      title: `Has ${sentence} ended?`,
      why: 'An order without a last day counts for as long as it is in force.',
      where: 'on a letter from the court that lifted or changed it',
    }),
    paid: ({ sentence }) => ({
      title: `Has all of ${sentence} been paid?`,
      why: 'It counts until all of it is paid.',
      where: 'ask the fines office of the court for a statement',
    }),
    schedule18: () => ({
      title: 'Was it a serious violent, sexual or terrorist offence on the list in Schedule 18?',
      hint: 'This is a list in the Sentencing Code. A solicitor or the helpline can look it up for you.',
      why: 'A term of more than four years for an offence on that list is never spent.',
    }),
  },
  about: (kind, number) => {
    if (kind === 'conviction') return `Conviction ${number}`
    if (kind === 'caution') return `Caution ${number}`
    return kind === 'other' ? `Outcome ${number}` : `Matter ${number}`
  },
  whatOptions: [
    {
      value: 'conviction',
      label: 'A court convicted me',
      hint: 'You pleaded guilty or were found guilty, whatever the sentence was.',
    },
    {
      value: 'caution',
      label: 'The police gave me a caution',
      hint: 'A caution of any kind. For somebody under 18 it may have been called a reprimand or a final warning.',
    },
    {
      value: 'points',
      label: 'I got a fixed penalty with points on my licence',
      hint: 'For example for speeding, without going to court.',
    },
    {
      value: 'other',
      label: 'Something else from the police or a court',
      hint: 'For example a community resolution, a penalty notice, no further action, or Outcome 20, 21 or 22.',
    },
    { value: 'not-sure', label: 'I am not sure' },
  ],
  cautions: {
    'simple-caution': { label: 'A caution', hint: 'No conditions. It is also called a simple caution.' },
    'conditional-caution': {
      label: 'A conditional caution',
      hint: 'With something to do or to keep away from. You were 18 or over.',
    },
    'youth-caution': { label: 'A youth caution', hint: 'Under 18, from April 2013.' },
    'youth-conditional-caution': {
      label: 'A youth conditional caution',
      hint: 'Under 18, with something to do or to keep away from.',
    },
    reprimand: { label: 'A reprimand', hint: 'Under 18, before April 2013.' },
    warning: { label: 'A final warning', hint: 'Under 18, before April 2013.' },
    'scottish-warning-or-fixed-penalty': { label: named(cautionNames['scottish-warning-or-fixed-penalty']) },
    'scottish-other-alternative': {
      label: named(cautionNames['scottish-other-alternative']),
      hint: 'For example a fiscal work order.',
    },
  },
  outcomes: {
    'community-resolution': { label: 'A community resolution' },
    'penalty-notice-for-disorder': { label: 'A penalty notice for disorder' },
    'no-further-action': { label: 'No further action' },
    'outcome-20': {
      label: 'Outcome 20',
      hint: 'Passed to another body, for example your school or children’s services.',
    },
    'outcome-21': {
      label: 'Outcome 21',
      hint: 'Not in the public interest to go on. Often used for pictures shared by young people.',
    },
    'outcome-22': { label: 'Outcome 22', hint: 'Ended after something helpful was done, without an admission.' },
    'cannabis-or-khat-warning': { label: 'A cannabis or khat warning' },
    arrest: { label: 'An arrest, and nothing after it' },
    'released-under-investigation': { label: 'Released under investigation, or on bail' },
    charge: { label: 'A charge that has not been decided' },
    acquittal: { label: 'Found not guilty, or the case was dropped' },
    'fixed-penalty-without-points': { label: 'A fixed penalty without points' },
    'civil-order': { label: named(otherOutcomeNames['civil-order']), hint: 'For example a non-molestation order.' },
    'bind-over-without-conviction': { label: named(otherOutcomeNames['bind-over-without-conviction']) },
    'restraining-order-on-acquittal': { label: named(otherOutcomeNames['restraining-order-on-acquittal']) },
    'deferred-prosecution': { label: named(otherOutcomeNames['deferred-prosecution']) },
    'taken-into-consideration': { label: named(otherOutcomeNames['taken-into-consideration']) },
  },
  sentenceGroups: [
    {
      title: 'Most common',
      isRare: false,
      kinds: [
        'fine',
        'community-order',
        'conditional-discharge',
        'absolute-discharge',
        'suspended-imprisonment',
        'imprisonment',
        'driving-disqualification',
        'endorsement',
        'compensation-order',
        'restraining-order',
        'costs',
      ],
    },
    {
      title: 'Under 18',
      isRare: false,
      kinds: [
        'referral-order',
        'youth-rehabilitation-order',
        'detention-and-training-order',
        'youth-detention',
        'reparation-order',
      ],
    },
    {
      title: 'Other sentences of prison or detention',
      isRare: true,
      kinds: [
        'young-offender-institution',
        'life-imprisonment',
        'extended-sentence',
        'imprisonment-for-public-protection',
        'offender-of-particular-concern',
        'custody-for-life',
        'detention-for-life',
        'detention-at-his-majestys-pleasure',
        'detention-for-public-protection',
        'youth-custody',
        'borstal',
        'corrective-training',
        'preventive-detention',
        'extended-sentence-before-2005',
        'long-term-youth-detention-before-2000',
      ],
    },
    {
      title: 'Other orders and penalties',
      isRare: true,
      kinds: [
        'bind-over',
        'hospital-order',
        'guardianship-order',
        'earlier-community-order',
        'attendance-centre-order',
        'confiscation-order',
        'sexual-harm-prevention-order',
        'sexual-offences-prevention-order',
        'criminal-behaviour-order',
        'anti-social-behaviour-order',
        'serious-crime-prevention-order',
        'football-banning-order',
        'drinking-banning-order',
        'slavery-and-trafficking-prevention-order',
        'street-offences-order',
        'director-disqualification',
        'income-reduction-order',
        'other-restriction-order',
        'endorsed-fixed-penalty',
        'deprivation-order',
        'forfeiture-order',
        'restitution-order',
        'no-separate-penalty',
        'victim-surcharge',
        'criminal-courts-charge',
      ],
    },
    {
      title: 'Courts of the armed forces',
      isRare: true,
      kinds: [
        'removal-from-service',
        'service-detention',
        'service-reprimand',
        'service-community-order',
        'overseas-community-order',
        'service-youth-detention',
      ],
    },
  ],
  sentenceHints: {
    'suspended-imprisonment': 'Prison that you did not have to go to, unless you broke the rules.',
    endorsement: 'Given by a court.',
    'endorsed-fixed-penalty': 'Given without going to court.',
    'absolute-discharge': 'Found guilty, and no punishment.',
    'earlier-community-order':
      'Probation, community service, a combination order, supervision, a curfew or an action plan.',
    'restraining-order': 'Given by the court that convicted you.',
    'other-restriction-order': 'Any other order that bans you from something, or makes you do something.',
    costs: 'Costs alone change nothing, but you can add them.',
  },
  sentenceName: (kind) => named(disposalNames[kind]),
  theSentence,
  yes: 'Yes',
  no: 'No',
  notSure: 'I am not sure',
  pick: (typed) => `Which of these is it? You wrote “${typed}”.`,
  pickNone: 'None of these',
  cannotGoOn: 'Without this nothing can be worked out. Your own copy of your police record says which it was.',
  terminal: {
    date: 'Write what you know of it, for example 10 March 2019. ? if you are not sure.',
    length: 'Write the length, for example 18 months. ? if you are not sure.',
    one: 'Write the number.',
    many: 'Write the numbers of all that fit, for example 1 5. ? if you are not sure.',
    offence: 'Write it in your own words. ? if you are not sure.',
  },
  notFound: 'not found in our list',
  forLength: (length) => `for ${length}`,
  lastDayOn: (date) => `last day ${date}`,
  yesOn: (date) => `Yes, on ${date}`,
  yesDayNotKnown: 'Yes, day not known',
  ends: [
    { value: 'after-a-time', label: 'It was made for a length of time', with: 'length' },
    { value: 'on-a-day', label: 'It gives a last day', with: 'date' },
    {
      value: 'until-further-order',
      label: 'Until further order',
      hint: 'Those words, or “until the court decides otherwise”.',
    },
    { value: 'indefinite', label: 'It has no end', hint: 'For life, or “indefinite”.' },
    { value: 'on-an-event', label: 'When something happens', hint: 'For example when you pass a driving test.' },
    {
      value: 'not-stated',
      label: 'It does not say',
      hint: 'You have read the order and it says nothing about its end.',
    },
    { value: 'not-sure', label: 'I am not sure' },
  ],
  ceased: [
    {
      value: 'yes',
      label: 'Yes, it ended on this day',
      hint: 'Leave the day out if you do not know it.',
      with: 'date',
    },
    { value: 'no', label: 'No, it is still in force' },
    { value: 'not-sure', label: 'I am not sure' },
  ],
  paid: [
    {
      value: 'yes',
      label: 'Yes, the last of it on this day',
      hint: 'Leave the day out if you do not know it.',
      with: 'date',
    },
    { value: 'no', label: 'No, some is still owed' },
    { value: 'not-sure', label: 'I am not sure' },
  ],
  start: [
    { value: 'same-day', label: 'On the day I was convicted' },
    { value: 'another-day', label: 'On a later day', with: 'date' },
    { value: 'not-sure', label: 'I am not sure' },
  ],
  sameDay: 'the day of conviction',
  where: [
    { value: 'england-and-wales', label: 'England or Wales' },
    { value: 'scotland', label: 'Scotland' },
    { value: 'northern-ireland', label: 'Northern Ireland' },
    { value: 'service', label: 'A court of the armed forces' },
    { value: 'elsewhere', label: 'Another country' },
  ],
  aside: [
    { value: 'no', label: 'No' },
    { value: 'quashed', label: 'Yes, an appeal court quashed it' },
    {
      value: 'disregarded',
      label: 'Yes, it was disregarded',
      hint: 'You applied to the Home Office, or it was done for you.',
    },
  ],
  single: [
    { value: 'one', label: 'One term' },
    { value: 'several', label: 'Several added up. The longest of them was:', with: 'length' },
    { value: 'not-sure', label: 'I am not sure' },
  ],
  keys: {
    what: () => 'What happened',
    sentences: () => 'What the court gave',
    caution: () => 'Kind of caution',
    outcome: () => 'Outcome',
    date: ({ isCaution }) => (isCaution ? 'Date' : 'Date of conviction'),
    age: () => 'Under 18 then',
    offence: () => 'What it was for',
    listed: () => 'On the list that is never filtered',
    child: () => 'Against a child, or involved one',
    recorded: () => 'On the Police National Computer',
    start: ({ sentence }) => `First day: ${sentence}`,
    expires: ({ sentence }) => `Last day: ${sentence}`,
    activated: ({ sentence }) => `Served until: ${sentence}`,
    conditions: () => 'Conditions ended',
    where: () => 'Court',
    aside: () => 'Taken away later',
    length: ({ sentence }) => `How long: ${sentence}`,
    single: ({ sentence }) => `Longest single term: ${sentence}`,
    ends: ({ sentence }) => `End of ${sentence}`,
    ceased: ({ sentence }) => `Has ended: ${sentence}`,
    paid: ({ sentence }) => `All paid: ${sentence}`,
    schedule18: () => 'On the list of serious offences (Schedule 18)',
  },
  problems: {
    choose: 'Choose the answer that fits best',
    chooseSentence: 'Choose what the court gave you, or “I am not sure”',
    notSureWithOthers: 'Choose what the court gave you, or only “I am not sure”',
    date: {
      empty: 'Give the date, or as much of it as you know, or choose “I am not sure”',
      'year-missing': 'Give the year, for example 2019',
      'month-missing': 'Give the month, or take out the day',
      'not-a-day': 'Give the day as a number from 1 to 31',
      'not-a-month': 'Give the month as a number from 1 to 12, or as a word, for example March',
      'not-a-year': 'Give the year in four numbers, for example 2019',
      'no-such-day': 'There is no such day. Check the day and the month',
      'in-the-future': 'This date has not come yet. Check the year',
    },
    length: {
      empty: 'Give the length, or choose “I am not sure”',
      'not-a-number': 'Give the length in whole numbers, for example 18 months',
      nothing: 'Give a length of at least one day',
      'too-long': 'Give a length of at most 100 years',
    },
    offence: 'Say what it was for, or choose “I am not sure”',
    pick: 'Choose one of these, or “None of these”',
  },
}
