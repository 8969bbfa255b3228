import { advice } from './advice-en.ts'
import { duties } from './duties-en.ts'

/** The pages for people who employ people, paid or not. */
export const en = {
  home: 'Home',
  employers: 'Employers',
  onThisPage: 'On this page',
  start: {
    title: 'Employers: what you may ask',
    lead: 'Which check you may ask for, what to ask and when, and what you must ignore. For paid work and volunteers.',
    scope: 'This is the law of England and Wales. Scotland and Northern Ireland have their own.',
    elsewhere: 'Who to ask there',
    findHeading: 'Look up a role',
    findText: 'You get the most that can be lawful, the words to ask with, and a note for your file. We keep nothing.',
    byDuties: 'You can also start from the duties',
  },
  headings: {
    levels: 'Which check may we ask for?',
    'may-ask': 'What may we ask?',
    when: 'When to ask',
    ask: 'What to ask, and with which words',
    until: 'Until you know',
    ignore: 'What you must ignore',
    never: 'What not to do',
    keep: 'How long to keep it',
    shows: 'If something shows',
    note: 'Note for your file',
    help: 'Who can help',
  },
  mayAskTable: {
    caption: 'What may be asked, by the check that goes with the role',
    head: ['The check', 'What you may ask about'],
    rows: [
      ['None, or a basic check', 'Unspent convictions and unspent conditional cautions. Nothing else.'],
      [
        'A standard or enhanced check',
        'Those, and spent convictions and cautions that are not protected. You must say why you ask.',
      ],
      ['Police and a few other posts', 'Those, and protected ones too. You must say why you ask.'],
    ],
    rests: {
      says: 'This is what the law lets you ask.',
      sources: ['roa1974-s4', 'si1975-1023-art3', 'si1975-1023-art3za'],
    },
  },
  result: {
    title: 'What you may ask for this role',
    heading: (role: string) => `${role}: what you may ask`,
    question: {
      always: 'Ask this:',
      'no-exception': 'If no exception applies, or until you know, ask this:',
      exception: 'If an exception applies, ask this:',
    },
    sayThis: 'And say this when you ask:',
    vetting: {
      says: 'Vetting has forms of its own. The body that vets decides what is on them.',
      sources: ['joining-the-police', 'security-controls'],
    },
  },
  /** What an employer may ask, word for word. */
  questions: {
    unspent:
      'Do you have any convictions or conditional cautions that are unspent under the Rehabilitation of Offenders Act 1974?',
    'not-protected':
      'Do you have any convictions or cautions, spent or unspent, that are not protected under the Rehabilitation of Offenders Act 1974 (Exceptions) Order 1975, as amended in 2013, 2020 and 2023?',
    'protected-too': 'Do you have any convictions or cautions, spent or unspent, protected or not?',
  },
  /** What has to be made clear when a question goes past what is unspent, word for word. */
  warnings: {
    'not-protected':
      'The Rehabilitation of Offenders Act 1974 (Exceptions) Order 1975 covers this role. Because of that Order, you have to tell us about spent convictions and cautions too. You do not have to tell us about any that are protected.',
    'protected-too':
      'The Rehabilitation of Offenders Act 1974 (Exceptions) Order 1975 covers this role. Because of that Order, you have to tell us about spent convictions and cautions too, and about protected ones.',
  },
  duties: {
    title: 'What does the work include?',
    lead: 'Duties decide which check can be lawful. Tick everything that is a normal part of the work.',
    label: 'The work includes',
    hint: 'Tick all that apply.',
    list: duties,
    none: 'None of these',
    noneHint: 'Office, shop, building, driving goods, homes, cash, keys or personal data alone.',
    continue: 'Continue',
    problems: {
      choose: 'Tick what the work includes, or “None of these”',
      notBoth: 'Tick what the work includes, or “None of these”, but not both',
    },
    resultTitle: 'What you may ask for these duties',
    ordinaryLead: 'At most, a basic check. As far as you have told us, this is an ordinary job.',
    ordinary: {
      says: 'Without an exception, you may ask only about what is unspent.',
      sources: ['roa1974-s4', 'pa1997-s112'],
    },
    openLead: 'We cannot tell from this which check it is. These duties may make it an exception.',
    upTo: 'The most it could be:',
    dependsOn: 'It depends on this:',
    again: 'Change what the work includes',
  },
  note: {
    fileName: 'note-for-your-file.txt',
    intro: 'Print this page, or take the note as a text file. It holds nothing about any person. Keep it that way.',
    download: 'Save the note as a text file',
    date: 'Date of this note',
    role: 'Role',
    decided: 'What we decided about that, and why',
    toFillIn: '(for you to write in)',
    ask: {
      always: 'What we ask',
      'no-exception': 'What we ask if no exception applies',
      exception: 'What we ask if an exception applies',
    },
    say: 'What we say when we ask',
    when: 'When we ask',
    whenSays: 'After an offer that depends on the answer.',
    ignore: 'What we ignore',
    keep: 'How long we keep the answer and the certificate',
    keepSays: 'Only as long as we need it. In a school, no copy for more than six months.',
    rules: 'Made with',
    rulesSays: ({ version, checked, site }: { version: string; checked: string; site: string }) =>
      `${site}, rules ${version}, law last read on ${checked}. This is information, not legal advice.`,
    ignored: {
      unspent: 'What is spent. Arrests, dropped cases and community resolutions. Rumours and old news.',
      'not-protected': 'What is protected. Arrests, dropped cases and community resolutions. Rumours and old news.',
      'protected-too': 'What has nothing to do with the duties. Rumours and old news.',
      depends:
        'What is protected, and what is spent if no exception applies. Arrests, dropped cases and community resolutions. Rumours and old news.',
    },
  },
  find: {
    title: 'Which role is it?',
    byDuties: 'Start from the duties',
    byDutiesText: 'No role fits? Duties decide, so start from those.',
    person: 'Ask the helpline',
  },
  information: 'This is information, not legal advice.',
  advice,
  contacts: ['disclosure-and-barring-service', 'information-commissioners-office', 'acas', 'unlock'],
}

export type EmployersWords = typeof en
