export const en = {
  list: {
    title: 'All guides',
    lead: 'Each guide gives the answer first, then what to do, then the law with its sources.',
    forWhom: {
      individuals: 'If you have a record',
      'young-people': 'For young people',
      parents: 'For parents and carers',
      families: 'For family and friends',
      schools: 'For schools',
      employers: 'For employers',
    },
  },
  guide: {
    home: 'Home',
    guides: 'Guides',
    onThisPage: 'On this page',
    whoFor: 'Who this is for',
    audience: {
      individuals: 'people with a record',
      'young-people': 'young people',
      parents: 'parents and carers',
      families: 'family and friends',
      schools: 'schools',
      employers: 'employers',
    },
    nations: 'This is the law of England and Wales. Scotland and Northern Ireland have their own.',
    elsewhere: 'Who to ask there',
    sources: 'Sources',
    related: 'Guides that go with this one',
    ways: {
      imagery: {
        heading: 'A few questions about what happened',
        text: 'See what the law says, what the police may do, and what a check may show later. Help comes first. Nothing is kept.',
        link: 'Start the questions',
      },
      outcomes: {
        heading: 'Look up an outcome',
        text: 'Type the number in your letter, or some of its words. See what it means and what each check does with it.',
        link: 'Police outcomes',
      },
      checker: {
        heading: 'Work it out for your own record',
        text: 'Put in what you have and see what is spent, what each check shows, and until when. No name is asked, and nothing is kept.',
        link: 'Check a record',
      },
    },
    help: 'Who can help',
    person: 'Ask a person',
    personText: 'An adviser can read your question and write back. You do not need to give your name.',
    askHelpline: 'Ask the helpline about this',
    changes: 'What changed on this page',
    unchecked: 'This guide has not yet been checked by an adviser. It is written from the sources below.',
    information: 'This is information, not legal advice. A solicitor or our helpline can look at your own case.',
  },
  glossary: { title: 'What words mean', lead: 'The words of the law and of forms, in plain English.' },
}

export type GuidesWords = typeof en
