import { everyPlace, type Found } from './found.ts'

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const day = '\\d{1,2}(?:st|nd|rd|th)?'
const date = [
  '\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}',
  '\\d{1,2}[-/. ]\\d{1,2}[-/. ]\\d{2,4}',
  `${day} ?(?:of )?(?:${months})\\b\\.?(?:,? ?\\d{2,4})?`,
  `(?:${months})\\b\\.? ${day}(?:,? \\d{4})?`,
].join('|')
const birth = '\\bd\\.? ?o\\.? ?b\\b\\.?|\\bdate of birth|\\bbirth ?date|\\bborn(?: on)?|\\bb(?:irth)?-?day(?: on)?'
const told = new RegExp(`(?:${birth})(?:'s)?(?: is| was|:| ?=| ?-)? ?(?:the )?(${date})`, 'dgi')

/** The day on which somebody was born, where the words say that it is. The day of an incident is none. */
export const birthDates = (text: string): readonly Found[] => everyPlace('birth-date', text, told)
