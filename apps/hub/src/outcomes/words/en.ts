import type { Confidence, OutcomeShows, PoliceOutcome } from '@plain-record/law'
import type { Statement } from '../../statements/index.ts'
import { differences, inShort } from './outcomes-en.ts'

const verdict: Readonly<Record<OutcomeShows, string>> = {
  shows: 'Will show',
  'does-not-show': 'Will not show',
  'does-not-apply': 'Does not apply',
  'police-may-add': 'May show: the police decide',
  'cannot-tell': 'We cannot tell from this',
  'as-the-caution': 'We cannot tell from this',
  'as-the-conviction': 'We cannot tell from this',
}

const kind: Readonly<Record<PoliceOutcome['leadsTo'], string>> = {
  neither: 'Neither. It is not a caution, and it is not a conviction.',
  caution: 'It is a caution. It is not a conviction.',
  charge: 'Neither so far. It is a charge, and only a court can make it a conviction.',
  'with-a-conviction': 'It goes with a conviction. A court counted it when it sentenced for other crimes.',
}

const kindInShort: Readonly<Record<PoliceOutcome['leadsTo'], string>> = {
  neither: 'Neither',
  caution: 'A caution',
  charge: 'A court decides',
  'with-a-conviction': 'Goes with a conviction',
}

const named: Readonly<Record<PoliceOutcome['namedSuspect'], string>> = {
  yes: 'Yes.',
  no: 'No.',
  unknown: 'We cannot tell from this.',
  'not-applicable': 'No. It is a way to count.',
}

/** What is said of how sure an outcome is; nothing where we read the law or an official page. */
const howSure: Readonly<Record<Confidence, string | undefined>> = {
  statute: undefined,
  inferred: undefined,
  guidance: undefined,
  secondary:
    'Others who read the official lists say what this outcome stands for. We have not seen all of it at the source. Ask the police to tell you what it means in your case.',
  unsettled:
    'A part of this is not settled, or we could not check it. Ask the police what it means in your case, and talk to somebody before you rely on this page.',
}

const ownAdvice = (says: string): Statement => ({ says, sources: [] })

