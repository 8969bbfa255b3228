export const en = {
  thanks: 'Thank you. Your answer helps us make this page better.',
  thanksTitle: 'Thank you',
  stillStuck: 'If you still need an answer, a person can help.',
  toHelpline: 'Contact the helpline',
  back: 'Back to the page you were reading',
  home: 'Back to the front page',
  title: 'Did this answer your question?',
  choose: 'Choose yes, partly or no',
  wordsTooLong: (over: number) =>
    `Your answer is ${over.toLocaleString('en-GB')} characters too long. Nothing has been cut. Make it shorter and send it again`,
  busy: (time: string) =>
    `We cannot take more answers from your network just now. Your words are still here. Try again after ${time}`,
  notSaved: 'We could not save your answer just now. Your words are still here. Please try again in a few minutes',
}

export type FeedbackWords = typeof en
