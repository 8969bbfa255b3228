import type { EngagedName, ImageryAct, ImageryAnswer, ImageryEnding, ImageryFacts, TurnedFact } from '@plain-record/law'
import type { Statement } from '../../statements/index.ts'
import type { AgeBand, Nation, QuestionName, Reader, Said, StopName } from '../tree/answers.ts'

const says = (text: string, ...sources: readonly string[]): Statement => ({ says: text, sources })
const unsettled = (text: string, ...sources: readonly string[]): Statement => ({ says: text, sources, unsettled: true })

/** Whose position it is, as each reader speaks of them. */
type Subject = { readonly who: string; readonly whose: string; readonly was: string; readonly did: string }
const subjects: Readonly<Record<Reader, Subject>> = {
  'young-person': { who: 'you', whose: 'your', was: 'were you', did: 'I' },
  parent: { who: 'your child', whose: 'their', was: 'was your child', did: 'My child' },
  school: { who: 'the pupil', whose: 'their', was: 'was the pupil', did: 'The pupil' },
  professional: { who: 'the young person', whose: 'their', was: 'was the young person', did: 'The young person' },
}

const nudes = (reader: Reader): string => (reader === 'young-person' ? 'nude' : 'nude or sexual image')

const sayings: Readonly<Record<Said, string>> = { yes: 'Yes', no: 'No', 'not-sure': 'I am not sure' }

const ages: Readonly<Record<AgeBand, string>> = {
  'under-10': 'Under 10',
  '10': '10',
  '11': '11',
  '12': '12',
  '13': '13',
  '14': '14',
  '15': '15',
  '16': '16',
  '17': '17',
  '18': '18 or over',
  'not-sure': 'I am not sure',
}

/** A question as it is put to one reader. */
export type AskedWords = { readonly title: string; readonly hint?: string; readonly why: string }

const asked: Readonly<Record<Exclude<QuestionName, 'reader'>, (reader: Reader) => AskedWords>> = {
  image: () => ({
    title: 'What was it?',
    hint: 'We never ask what a picture shows. Do not look at it again, and do not send it to anyone.',
    why: 'Words with no picture are under other laws. A fake one counts too.',
  }),
  harm: (reader) => ({
    title: `Did somebody do something to hurt, push or trick someone here?`,
    hint: `Say it as far as you know. It is about ${reader === 'young-person' ? 'you' : subjects[reader].who} first.`,
    why: 'Somebody who was hurt is treated as a victim.',
  }),
  acts: (reader) => ({
    title: `What did ${subjects[reader].who} do?`,
    hint: 'Choose all that fit.',
    why: 'Each of these is a different thing in law.',
  }),
  ages: () => ({
    title: 'How old was everybody then?',
    hint: 'When it happened, not today. Leave it at “not sure” where you do not know, or where there was nobody else.',
    why: 'The law, and who should help, turn on ages.',
  }),
  permission: () => ({
    title: 'Did the person in it agree to what was done with it?',
    hint: 'To the picture being taken, and to who it was sent to.',
    why: 'Nobody’s yes makes it legal. But it changes what the police are likely to do.',
  }),
  extent: () => ({
    title: 'Who has it been sent or shown to?',
    why: 'The wider it went, the more the police look into it.',
  }),
  malice: (reader) => ({
    title: `Did ${subjects[reader].who} mean to hurt, shame or upset somebody with it?`,
    why: 'Guidance for the police asks this.',
  }),
  before: (reader) => ({
    title: `Have the police dealt with ${subjects[reader].who} for something like this before?`,
    why: 'Guidance for the police asks whether it keeps happening.',
  }),
  vulnerable: (reader) => ({
    title: 'Is there anything that makes it harder for somebody here to keep safe, or to say yes or no?',
    hint: 'Such as a learning need, being in care, or being unwell. You do not need to say what.',
    why: reader === 'young-person' ? 'Then more help should be there.' : 'Then advice should be asked for now.',
  }),
  content: () => ({
    title: 'Has somebody whose job it is decided that it is unusual for that age, or violent?',
    hint: 'Only from what is already known. Nobody should look at the image to answer this.',
    why: 'It is one of the points for telling the police or social care at once.',
  }),
  together: () => ({
    title: 'Were the two living together as a couple, or married?',
    why: 'There is one narrow defence for a couple who live together, where the person shown was 16 or 17.',
  }),
  ended: (reader) => ({
    title: 'Have the police said how it ended?',
    hint: 'It may stand in a letter or a message.',
    why: `What a check shows later depends on how ${reader === 'young-person' ? 'it' : 'the case'} ended.`,
  }),
}

