import type { AskedPoint, Letter, PointGroup, SchoolAnswers, StepName } from '../school/choices.ts'
import type { AgeBand, Nation } from '../tree/answers.ts'
import { says, unsettled } from './saying.ts'

type Asked = { readonly asks: string; readonly hint?: string }

const points: Readonly<Record<AskedPoint, Asked>> = {
  adult: { asks: 'Is an adult involved, or somebody who may be one and says that they are a child?' },
  pressure: { asks: 'Was a child pushed, threatened, blackmailed or groomed?' },
  capacity: {
    asks: 'Is there doubt whether a child was able to agree?',
    hint: 'For example because of a special educational need.',
  },
  content: {
    asks: 'Has a professional decided that it is unusual for the child’s age, or violent?',
    hint: 'Only from what is already known. Nobody should look at the image to answer this.',
  },
  risk: { asks: 'Is a child at risk of harm now?', hint: 'For example of self-harm or suicide.' },
  money: { asks: 'Are money, gifts or favours part of it?' },
  malice: { asks: 'Did somebody mean to hurt or shame a child with it?' },
  secret: { asks: 'Was it taken without the child knowing?' },
  fake: { asks: 'Is it a fake, or was it changed?', hint: 'For example with AI.' },
  agreed: { asks: 'Did the child shown know of it, and agree to who it went to?' },
  earlier: { asks: 'Was there an earlier incident of this kind?' },
  vulnerable: { asks: 'Has a child here needs or risks that call for extra care?' },
  distress: { asks: 'Is a child upset by it?' },
  understands: { asks: 'Do the children understand what it means to agree?' },
}

const stepsNamed: Readonly<Record<StepName, string>> = {
  lead: 'The safeguarding lead knows of it.',
  'all-told':
    'Everybody who knows of it was told not to look at it, copy it or pass it on, and to ask before deleting it.',
  device: 'A device that the police may need is kept safe.',
  remove: 'The child was told of Report Remove and of Childline.',
  parents: 'Parents or carers were told. If not, the reasons below say why.',
  'social-care': 'Children’s social care was asked or told.',
  police: 'The police were told.',
  support: 'Each child has an adult at school to turn to.',
}

