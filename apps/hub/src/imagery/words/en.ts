import type { Nation, Reader } from '../tree/answers.ts'
import { endings } from './endings-en.ts'
import { firstSteps, help, neverDo, stops } from './help-en.ts'
import { question } from './questions-en.ts'
import { engaged, result } from './result-en.ts'
import { school } from './school-en.ts'
import { sheet } from './sheet-en.ts'
import { weigh } from './weigh-en.ts'

const first = {
  heading: 'First: is any of this happening?',
  lead: 'If it is, help comes first. You can go on to the law afterwards, if you want to.',
  label: 'Choose all that fit',
  stops,
  none: 'None of this',
  button: 'Go on',
  about:
    'This is about a nude or sexual image of somebody under 18. It takes a few short questions. You can stop at any time.',
  private:
    'Nobody reads what you choose here, and we keep none of it. We never ask for a picture, for what is in it, or for a name.',
  guide: 'Read the guide instead',
  atWork: 'If this is your work',
  forSchools: 'Schools and colleges: a record sheet',
  forPolice: 'Police and youth justice: weigh the outcomes of a case',
  problems: {
    choose: 'Choose what is happening, or “None of this”.',
    noneWithOthers: 'Choose “None of this” only when nothing else here fits.',
  },
}

const readersNamed: Readonly<Record<Reader, string>> = {
  'young-person': 'I am under 18, and it is about me',
  parent: 'I am a parent or carer',
  school: 'I work in a school or college',
  professional: 'I work with young people in another way',
}

const reader = {
  title: 'Who is reading?',
  label: 'Who are you?',
  choices: readersNamed,
  nationLabel: 'Where do you live or work?',
  nations: { england: 'England', wales: 'Wales' } satisfies Record<Nation, string>,
  elsewhere: 'Scotland and Northern Ireland have their own law.',
  why: 'So that we use words that fit, and show who helps people like you.',
  problems: { reader: 'Choose who you are.', nation: 'Choose England or Wales.' },
}

export const en = {
  title: 'Nudes, young people and the police',
  neutral: 'Page',
  first,
  help,
  reader,
  question,
  result,
  firstSteps,
  neverDo,
  engaged,
  endings,
  sheet,
  school,
  weigh,
}

export type ImageryWords = typeof en
