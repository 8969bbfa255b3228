import type { Statement } from '../../statements/index.ts'
import type { Reader, StopName } from '../tree/answers.ts'
import { says, unsettled } from './saying.ts'

export const stops: Readonly<Record<StopName, string>> = {
  danger: 'Someone is in danger now, or wants to hurt or kill themselves',
  threat: 'Someone makes threats, or keeps pushing for more',
  money: 'Someone wants money, gifts or gift cards',
  spreading: 'It is being passed around, or is online',
  adult: 'An adult is part of it, or someone who may be one',
  grooming: 'Someone won trust with gifts or secrets, and then asked for pictures',
  'under-13': 'A child under 13 is part of it',
}

/** What to do first, for each thing that comes before the law. The most urgent stands first on the page. */
export const firstSteps: Readonly<Record<StopName, (reader: Reader | undefined) => readonly Statement[]>> = {
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
export const neverDo: readonly Statement[] = [
  says('Do not look at the picture, copy it, send it or show it, to anybody.', 'nspcc-never-view', 'pca1978-s1'),
  says(
    'Not sure whether to delete it? Ask first. If the police may be involved, ask them or a solicitor what to do with the phone.',
  ),
]

export const help = {
  heading: 'Help comes first',
  calm: (reader: Reader | undefined) =>
    reader === 'young-person' || reader === undefined
      ? 'You did the right thing by looking for help.'
      : 'You did the right thing by looking for help for them.',
  doFirst: 'What to do now',
  neverDo: 'What not to do',
  guide: 'Someone is threatening to share images: what to do',
  goOn: 'Go on to what the law says',
  goOnHint: 'Only if you want to. The help stays where it is.',
}
