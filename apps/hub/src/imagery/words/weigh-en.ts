import type { KnownName, Maker } from '../weigh/known.ts'
import { says, unsettled } from './saying.ts'

const known: Readonly<Record<KnownName, string>> = {
  suspect: 'Is a suspect named on the crime report?',
  admits: 'Does the young person admit it?',
  evidence: 'Is there enough evidence to charge?',
  activity: 'Was education, support or another activity carried out because of the report?',
  body: 'Does another body take over what is left to find out?',
  told: 'Was the victim told, or the parent or guardian of one who is a child?',
  'adult-now': 'Is the young person 18 or over today?',
}

/** A sheet for whoever weighs the outcomes of a case. */
export const weigh = {
  title: 'Weighing the outcomes of a case',
  lead: 'For police officers and youth justice workers. Answer closed questions about a case. You get a sheet that sets out what counts for and against each outcome, and where that comes from.',
  aid: 'It is an aid, and not a decision. It ranks nothing and adds nothing up. The police decide, and for a charge the prosecutor.',
  private: 'No name of anybody, and nothing about what an image shows. We keep none of it.',
  maker: 'Who makes this sheet',
  makers: {
    police: 'A police officer',
    'youth-justice': 'A youth justice worker',
    other: 'Somebody else who works with the young person',
  } satisfies Record<Maker, string>,
  stops: 'What is happening or has happened',
  what: 'What happened',
  stands: 'How the case stands',
  known,
  answers: { yes: 'Yes', no: 'No', 'not-sure': 'Not known' },
  reasons: 'Your reasons, in a few words',
  button: 'Make the sheet',
  fromResult: 'Make a sheet that weighs each outcome',
  sheet: {
    title: 'What counts for and against each outcome',
    aid: 'An aid, and not a decision',
    facts: 'What it is made from',
    fact: 'What',
    told: 'As told',
    happening: 'What is happening or has happened',
    nothingHappening: 'None of what comes first',
    direction: 'Outcome 21: the way that guidance points',
    mayBe: 'What the words of the law may reach',
    mayBeNone: 'Nothing that was chosen meets the words of the offences that we know.',
    mayBeNote: 'Whether an offence was committed is for a court.',
    each: 'Each outcome by itself',
    outcome: ({ code, name }: { readonly code: string; readonly name: string }) => `Outcome ${code}: ${name}`,
    needs: 'What it needs',
    need: 'It needs',
    isThere: 'Is it there?',
    from: 'Source',
    there: { yes: 'Yes', no: 'No', unknown: 'Not known' },
    towards: 'What counts for it:',
    against: 'What counts against it:',
    nothingTowards: 'Nothing that we know of counts for it here.',
    nothingAgainst: 'Nothing that we know of counts against it here.',
    later: 'What a later check may show:',
    notWeighed:
      'Outcome 9 and Outcomes 14 to 18 are not set out. They turn on the evidence, on the prosecutor, or on what a victim wants.',
    change: 'What would change the way that guidance points',
    changeLead: 'If just this were otherwise:',
    noChange: 'No single fact would change it.',
    reasons: 'Reasons',
    unsettled: 'What else to know',
    noReasons: 'None were written. Outcome 21 needs them in writing.',
    helps: 'Who helps',
  },
  about: [
    unsettled(
      'Since 2024 forces are asked to record children in plain cases as “person involved”, and not as “suspect”. The guidance is not public. Outcome 21 needs a named suspect, and which ending is then used was not found.',
      'npcc-2024-recording',
    ),
    unsettled(
      'What is set out as more serious, and which outcome is used for which case, is our own reading. No guidance was found that says it.',
    ),
    says('Prevention and diversion come first when prosecutors decide about children.', 'cps-children'),
  ],
}