const acts: Readonly<Record<ImageryAct, (reader: Reader) => string>> = {
  take: (reader) =>
    `Took or filmed a ${nudes(reader)}, also one of ${reader === 'young-person' ? 'yourself' : 'themselves'}`,
  take_secretly: () => 'Took one without the person knowing',
  create_fake: () => 'Made or changed one so that it looks like somebody',
  share: () => 'Sent it, showed it or passed it on',
  share_unasked: (reader) => `Sent one of ${subjects[reader].whose} own body that nobody asked for`,
  upload_public: () => 'Put it where many people can see it',
  sell: () => 'Sold it, or swapped it for something',
  possess: () => 'Kept or saved it',
  receive_unasked: () => 'Got one without asking for it',
  view: () => 'Looked at one',
  copy: () => 'Copied one, or took a screenshot',
  request: () => 'Asked somebody for one',
  pressure: () => 'Kept on asking, or pushed somebody to send one',
  threaten: () => 'Said that they would share one',
  send_text_only: () => 'Sent words only',
}

const readersNamed: Readonly<Record<Reader, string>> = {
  'young-person': 'I am under 18, and it is about me',
  parent: 'I am a parent or carer',
  school: 'I work in a school or college',
  professional: 'I work with young people in another way',
}

const stops: Readonly<Record<StopName, string>> = {
  danger: 'Someone is in danger now, or wants to hurt or kill themselves',
  threat: 'Someone makes threats, or keeps pushing for more',
  money: 'Someone wants money, gifts or gift cards',
  spreading: 'It is being passed around, or is online',
  adult: 'An adult is part of it, or someone who may be one',
  grooming: 'Someone won trust with gifts or secrets, and then asked for pictures',
  'under-13': 'A child under 13 is part of it',
}

/** What to do first, for each thing that comes before the law. The most urgent stands first on the page. */
const firstSteps: Readonly<Record<StopName, (reader: Reader | undefined) => readonly Statement[]>> = {
  danger: (reader) => [
    says('Call 999 if anyone may be hurt now. Stay with them if you can.'),
    ...(reader === 'young-person' || reader === undefined
      ? [says('If you feel like hurting yourself, tell someone now. Childline and Samaritans listen at any time.')]
      : [says('If they talk of suicide, do not leave them alone, and call for help now.')]),
  ],
  threat: (reader) => [
    says(
      reader === 'young-person' || reader === undefined
        ? 'It is not your fault. A threat to share a picture is a crime by the person who makes it.'
        : 'They are not to blame. A threat to share a picture is a crime by the person who makes it.',
      'soa2003-s66b',
      'hwb-sextortion',
    ),
    says(
      'Send nothing more. Stop contact and block them. Try not to delete the messages. Tell an adult you trust, today.',
      'nca-parents-letter',
    ),
  ],
  money: () => [
    says('This is often done by gangs, many of them abroad. A child is never to blame for it.', 'hwb-sextortion'),
    says('Do not pay. Stop contact and block them. Try not to delete messages or bank details.', 'nca-parents-letter'),
    says('Tell the police or CEOP.', 'hwb-sextortion', 'ceop-reporting'),
  ],
  spreading: (reader) => [
    reader === 'parent' || reader === 'school' || reader === 'professional'
      ? says(
          'Under-18s can ask Report Remove to have a picture of them taken down or blocked. You can sit with them.',
          'iwf-report-remove',
        )
      : says(
          'If you are under 18, Report Remove can get a picture of you taken down or blocked. It is free.',
          'iwf-report-remove',
        ),
    says('Do not pass it on, not even to show somebody what has happened.', 'nspcc-never-view'),
  ],
  adult: () => [
    says(
      'An adult who does this breaks the law. Tell the police or CEOP, even if the adult says not to.',
      'pca1978-s1',
      'ceop-reporting',
    ),
  ],
  grooming: () => [
    says(
      'Winning trust to get pictures is called grooming. It is never the young person’s fault. Tell CEOP or the police.',
      'ceop-reporting',
    ),
  ],
  'under-13': (reader) => [
    reader === 'school'
      ? unsettled('Ask your safeguarding lead to get advice from children’s social care today.', 'ukcis-2024-referral')
      : unsettled(
          'Someone who protects children should know today: a school’s safeguarding lead, or the council’s children’s services.',
          'ukcis-2024-referral',
        ),
  ],
}

