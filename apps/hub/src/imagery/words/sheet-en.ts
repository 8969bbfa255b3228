import type { Identifying } from '@plain-record/ask'

/** What stands on every sheet, and round it. */
export const sheet = {
  /** The name of the file, of the tab, and of the PDF to whoever looks over a shoulder. */
  neutral: 'Notes',
  page: ({ page, of }: { readonly page: number; readonly of: number }) => `Page ${page} of ${of}`,
  made: ({ on, at }: { readonly on: string; readonly at: string }) => `Made on ${on} at ${at}.`,
  reference: 'Your own reference',
  referenceHint: 'A number, with at most three letters. No name. You can leave it out.',
  reasonsHint:
    'No name of a child, an adult, a school or a place, and nothing about what an image shows. Write “child A”, “a parent”, “the school”.',
  notGiven: 'Not given',
  role: 'Who makes this record',
  sources: 'Where it comes from',
  keepNothing:
    'We keep nothing of this. When you leave this page it is gone. Print it, or save the PDF, where your own records are kept safe.',
  savePdf: 'Save as a PDF',
  changeIt: 'Change the answers',
  information: 'This is information, not legal advice. It is about England and Wales.',
  version: ({ version, checked }: { readonly version: string; readonly checked: string }) =>
    `Made with version ${version} of the rules. The law was last read on ${checked}.`,
  needed: 'Everything else needs an answer. “Not known” is one.',
  problems: {
    choose: 'Choose one of these. “Not known” is an answer too.',
    chooseOne: 'Choose one of these.',
    reference: 'A reference is a number, with at most three letters, such as 2026/014. It must not be a name.',
    tooLong: (most: number) => `Say it in ${most} characters or fewer. All of it is still here.`,
    identifies: {
      person: (text) => `“${text}” looks like a name. Write “child A”, “a parent” or “a teacher”.`,
      school: (text) => `“${text}” looks like the name of a school. Write “the school”.`,
      place: (text) => `“${text}” looks like a place. Leave it out.`,
      email: () => 'There is an email address in it. Leave it out.',
      phone: () => 'There is a phone number in it. Leave it out.',
      handle: (text) => `“${text}” looks like an account. Leave it out.`,
      link: () => 'There is a link in it. Leave it out, and do not open it.',
      postcode: () => 'There is a postcode in it. Leave it out.',
      'birth-date': () => 'There is a date of birth in it. The age is enough.',
      image: () => 'There is part of a picture in it. Take it out: nobody should copy one.',
    } satisfies Record<Identifying['kind'], (text: string) => string>,
  },
}

export type SheetWords = typeof sheet
