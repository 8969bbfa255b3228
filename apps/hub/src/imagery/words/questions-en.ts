import type { ImageryAct, ImageryFacts } from '@plain-record/law'
import type { AgeBand, QuestionName, Reader, Said } from '../tree/answers.ts'
import { endings } from './endings-en.ts'
import { subjects } from './saying.ts'

const nudes = (reader: Reader): string => (reader === 'young-person' ? 'nude' : 'nude or sexual image')

const sayings: Readonly<Record<Said, string>> = { yes: 'Yes', no: 'No', 'not-sure': 'I am not sure' }

const ages: Readonly<Record<AgeBand, string>> = {
  'under-10': 'Under 10',
  '10': '10',
  '11': '11',
  '12': '12',
  '13': '13',
  '14': '14',
  '15': '15',
  '16': '16',
  '17': '17',
  '18': '18 or over',
  'not-sure': 'I am not sure',
}

/** A question as it is put to one reader. */
export type AskedWords = { readonly title: string; readonly hint?: string; readonly why: string }

const asked: Readonly<Record<Exclude<QuestionName, 'reader'>, (reader: Reader) => AskedWords>> = {
  image: () => ({
    title: 'What was it?',
    hint: 'We never ask what a picture shows. Do not look at it again, and do not send it to anyone.',
    why: 'Words with no picture are under other laws. A fake one counts too.',
  }),
  harm: (reader) => ({
    title: `Did somebody do something to hurt, push or trick someone here?`,
    hint: `Say it as far as you know. It is about ${reader === 'young-person' ? 'you' : subjects[reader].who} first.`,
    why: 'Somebody who was hurt is treated as a victim.',
  }),
  acts: (reader) => ({
    title: `What did ${subjects[reader].who} do?`,
    hint: 'Choose all that fit.',
    why: 'Each of these is a different thing in law.',
  }),
  ages: () => ({
    title: 'How old was everybody then?',
    hint: 'When it happened, not today. Leave it at “not sure” where you do not know, or where there was nobody else.',
    why: 'The law, and who should help, turn on ages.',
  }),
  permission: () => ({
    title: 'Did the person in it agree to what was done with it?',
    hint: 'To the picture being taken, and to who it was sent to.',
    why: 'Nobody’s yes makes it legal. But it changes what the police are likely to do.',
  }),
  extent: () => ({
    title: 'Who has it been sent or shown to?',
    why: 'The wider it went, the more the police look into it.',
  }),
  malice: (reader) => ({
    title: `Did ${subjects[reader].who} mean to hurt, shame or upset somebody with it?`,
    why: 'Guidance for the police asks this.',
  }),
  before: (reader) => ({
    title: `Have the police dealt with ${subjects[reader].who} for something like this before?`,
    why: 'Guidance for the police asks whether it keeps happening.',
  }),
  vulnerable: (reader) => ({
    title: 'Is there anything that makes it harder for somebody here to keep safe, or to say yes or no?',
    hint: 'Such as a learning need, being in care, or being unwell. You do not need to say what.',
    why: reader === 'young-person' ? 'Then more help should be there.' : 'Then advice should be asked for now.',
  }),
  content: () => ({
    title: 'Has somebody whose job it is decided that it is unusual for that age, or violent?',
    hint: 'Only from what is already known. Nobody should look at the image to answer this.',
    why: 'It is one of the points for telling the police or social care at once.',
  }),
  together: () => ({
    title: 'Were the two living together as a couple, or married?',
    why: 'There is one narrow defence for a couple who live together, where the person shown was 16 or 17.',
  }),
  ended: (reader) => ({
    title: 'Have the police said how it ended?',
    hint: 'It may stand in a letter or a message.',
    why: `What a check shows later depends on how ${reader === 'young-person' ? 'it' : 'the case'} ended.`,
  }),
}

const acts: Readonly<Record<ImageryAct, (reader: Reader) => string>> = {
  take: (reader) =>
    `Took or filmed a ${nudes(reader)}, also one of ${reader === 'young-person' ? 'yourself' : 'themselves'}`,
  take_secretly: () => 'Took one without the person knowing',
  create_fake: () => 'Made or changed one so that it looks like somebody',
  share: () => 'Sent it, showed it or passed it on',
  share_unasked: (reader) => `Sent one of ${subjects[reader].whose} own body that nobody asked for`,
  upload_public: () => 'Put it where many people can see it',
  sell: () => 'Sold it, or swapped it for something',
  possess: () => 'Kept or saved it',
  receive_unasked: () => 'Got one without asking for it',
  view: () => 'Looked at one',
  copy: () => 'Copied one, or took a screenshot',
  request: () => 'Asked somebody for one',
  pressure: () => 'Kept on asking, or pushed somebody to send one',
  threaten: () => 'Said that they would share one',
  send_text_only: () => 'Sent words only',
}

export const question = {
  title: 'Question',
  why: 'Why we ask:',
  button: 'Continue',
  back: 'Back',
  start: 'Start again',
  asked,
  images: {
    real: 'A real picture or film',
    fake_or_altered: 'A fake, or one that was changed, for example with AI',
    text_only: 'Only words, and no picture',
    unknown: 'I am not sure',
  } satisfies Record<ImageryFacts['imageType'], string>,
  harms: {
    none: () => 'No, nobody did',
    someone_else: (reader: Reader) => `Yes: somebody did it to ${subjects[reader].who}`,
    assessed_person: (reader: Reader) =>
      reader === 'young-person' ? 'Yes: I did' : `Yes: ${subjects[reader].who} did`,
    both: (reader: Reader) => `Yes: both ${subjects[reader].who} and somebody else`,
    unknown: () => 'I am not sure',
  } satisfies Record<ImageryFacts['harmfulConductBy'], (reader: Reader) => string>,
  acts,
  noActs: 'None of these',
  ages,
  ageLabels: (reader: Reader) => ({
    actor: `How old ${subjects[reader].was}?`,
    shown: 'How old was the person in it?',
    other: 'How old was the other person?',
  }),
  permissions: {
    yes: 'Yes',
    no: 'No',
    pressured: 'They were pushed into it',
    unknown: 'I am not sure',
  } satisfies Record<ImageryFacts['permissionOfPersonShown'], string>,
  extents: {
    none: 'Nobody',
    one_person: 'One person',
    small_group: 'A few people, or a small group',
    wide_or_public: 'Many people, or it is online',
  } satisfies Record<ImageryFacts['sharingExtent'], string>,
  sayings,
  endings: { 'not-yet': 'Not yet, or the police do not know of it', ...endings },
  problems: {
    choose: 'Choose one of these.',
    chooseSome: 'Choose what fits, or “None of these”.',
    noneWithOthers: 'Choose “None of these” only when nothing else fits.',
    age: 'Choose an age, or “I am not sure”.',
  },
}