/** What to leave, whoever reads. */
const neverDo: readonly Statement[] = [
  says('Do not look at the picture, copy it, send it or show it, to anybody.', 'nspcc-never-view', 'pca1978-s1'),
  says(
    'Not sure whether to delete it? Ask first. If the police may be involved, ask them or a solicitor what to do with the phone.',
  ),
]

/** Ids of contacts, the best first, by reader. 999 stands above them all in the panel itself. */
const help: Readonly<Record<Reader | 'anyone', Readonly<Record<StopName, readonly string[]>>>> = {
  anyone: {
    danger: ['childline', 'samaritans', 'nspcc-helpline'],
    threat: ['childline', 'ceop-safety-centre', 'report-remove', 'nspcc-helpline', 'police'],
    money: ['childline', 'ceop-safety-centre', 'report-remove', 'police'],
    spreading: ['report-remove', 'childline', 'ceop-safety-centre', 'revenge-porn-helpline'],
    adult: ['childline', 'ceop-safety-centre', 'police', 'nspcc-helpline'],
    grooming: ['childline', 'ceop-safety-centre', 'police', 'nspcc-helpline'],
    'under-13': ['childline', 'nspcc-helpline', 'local-authority-childrens-services'],
  },
  'young-person': {
    danger: ['childline', 'samaritans', 'papyrus-hopeline247', 'shout'],
    threat: ['childline', 'ceop-safety-centre', 'report-remove', 'police'],
    money: ['childline', 'ceop-safety-centre', 'report-remove', 'police'],
    spreading: ['report-remove', 'childline', 'ceop-safety-centre'],
    adult: ['childline', 'ceop-safety-centre', 'police'],
    grooming: ['childline', 'ceop-safety-centre', 'police'],
    'under-13': ['childline', 'nspcc-helpline'],
  },
  parent: {
    danger: ['samaritans', 'papyrus-hopeline247', 'nspcc-helpline'],
    threat: ['police', 'ceop-safety-centre', 'nspcc-helpline', 'report-remove'],
    money: ['police', 'ceop-safety-centre', 'nspcc-helpline', 'report-remove'],
    spreading: ['report-remove', 'nspcc-helpline', 'ceop-safety-centre', 'police'],
    adult: ['police', 'ceop-safety-centre', 'nspcc-helpline'],
    grooming: ['police', 'ceop-safety-centre', 'nspcc-helpline'],
    'under-13': ['nspcc-helpline', 'local-authority-childrens-services', 'stop-it-now'],
  },
  school: {
    danger: ['local-authority-childrens-services', 'nspcc-helpline'],
    threat: ['police', 'ceop-safety-centre', 'local-authority-childrens-services', 'report-remove'],
    money: ['police', 'ceop-safety-centre', 'local-authority-childrens-services', 'report-remove'],
    spreading: ['police', 'report-remove', 'ceop-safety-centre', 'local-authority-childrens-services'],
    adult: ['police', 'local-authority-childrens-services', 'ceop-safety-centre'],
    grooming: ['police', 'local-authority-childrens-services', 'ceop-safety-centre'],
    'under-13': ['local-authority-childrens-services', 'police', 'nspcc-helpline'],
  },
  professional: {
    danger: ['local-authority-childrens-services', 'nspcc-helpline'],
    threat: ['police', 'ceop-safety-centre', 'local-authority-childrens-services', 'report-remove'],
    money: ['police', 'ceop-safety-centre', 'local-authority-childrens-services', 'report-remove'],
    spreading: ['police', 'report-remove', 'ceop-safety-centre', 'local-authority-childrens-services'],
    adult: ['police', 'local-authority-childrens-services', 'ceop-safety-centre'],
    grooming: ['police', 'local-authority-childrens-services', 'ceop-safety-centre'],
    'under-13': ['local-authority-childrens-services', 'police', 'nspcc-helpline'],
  },
}

