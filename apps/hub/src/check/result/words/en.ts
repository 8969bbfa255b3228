import type { Shows, Status } from '@plain-record/law'

/** What the reader can do with a result. */
export type ActionName = 'change' | 'print' | 'pdf' | 'copy' | 'calendar' | 'job' | 'asAt' | 'person' | 'again'

export const en = {
  title: 'Your result',
  about: ({ on, lawAsAt }: { readonly on: string; readonly lawAsAt: string }) =>
    on === lawAsAt
      ? `This is how it stands on ${on}, by the law of England and Wales on that day.`
      : `This is how it stands on ${on}, by the law of England and Wales as at ${lawAsAt}.`,
  notRead: 'Nothing you typed is read by a person.',
  information: 'This is information, not legal advice. A solicitor or the helpline can look at your own case.',
  checks: {
    title: 'What each check shows',
    caption: (on: string) => `For a certificate that is issued on ${on}`,
    matter: 'What it is',
    spent: 'Is it spent?',
    sameWhy: (check: string) => `The reason is the same as for the ${check.charAt(0).toLowerCase()}${check.slice(1)}.`,
    heldOpenBy: (title: string) => `Held open by: ${title}.`,
    perhapsHeldOpenBy: (title: string) => `It may be held open by: ${title}.`,
    none: 'There is nothing to show yet.',
  },
  certainty: {
    title: 'What these words mean',
    meanings: {
      shows: 'By the law, it is on the certificate.',
      'does-not-show':
        'By the law, the certificate leaves it out. We never say this of an enhanced check, unless the law forbids it to be there.',
      'police-may-add':
        'It does not show by itself. The police can add it to an enhanced check if they have good reason to believe that it is relevant, and think that it ought to be there (Police Act 1997, s. 113B(4)).',
      'cannot-tell': 'A fact is missing, or the law is not settled. Do not rely on one answer or the other.',
    } satisfies Readonly<Record<Shows, string>>,
    until:
      '“Until 3 March 2027” means that 3 March 2027 is the first day on which it no longer shows by itself. Allow a day or two.',
  },
  timeline: {
    title: 'When each of them is spent',
    picture: 'Timeline of what is spent when',
    described: (count: number) =>
      `${count} ${count === 1 ? 'bar' : 'bars'}, one for each matter, from its date to the day it is spent. The table below says the same in words.`,
    caption: 'The same in words',
    matter: 'What it is',
    from: 'Date',
    ownUntil: 'Spent by itself',
    until: 'Spent',
    heldOpenBy: 'Held open by',
    said: (key: string, value: string) => `${key}: ${value}.`,
    bars: 'Bars run from the date to the day it is spent.',
    open: 'Full: not spent.',
    spent: 'Empty: spent.',
    held: 'Striped: held open by another matter. A line leads to it.',
    vague: 'Dashed: it depends on facts that are missing.',
    runsOn: 'Arrow: it has no end date, or one that is far away.',
    onDay: (on: string) => `Dotted line: ${on}.`,
    allSpent: (says: string) => `Thick line: ${says.charAt(0).toLowerCase()}${says.slice(1)}`,
  },
  tell: {
    title: 'What you may say if somebody asks',
    lead: 'Do not say what is not true. What the law lets you leave out, you may leave out.',
    all: 'all of it.',
    law: (cited: string) => `The law: ${cited}.`,
  },
  wouldChange: 'What would change this',
  unsure: { title: 'What you were not sure of', settles: 'What would settle it' },
  steps: {
    title: 'Every step, with the law',
    lead: 'Each line rests on those set in below it.',
    spent: 'When it is spent',
    sources: 'Where to read it',
    check: (checks: readonly string[]) => checks.join(', '),
    status: {
      spent: 'spent',
      'not-spent': 'not spent yet',
      'never-spent': 'never spent',
      'nothing-to-spend': 'nothing to become spent',
      'not-yet': 'after the day you asked about',
      depends: 'we cannot tell',
      outside: 'not worked out here',
    } satisfies Readonly<Record<Status, string>>,
    version: ({ version, checkedOn }: { readonly version: string; readonly checkedOn: string }) =>
      `Rules version ${version}. The law was last read on ${checkedOn}.`,
  },
  next: 'What to do next',
  guides: 'Guides that go with this',
  keep: {
    title: 'What you can do with this result',
    actions: {
      change: 'Change your answers',
      print: 'Print it',
      pdf: 'Save it as a PDF',
      copy: 'Keep a sealed copy',
      calendar: 'Put the days into a calendar',
      job: 'See what one job may ask for',
      asAt: 'See it on another day',
      person: 'Ask a person about this result',
      again: 'Start again',
    } satisfies Readonly<Record<ActionName, string>>,
  },
}

export type ResultWords = typeof en
