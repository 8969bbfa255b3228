import type { EngagedName, ImageryAnswer, TurnedFact } from '@plain-record/law'
import type { Statement } from '../../statements/index.ts'
import type { Reader } from '../tree/answers.ts'
import { says, subjects, unsettled } from './saying.ts'

export const engaged: Readonly<Record<EngagedName, string>> = {
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

export const result = {
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
  information: 'This is information, not legal advice. It is about England and Wales. Nothing that you chose is kept.',
  again: 'Start again',
  checked: (on: string) => `The law was last read on ${on}.`,
}