const talkTo: Readonly<Record<Reader, readonly string[]>> = {
  'young-person': ['childline', 'report-remove', 'ceop-safety-centre', 'shore', 'youth-justice-legal-centre'],
  parent: ['nspcc-helpline', 'report-remove', 'ceop-safety-centre', 'stop-it-now', 'youth-justice-legal-centre'],
  school: ['nspcc-helpline', 'local-authority-childrens-services', 'ceop-safety-centre', 'report-remove'],
  professional: [
    'nspcc-helpline',
    'youth-justice-legal-centre',
    'ceop-safety-centre',
    'local-authority-childrens-services',
  ],
}
/** Beside the others where the reader is in Wales. */
const alsoInWales: Readonly<Partial<Record<Reader, readonly string[]>>> = { 'young-person': ['meic'], parent: ['meic'] }

const engaged: Readonly<Record<EngagedName, string>> = {
  'taking-or-making':
    'Taking or making an indecent image of somebody under 18. Saving or copying one can count as making it.',
  'distributing-or-showing': 'Sending one, showing it or passing it on.',
  'possessing-with-a-view': 'Having one in order to share it.',
  possession: 'Having one.',
  'sending-genitals': 'Sending a picture of private parts to upset somebody, or for one’s own pleasure.',
  'sharing-intimate': 'Sharing a private sexual picture of somebody who has not agreed.',
  'threatening-to-share': 'Saying that one will share such a picture.',
  'taking-intimate': 'Taking a private picture of somebody in secret.',
  'faking-an-adult': 'Making a fake private picture of an adult.',
  'causing-or-inciting': 'Getting or pushing somebody under 16 to do something sexual.',
  blackmail: 'Asking for money with a threat. This is blackmail.',
}

const towards: Readonly<Record<ImageryAnswer['towards'][number], string>> = {
  permission: 'The person in it agreed.',
  'no-sharing-beyond-one': 'It went to nobody, or to one person.',
  'no-adult': 'No adult is part of it.',
  'no-pressure': 'Nobody was pushed, groomed or paid.',
  'first-time': 'The police have not dealt with this kind of thing before.',
}

const endings: Readonly<Record<ImageryEnding, string>> = {
  'no-further-action': 'No further action',
  'outcome-20': 'Passed to the school or social care (Outcome 20)',
  'outcome-21': 'Outcome 21',
  'outcome-22': 'A course or other help instead (Outcome 22)',
  'community-resolution': 'A community resolution',
  'person-involved': 'Recorded as a person involved, with no suspect',
  'youth-caution': 'A youth caution',
  'youth-conditional-caution': 'A youth conditional caution',
  'adult-caution': 'An adult caution, given at 18 or over',
  'conviction-without-custody': 'Court, and a sentence outside custody',
  'conviction-with-custody': 'Court, and custody',
}

