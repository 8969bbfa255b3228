/** The sentences of the front page, the box and its answers. */
export const en = {
  home: {
    title: 'Criminal records: plain answers, and a person to talk to',
    lead: 'Plain answers about criminal records in England and Wales, each with its source. And a person to talk to.',
    doorsHeading: 'Where to start',
    doors: {
      imagery: {
        title: 'A nude image or a threat',
        text: 'For young people, parents and schools: what the police may do, and how to get help now.',
      },
      record: {
        title: 'My record and work',
        text: 'When it is spent, what a check shows, and what to tell an employer.',
      },
      helping: { title: 'I am helping someone', text: 'Guides to read with them, print or pass on.' },
      employer: { title: 'I employ people', text: 'Which check you may ask for, and what you must ignore.' },
    },
    allGuides: 'All guides',
  },
  results: {
    title: 'Answers',
    youAsked: 'You asked',
    bestHeading: 'The best answer we found',
    because: (words: readonly string[]) => `We chose this because you wrote ${listed(words)}.`,
    readMore: (guide: string) => `Read more in “${guide}”`,
    more: 'Other guides that may help',
    imageryHeading: 'A few questions about what happened',
    imageryText:
      'See what the law says, what the police may do, and what a check may show later. Help comes first. Nothing is kept.',
    imagery: 'Start the questions',
    outcomesHeading: 'Police outcomes that you named',
    outcome: (code: string) => `Outcome ${code}: what it means, and what each check does with it`,
    checkerHeading: 'Work it out for your own record',
    checkerText: 'We show you first what we read from your words. Nothing is kept, and no name is asked.',
    checkerFromWords: 'Work it out from what I typed',
    checker: 'Or answer a few questions',
    nothing: 'We could not find an answer to that.',
    nothingAdvice: 'Try other words, or ask a person. Your words are still in the box.',
    emptyHeading: 'Ask a question',
    emptyAdvice: 'Type what you need help with in the box. A few words or a whole story are both fine.',
    tooLong: 'We used the first part of what you wrote. You can send all of it to the helpline below.',
    topicWithoutGuide: 'We think this is about:',
    noGuideYet: 'We have no guide on that yet. A person can help.',
    outside: 'This looks like something that we cannot advise on.',
    outsideMore: 'See who can help instead',
    personHeading: 'Talk to a person',
    personText:
      'An adviser can read your question and write back. It is private, and you do not need to give your name.',
    carryQuestion: 'What you typed',
    carry: 'Put the words I typed into my message',
    carryHint: 'You can change them before you send anything.',
    toHelpline: 'Contact the helpline',
    busy: (time: string) =>
      `Too many questions have come from your network. Your words are still in the box. Try again after ${time}.`,
  },
  crisis: {
    'risk-to-life':
      'If you are thinking of ending your life or hurting yourself, please talk to someone now. You can be helped.',
    threat:
      'If someone is threatening you or wants money or more pictures: do not pay, do not send more, and tell someone now. You are not to blame.',
    danger: 'If someone may hurt you or anyone else, get help now.',
  },
}

const listed = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ')

export type AskWords = typeof en