export const school = {
  start: {
    title: 'A record sheet for schools and colleges',
    lead: 'Answer some closed questions about an incident. You get a dated sheet that says what the advice asks, what is known, and whether somebody has to be told now.',
    who: 'It is for a safeguarding lead, or whoever stands in for one. It takes about five minutes.',
    papers:
      'You need what you have been told, and the children’s ages. You do not need the image, and nobody should look at it.',
    not: 'It does not replace the advice itself, and it decides nothing. It holds no name of a child or a school.',
    nation: 'Which advice does your school follow?',
    england: 'Start the sheet for England',
    wales: 'Start the sheet for Wales',
    back: 'Questions about images, step by step',
  },
  form: {
    title: 'Record sheet for a school',
    lead: {
      england: 'For England. It follows the order of “Sharing nudes and semi-nudes”, updated 11 March 2024.',
      wales: 'For Wales. The Welsh Government has its own version of the advice, on Hwb. Read it beside this sheet.',
    } satisfies Record<Nation, string>,
    never: 'Do not look at the image, and do not ask a child to show it. Do not question a child in detail.',
    children: 'The children',
    childrenHint: 'Letters stand for children. Keep your own list of who is who somewhere safe, and not here.',
    age: (letter: Letter) => `How old was child ${letter.toUpperCase()} when it happened?`,
    part: (letter: Letter) => `What part did child ${letter.toUpperCase()} have?`,
    nobody: 'There is no such child',
    chooseAge: 'Choose an age',
    choosePart: 'Choose a part',
    extent: 'How far has it gone?',
    handled: 'Has anybody at school looked at it?',
    handledHint: 'Say it as it is. Somebody who saw it by accident did nothing wrong by saying so.',
    steps: 'What was done',
    stepsHint: 'What you leave is shown as not written down.',
    decision: 'What was decided',
    reasons: 'Why, in a few words',
    button: 'Make the sheet',
  },
  fromResult: 'Make a record sheet for the school',
  groups: {
    now: 'What means the police or social care at once',
    stricter: 'What else is a reason to ask for help now',
    further: 'What helps to decide',
  } satisfies Record<PointGroup, string>,
  points,
  answers: { yes: 'Yes', no: 'No', 'not-sure': 'Not known' },
  roles: {
    dsl: 'Designated safeguarding lead',
    deputy: 'Deputy safeguarding lead',
    head: 'Head or senior leader',
    other: 'Other staff',
  } satisfies Record<SchoolAnswers['role'], string>,
  ages: (age: AgeBand) => (age === 'under-10' ? 'under 10' : age === 'not-sure' ? 'age not known' : age),
  parts: {
    shown: 'is shown in it',
    'shown-and-shared': 'is shown in it, and shared it',
    shared: 'shared or passed it on',
    received: 'received it',
    asked: 'asked for it',
    other: 'other, or not known',
  } satisfies Record<SchoolAnswers['part-a'], string>,
  extents: {
    none: 'To nobody',
    one_person: 'To one person',
    small_group: 'To a few people, or a small group',
    wide_or_public: 'To many people, or it is online',
    'not-sure': 'Not known',
  } satisfies Record<SchoolAnswers['extent'], string>,
  handled: {
    'nobody-looked': 'Nobody has',
    'by-accident': 'Somebody saw it by accident, and told the safeguarding lead',
    looked: 'Somebody looked at it, copied it or passed it on',
    'not-sure': 'Not known',
  } satisfies Record<SchoolAnswers['handled'], string>,
  steps: stepsNamed,
  stepStates: { done: 'Done', 'to-do': 'Still to do', 'not-needed': 'Not needed' },
  decisions: {
    referred: 'The police or children’s social care are told',
    'in-school': 'The school deals with it',
    open: 'Not decided yet',
  } satisfies Record<SchoolAnswers['decision'], string>,
  sheet: {
    title: 'Record of an incident with an image of somebody under 18',
    nations: { england: 'England', wales: 'Wales' } satisfies Record<Nation, string>,
    what: 'What this record is',
    record: 'The record',
    follows: 'Advice that is followed',
    key: 'What',
    says: 'As told',
    child: (letter: Letter) => `Child ${letter.toUpperCase()}`,
    now: 'Whether somebody has to be told now',
    tellNow: 'Tell the police or children’s social care now.',
    because: 'Because:',
    socialCare: 'A child who is shown is under 13. Get advice from children’s social care today.',
    notKnown: 'What is not known yet, and could change this. Ask for advice today if it cannot be found out:',
    looked:
      'Somebody looked at the image, copied it or passed it on. Ask the police or children’s services today what to do.',
    againstDecision:
      'The school deals with it, although a point above means that somebody is told now. Ask for advice today, and write why.',
    table: 'What is asked, and what is known',
    point: 'What is asked',
    known: 'What is known',
    from: 'Source',
    under13: 'Is a child who is shown under 13? The advice says: in a sexual act. Nobody looks to find out.',
    under10: 'Is somebody under 10?',
    inAdvice: (number: number) => `The advice, point ${number}`,
    ours: 'Ours: stricter than the advice',
    handled: 'How the image was handled',
    steps: 'What was done',
    stepsTable: 'Steps, and how they stand',
    step: 'Step',
    state: 'How it stands',
    noState: 'Not written down',
    decision: 'What was decided',
    whoToTell: 'Who can be told, and who helps',
    never: 'What nobody does',
  },
  about: {
    england: [
      says('The advice for England is for safeguarding leads and heads. It is advice, not law.', 'ukcis-2024'),
      unsettled(
        'Its exact words on when to tell the police or social care were not checked. Read the advice itself. When in doubt, tell them.',
        'ukcis-2024-referral',
      ),
      unsettled(
        'A law of 2026 sets a duty to report child sexual abuse in England. Whether it has begun was not found. Ask your council.',
        'cpa2026-reporting-duty',
      ),
    ],
    wales: [
      says('Schools in Wales follow the Welsh Government’s own version of the advice, on Hwb.', 'hwb-nudes'),
      says(
        'In Wales, public bodies must tell the council about a child at risk. The national procedures ask the same of others.',
        'wales-safeguarding-report',
      ),
      unsettled(
        'The points on this sheet are those of the advice for England. What the advice for Wales says of each was not checked.',
        'ukcis-2024-referral',
      ),
    ],
  },
  /** What each step rests on; without any it is our own advice. */
  stepSources: {
    lead: ['chalktalk-staff'],
    'all-told': ['nspcc-never-view', 'chalktalk-staff'],
    device: ['chalktalk-staff'],
    remove: ['iwf-report-remove'],
    parents: [],
    'social-care': ['ukcis-2024-referral'],
    police: ['npcc-2015-sharing'],
    support: [],
  } satisfies Record<StepName, readonly string[]>,
  ourAdvice: 'Our own advice',
  never: [
    says(
      'Nobody looks at the image, copies it, prints it, passes it on or keeps it.',
      'nspcc-never-view',
      'chalktalk-staff',
    ),
    says('The law names no exception for schools.', 'pca1978-s1b'),
    says('Nobody promises a child to keep it secret.'),
  ],
  problems: {
    halfAChild: (letter: Letter) =>
      `Choose both an age and a part for child ${letter.toUpperCase()}, or “There is no such child” for both.`,
    why: 'A point on this sheet means that the police or social care are told now. Say why the school deals with it.',
  },
}