/** The pages about the outcomes that the police close cases with. */
export const en = {
  home: 'Home',
  outcomes: 'Police outcomes',
  outcome: (code: string) => `Outcome ${code}`,
  inShort,
  differences,
  verdict,
  kind,
  kindInShort,
  named,
  howSure,
  start: {
    title: 'What police outcomes mean',
    lead: 'A letter from the police may name an outcome, such as “Outcome 21”. Find out what it means, and what a check may show.',
    scope: 'This is about England and Wales. Scotland and Northern Ireland have their own ways.',
    elsewhere: 'Who to ask there',
    whatHeading: 'What is an outcome?',
    what: [
      {
        says: 'The police give every crime that they write down an outcome. It is a number and a name that say why the case was closed.',
        sources: ['ho-outcomes-annex'],
      },
      {
        says: 'The numbers run from 1 to 22. In 1A, 2A and 3A the letter means that the charge or caution was for a different crime.',
        sources: ['ho-outcome-list'],
      },
    ] as readonly Statement[],
    listHeading: 'Every outcome',
    caption: 'The outcomes, what they stand for, and if they are a caution or a conviction',
    head: ['Outcome', 'What it stands for', 'Caution or conviction?'],
  },
  find: {
    heading: 'What does your letter say?',
    label: 'Type the number, or some of the words',
    hint: 'Such as “21”, or “not in the public interest”. Leave out names. We keep nothing of what you type.',
    button: 'Find the outcome',
    again: 'Look for another',
    title: 'What your letter may mean',
    likeliest: 'The likeliest is first. Compare the official name with your letter.',
    byNumber: 'Because you wrote its number.',
    byWords: (words: readonly string[]) => `Because you wrote ${words.map((word) => `“${word}”`).join(', ')}.`,
    officialName: (name: string) => `Official name: ${name}.`,
    check: (check: string, verdict: string) => `${check}: ${verdict}.`,
    nothing:
      'We found no outcome like that. The numbers run from 1 to 22, with 1A, 2A and 3A. Try other words from the letter.',
    nothingElse: 'Or ask a person. Our helpline can read the words of the letter with you.',
    all: 'See every outcome',
    unsure: 'Not sure which one it is? Ask the police to tell you the number in writing.',
    problems: {
      empty: 'Type the number, or some of the words of your letter',
      tooLong: (most: number) => `Type fewer words. ${most} characters are the most`,
    },
  },
  /** Where what was typed speaks of risk to life, danger or a threat. Nothing here may speak of outcomes. */
  helpFirst: {
    heading: 'Help comes first',
    goOnHint:
      'Go on when you want to, or if only your letter says this. What you typed goes with you. We keep nothing of it.',
    goOn: 'Go on to what the letter means',
  },
  compare: {
    heading: 'Compare two outcomes',
    text: 'See two of them side by side.',
    first: 'First outcome',
    second: 'Second outcome',
    none: 'Choose an outcome',
    button: 'Compare them',
    title: (codes: readonly [string, string]) => `Outcome ${codes[0]} and Outcome ${codes[1]}`,
    again: 'Compare two others',
    fact: 'What we compare',
    caption: (codes: readonly [string, string]) => `Outcome ${codes[0]} beside Outcome ${codes[1]}`,
    more: (code: string) => `More about Outcome ${code}`,
    problems: {
      first: 'Choose the first outcome',
      second: 'Choose the second outcome',
      same: 'Choose two different outcomes',
    },
  },
  facts: {
    name: 'Official name',
    meaning: 'What it means',
    kind: 'Is it a caution or a conviction?',
    basic: 'Basic check',
    standard: 'Standard check',
    enhanced: 'Enhanced check',
    decidedBy: 'Who decides',
    named: 'Is somebody named as the suspect?',
    record: 'What it leaves on record',
    introduced: 'Since when',
    status: 'Is it in use?',
    inImagery: 'Is it used for nude or sexual images that young people made?',
  },
  page: {
    summary: (code: string) =>
      `What Outcome ${code} means in plain words: is it a caution or a conviction, and what do basic, standard and enhanced checks show?`,
    meaningHeading: 'What it means',
    checksHeading: 'What a check shows',
    checksCaption: 'What each kind of check does with this outcome',
    checksHead: ['Check', 'Does it show?', 'Why'],
    policeMayAddToo: 'On an enhanced check the police can also add information that they think is relevant.',
    certaintyHeading: 'What these words mean',
    certainty: [
      'Will not show: there is no place for it on that check, and nobody has to decide.',
      'May show: the police decide, each time somebody asks for a check. Nobody can promise either way.',
      'We cannot tell from this: it depends on more than the outcome.',
    ],
    recordHeading: 'What it leaves on record',
    factsHeading: 'Who decides, and when it is used',
    rests: 'What is said here comes from:',
    sureHeading: 'How sure this is',
    askHeading: 'What to ask the police',
    holdHeading: 'See what is held, and ask for it to go',
    guidesHeading: 'Guides that go with this',
    relatedHeading: 'Outcomes that people mix up with it',
    compareHeading: 'Compare it with another outcome',
  },
  checks: {
    policeMayAdd: [
      {
        says: 'A senior police officer decides what is added to an enhanced check. It may only be what they reasonably believe is relevant, and what they think ought to be there.',
        sources: ['pa1997-s113b'],
      },
      { says: 'In some cases they must first ask what you have to say.', sources: ['dbs-representations'] },
      {
        says: 'If they add something, you can ask the Independent Monitor to look at it again.',
        sources: ['pa1997-s117a'],
      },
    ] as readonly Statement[],
    nobodyNamed: [
      ownAdvice(
        'This is about the outcome alone. The police may have other notes with your name in them. For an enhanced check they decide about those.',
      ),
    ],
    caution: [
      ownAdvice(
        'It depends on the kind of caution and the crime. It also depends on the day it was given, and your age on that day.',
      ),
    ],
    court: [
      ownAdvice(
        'It depends on what the court decided, the sentence, the crime, your age then, and how long ago it was.',
      ),
    ],
    toChecker: 'Work out what a check shows of yours',
  },
  record: {
    neither: {
      says: 'No caution and no conviction. The police force keeps its own report of the crime, and has to look at it again from time to time. We found no fixed time for how long.',
      sources: ['college-records-review'],
    },
    arrest: {
      says: 'If there was an arrest, that can be on the Police National Computer too, says a law firm.',
      sources: ['bindmans-youth-records'],
    },
    nobodyNamed: {
      says: 'No caution and no conviction. There is a report of the crime, with nobody named as the suspect.',
      sources: ['gwent-outcome-groups'],
    },
    fraud: {
      says: 'No caution and no conviction. It was a way to count fraud in one place.',
      sources: ['ho-outcome-list'],
    },
    caution: {
      says: 'A caution. It stays on the Police National Computer until the person would be 100, unless it is deleted. Checks do not have to show it for that long.',
      sources: ['acro-record-kept'],
    },
    charge: {
      says: 'A charge. If the court convicts, the conviction stays on the Police National Computer until the person would be 100. If it does not convict, there is no conviction.',
      sources: ['acro-record-kept'],
    },
    'with-a-conviction': {
      says: 'It is written down with the case that it was counted in. We cannot tell if it also leaves a mark of its own.',
      sources: ['ho-outcome-list'],
      unsettled: true,
    },
    /** What is known of one outcome alone, by code. */
    further: {
      6: [{ says: 'A copy of your police record can show a penalty notice.', sources: ['acro-subject-access'] }],
      7: [
        {
          says: 'Sources differ on where a cannabis warning is kept. An old Home Office page says that it is not on the Police National Computer. The charity Unlock says that it is. A copy of your record will tell you.',
          sources: ['ho-cannabis-faq-2009', 'unlock-cannabis-warning'],
          unsettled: true,
        },
      ],
      8: [
        {
          says: 'Ask the Police says that a community resolution is kept by the force, and is not on the Police National Computer.',
          sources: ['askthepolice-community-resolution'],
        },
      ],
      22: [
        {
          says: 'Sources differ on where it is kept. Two sets of lawyers say that it can be on the Police National Computer. It may be with the force alone. A copy of your record will tell you.',
          sources: ['yjlc-outcome-22', 'kingsley-napley-outcome-22'],
          unsettled: true,
        },
      ],
    } as Readonly<Record<string, readonly Statement[]>>,
  } as const,
  meaning: {
    further: {
      21: [
        {
          says: 'Since 2024 police chiefs ask forces to write some children down as a “person involved”, and not as a suspect. Outcome 21 needs a named suspect. So some newer cases may have no Outcome 21, and we cannot tell which outcome they have. Ask the force how you are written down.',
          sources: ['npcc-2024-recording', 'cleveland-outcome-21'],
          unsettled: true,
        },
      ],
    } as Readonly<Record<string, readonly Statement[]>>,
  },
  hold: [
    {
      says: 'To see what the force keeps, ask the force. It is free, and normally takes up to a month.',
      sources: ['askthepolice-records'],
    },
    { says: 'To see what is on the Police National Computer, ask ACRO. It is free.', sources: ['acro-subject-access'] },
    {
      says: 'You can ask, through ACRO, for an arrest, a caution or a penalty notice to be deleted. It is free, and the force decides. It does not cover court convictions or the force’s own reports. For those reports, write to the force.',
      sources: ['acro-record-deletion'],
    },
  ] as readonly Statement[],
  ask: {
    all: [
      'Which outcome is written down, and since what day? Please tell me in writing.',
      'Is it on the Police National Computer, or on the force’s own system alone?',
      'When will you look at this record again, and how do I ask for it to go?',
    ],
    suspect: 'How am I written down: as a suspect, as a person involved, or in another way?',
    nobody: 'Is my name in the report at all, and as what?',
    caution: 'Which kind of caution was it, for which crime, and on what day was it given?',
    court: 'Which court has the case, for which crime, and what did it decide?',
  },
  checkedOn: (date: string, version: string) => `The law was last read on ${date}. Rules ${version}.`,
  information: 'This is information, not legal advice. A solicitor or our helpline can look at your own case.',
  helpHeading: 'Talk to a person',
  helpText: 'Our helpline can go through your letter with you. You do not have to give your name.',
  toHelpline: 'Ask the helpline',
}

export type OutcomesWords = typeof en
