/** Each outcome in one line, by code. */
export const inShort: Readonly<Record<string, string>> = {
  1: 'Charged, or told to go to court.',
  '1A': 'Charged with a different crime from the one first written down.',
  2: 'A youth caution or a youth conditional caution.',
  '2A': 'A youth caution for a different crime from the one first written down.',
  3: 'A caution for an adult.',
  '3A': 'A caution for an adult, for a different crime from the one first written down.',
  4: 'Admitted in court along with other crimes.',
  5: 'The person suspected has died.',
  6: 'A penalty notice: a fixed sum to pay.',
  7: 'A warning for having cannabis or khat.',
  8: 'A community resolution: an informal agreement.',
  9: 'The prosecutor decides that court is not in the public interest.',
  10: 'The police could act, and decide that it is not in the public interest.',
  11: 'The child was under 10.',
  12: 'The person suspected is too ill to go to court.',
  13: 'The victim or a main witness has died or is too ill.',
  14: 'Nobody knows who did it, and the victim does not back action.',
  15: 'There is a suspect and the victim backs action, but the proof is too weak.',
  16: 'There is a suspect, but the victim does not back action.',
  17: 'It is too late in law to go to court.',
  18: 'The police looked, and do not know who did it.',
  19: 'Fraud that a national office wrote down.',
  20: 'Somebody else takes over, such as a school or social care.',
  21: 'The police decide that looking further is not in the public interest.',
  22: 'Help, a course or other support was given instead.',
}

/** Two outcomes that people mix up, or that belong together, and how they differ. */
export type Difference = { readonly codes: readonly [string, string]; readonly says: string }

export const differences: readonly Difference[] = [
  {
    codes: ['10', '21'],
    says: 'With Outcome 10 the police could act, and choose not to. With Outcome 21 they stop looking before they have the proof.',
  },
  {
    codes: ['21', '22'],
    says: 'With Outcome 22 something is done, such as a course. With Outcome 21 nothing has to be done.',
  },
  {
    codes: ['16', '21'],
    says: 'With Outcome 16 the victim does not back action. With Outcome 21 the police decide that looking further is not in the public interest.',
  },
  {
    codes: ['20', '21'],
    says: 'With Outcome 20 another body looks further. With Outcome 21 the police decide that looking further would not do enough good.',
  },
  {
    codes: ['11', '21'],
    says: 'Outcome 11 is for a child who was under 10. Outcome 21 is not used for a child that young.',
  },
  {
    codes: ['9', '10'],
    says: 'With Outcome 9 the Crown Prosecution Service decides. With Outcome 10 the police do.',
  },
  {
    codes: ['8', '22'],
    says: 'Outcome 8 is an informal agreement, and the person normally accepts that they did it. With Outcome 22 they may have admitted it, or not.',
  },
  {
    codes: ['2', '22'],
    says: 'Outcome 2 is a caution, and the young person must admit it. Outcome 22 is not a caution.',
  },
  {
    codes: ['2', '8'],
    says: 'Outcome 2 is a caution. Outcome 8 is an informal agreement, and not a caution.',
  },
  {
    codes: ['2', '3'],
    says: 'What counts is the age on the day the caution is given. Under 18 it is Outcome 2, and from 18 it is Outcome 3.',
  },
  { codes: ['1', '1A'], says: 'Outcome 1A is a part of Outcome 1: the charge is for a different crime.' },
  { codes: ['2', '2A'], says: 'Outcome 2A is a part of Outcome 2: the caution is for a different crime.' },
  { codes: ['3', '3A'], says: 'Outcome 3A is a part of Outcome 3: the caution is for a different crime.' },
  {
    codes: ['1', '4'],
    says: 'Outcome 1 is a charge. With Outcome 4 a court that sentences for other crimes is asked to count this one too.',
  },
  {
    codes: ['6', '7'],
    says: 'Outcome 6 is a sum to pay for trouble in public. Outcome 7 is a warning for having cannabis or khat.',
  },
  {
    codes: ['12', '13'],
    says: 'With Outcome 12 it is the person suspected who is too ill. With Outcome 13 it is the victim or a witness.',
  },
  {
    codes: ['15', '16'],
    says: 'With both there is a suspect and too little proof. With Outcome 15 the victim backs action. With Outcome 16 they do not.',
  },
  {
    codes: ['14', '16'],
    says: 'With both the victim does not back action. With Outcome 16 there is a suspect. With Outcome 14 there is none.',
  },
  {
    codes: ['14', '18'],
    says: 'With both nobody knows who did it. With Outcome 14 the victim does not back action. With Outcome 18 the police looked as far as they could.',
  },
]