const factsTurned: Readonly<Record<TurnedFact, string>> = {
  adultInvolved: 'Whether an adult is part of it',
  coercionOrThreat: 'Whether somebody was threatened or pushed',
  groomingSigns: 'Whether somebody won trust first, with gifts or secrets',
  profitMotive: 'Whether money or gifts were part of it',
  maliciousIntent: 'Whether somebody meant to hurt or shame',
  permissionOfPersonShown: 'Whether the person in it agreed',
  sharingExtent: 'How far it went',
  repeatedPoliceContact: 'Whether the police dealt with the like before',
  vulnerabilityOrCapacityConcern: 'Whether somebody finds it harder to keep safe',
  immediateRiskOfHarm: 'Whether somebody may come to harm now',
  relationship: 'Whether the two were a couple or friends',
}

export const en = {
  home: 'Home',
  title: 'Nudes, young people and the police',
  neutral: 'Page',
  first: {
    heading: 'First: is any of this happening?',
    lead: 'If it is, help comes first. You can go on to the law afterwards, if you want to.',
    label: 'Choose all that fit',
    stops,
    none: 'None of this',
    button: 'Go on',
    about:
      'This is about a nude or sexual image of somebody under 18. It takes a few short questions. You can stop at any time.',
    private:
      'Nobody reads what you choose here, and we keep none of it. We never ask for a picture, for what is in it, or for a name.',
    guide: 'Read the guide instead',
    problems: {
      choose: 'Choose what is happening, or “None of this”.',
      noneWithOthers: 'Choose “None of this” only when nothing else here fits.',
    },
  },
  help: {
    heading: 'Help comes first',
    calm: (reader: Reader | undefined) =>
      reader === 'young-person' || reader === undefined
        ? 'You did the right thing by looking for help.'
        : 'You did the right thing by looking for help for them.',
    doFirst: 'What to do now',
    neverDo: 'What not to do',
    whoToTell: 'Who can help now',
    guide: 'Someone is threatening to share images: what to do',
    goOn: 'Go on to what the law says',
    goOnHint: 'Only if you want to. The help stays where it is.',
  },
  reader: {
    title: 'Who is reading?',
    label: 'Who are you?',
    choices: readersNamed,
    nationLabel: 'Where do you live or work?',
    nations: { england: 'England', wales: 'Wales' } satisfies Record<Nation, string>,
    elsewhere: 'Scotland and Northern Ireland have their own law.',
    why: 'So that we use words that fit, and show who helps people like you.',
    problems: { reader: 'Choose who you are.', nation: 'Choose England or Wales.' },
  },
  question: {
    title: 'Question',
    why: 'Why we ask:',
    button: 'Continue',
    back: 'Back',
    start: 'Start again',
    asked,
    images: {
      real: 'A real picture or film',
      fake_or_altered: 'A fake, or one that was changed, for example with AI',
      text_only: 'Only words, and no picture',
      unknown: 'I am not sure',
    } satisfies Record<ImageryFacts['imageType'], string>,
    harms: {
      none: () => 'No, nobody did',
      someone_else: (reader: Reader) => `Yes: somebody did it to ${subjects[reader].who}`,
      assessed_person: (reader: Reader) =>
        reader === 'young-person' ? 'Yes: I did' : `Yes: ${subjects[reader].who} did`,
      both: (reader: Reader) => `Yes: both ${subjects[reader].who} and somebody else`,
      unknown: () => 'I am not sure',
    } satisfies Record<ImageryFacts['harmfulConductBy'], (reader: Reader) => string>,
    acts,
    noActs: 'None of these',
    ages,
    ageLabels: (reader: Reader) => ({
      actor: `How old ${subjects[reader].was}?`,
      shown: 'How old was the person in it?',
      other: 'How old was the other person?',
    }),
    permissions: {
      yes: 'Yes',
      no: 'No',
      pressured: 'They were pushed into it',
      unknown: 'I am not sure',
    } satisfies Record<ImageryFacts['permissionOfPersonShown'], string>,
    extents: {
      none: 'Nobody',
      one_person: 'One person',
      small_group: 'A few people, or a small group',
      wide_or_public: 'Many people, or it is online',
    } satisfies Record<ImageryFacts['sharingExtent'], string>,
    sayings,
    endings: { 'not-yet': 'Not yet, or the police do not know of it', ...endings },
    problems: {
      choose: 'Choose one of these.',
      chooseSome: 'Choose what fits, or “None of these”.',
      noneWithOthers: 'Choose “None of these” only when nothing else fits.',
      age: 'Choose an age, or “I am not sure”.',
    },
  },
  result: {
    title: 'What this may mean',
    police: 'The police decide. This is the way that guidance points, and no promise.',
    tellNow: 'Tell somebody now',
    tellNowWhy: 'Because:',
    socialCare:
      'Somebody in it was under 13. Ask the school’s safeguarding lead to get advice from children’s social care today.',
    law: 'What the law says',
    lawAlways: [
      says(
        'It counts if it shows anybody under 18. You can agree to sex at 16. That does not change this.',
        'soa2003-s45',
        'pca1978-s1a',
      ),
      says(
        'It counts even if it is a picture of oneself. It counts between two people of the same age. It counts if everybody said yes.',
        'pca1978-s1',
        'yjlc-sexting',
      ),
      says(
        'The law’s word is “indecent”. A court decides what that is. It can be wider than people think.',
        'cps-indecent-images',
      ),
      says('A child under 10 cannot commit a crime.', 'cypa1933-s50'),
      says('Nobody can be taken to court for it unless the Director of Public Prosecutions agrees.', 'pca1978-s1'),
    ],
    lawUnasked: says(
      'There is a defence for having one that came without asking, and that was not kept for long.',
      'cja1988-s160',
    ),
    lawTogether: says(
      'There is a narrow defence for a couple who live together, where the person shown was 16 or 17 and agreed, and nobody else is in it or was sent it. The person has to prove it.',
      'pca1978-s1a',
      'hansard-2003-partner-defence',
    ),
    lawWords: says(
      'Words with no picture are not under the laws on images. Threats in words can be a crime of their own.',
      'cps-indecent-images',
      'soa2003-s66b',
    ),
    couldBe: (reader: Reader) =>
      `What ${reader === 'young-person' ? 'you' : subjects[reader].who} may have done, in the words of the law`,
    couldBeOther: 'What somebody else may have done, in the words of the law',
    couldBeNote: 'That the words fit does not mean that a crime was committed. Only a court decides that.',
    noneEngaged: 'Nothing that you chose fits the words of these laws.',
    mayHappen: 'What the police may do',
    endingsLead: 'Cases like this are often closed in one of these ways:',
    towardsLead: 'What points towards a gentle ending:',
    againstLead: 'What points away from it:',
    towards,
    recording: [
      says(
        'When the police are told, they have to record it as a crime. Whether to look further into it is another decision.',
        'npcc-2015-sharing',
      ),
      unsettled(
        'Since 2024 police guidance asks forces to record children in plain cases as “person involved”, and not as “suspect”. The guidance itself is not public, and which ending is then used was not found.',
        'npcc-2024-recording',
      ),
    ],
    outcome21: 'What Outcome 21 is, and is not',
    outcome21Says: [
      says(
        'With Outcome 21 the police stop, because looking further into it is not in the public interest.',
        'cleveland-outcome-21',
      ),
      says(
        'It is not a caution and not a conviction. It does not say that anybody did anything.',
        'cleveland-outcome-21',
      ),
      says('It is not only for images, and not only for children.', 'suffolk-foi-2019'),
    ],
    outcome21Link: 'Everything about Outcome 21',
    recorded: 'What is kept, and for how long',
    recordedSays: [
      says(
        'A caution or a conviction stays on the police computer until the person would be 100, unless it is deleted.',
        'acro-record-kept',
      ),
      unsettled(
        'How long a force keeps its own report was not found. Forces look again at what they keep.',
        'college-records-review',
      ),
      says('You can ask for a copy of what is kept. It is free.', 'askthepolice-records'),
    ],
    copyLink: 'How to get a copy',
    deleteLink: 'How to ask for it to be deleted',
    later: 'What a check for a job may show later',
    laterCaption: 'By how it ends',
    laterHead: { ending: 'How it ends', basic: 'Basic check', standard: 'Standard check', enhanced: 'Enhanced check' },
    laterNow: 'As it is now',
    takeDown: 'Getting it taken down',
    takeDownSays: (reader: Reader): readonly Statement[] => [
      reader === 'young-person'
        ? says(
            'If it is of you and you are under 18, Report Remove can get it taken down or blocked, even before it is posted.',
            'iwf-report-remove',
            'iwf-before-posting',
          )
        : says(
            'Somebody under 18 can ask Report Remove to take down or block a picture of them, even before it is posted.',
            'iwf-report-remove',
            'iwf-before-posting',
          ),
      says(
        'Take It Down does the like for a picture that was taken before 18. It makes a code on your own phone, and the picture never leaves it.',
        'take-it-down-faq',
      ),
    ],
    wouldChange: 'What would change this',
    wouldChangeLead: 'If just one of these were otherwise:',
    directions: {
      'may-be-appropriate': 'Then Outcome 21 may fit.',
      unlikely: 'Then guidance points away from Outcome 21.',
      'not-appropriate': 'Then Outcome 21 does not fit.',
    } satisfies Record<ImageryAnswer['outcome21']['value'], string>,
    referrals: {
      'refer-now': 'Then somebody should be told now.',
      'no-immediate-trigger': 'Then nobody has to be called at once.',
    } satisfies Record<ImageryAnswer['referral']['value'], string>,
    noMatter: 'What makes no difference here:',
    facts: factsTurned,
    notSure: 'What you were not sure of',
    notSureSays: {
      malice: 'Whether somebody meant to hurt or shame. If so:',
      before: 'Whether the police dealt with the like before. If so:',
      vulnerable: 'Whether somebody finds it harder to keep safe. If so:',
      content: 'What a professional has decided about it. If it is unusual for the age, or violent:',
      permission: 'Whether the person in it agreed. If not:',
      ages: 'How old everybody was. Under 10, 13 or 18 and over: each changes this. Ask a helpline.',
    },
    helps: 'What helps',
    helpsSays: (reader: Reader): readonly Statement[] =>
      reader === 'young-person'
        ? [
            says('Tell an adult you trust. You do not need to tell all of it at once.'),
            says(
              'If the police want to ask you about it, ask for a parent or carer, and for a solicitor, before you answer.',
            ),
          ]
        : reader === 'parent'
          ? [
              says(
                'Stay calm and listen. Do not ask to see it, and do not look at their phone for it.',
                'nspcc-never-view',
              ),
              says(
                'If the police want to talk to your child, ask to be there, and ask for a solicitor, before they answer.',
              ),
            ]
          : [
              says(
                'Never view, copy, print, forward or store the image. Report to the safeguarding lead.',
                'nspcc-never-view',
                'chalktalk-staff',
              ),
              reader === 'school'
                ? says('Follow the advice for schools: one for England, one for Wales.', 'ukcis-2024', 'hwb-nudes')
                : says('Prevention and diversion come first when prosecutors decide about children.', 'cps-children'),
            ],
    talk: 'Who to talk to',
    guides: 'Guides that say more',
    information:
      'This is information, not legal advice. It is about England and Wales. Nothing that you chose is kept.',
    again: 'Start again',
    checked: (on: string) => `The law was last read on ${on}.`,
  },
  helpFor: help,
  firstSteps,
  neverDo,
  talkTo,
  alsoInWales,
  engaged,
  endings,
}

export type ImageryWords = typeof en
