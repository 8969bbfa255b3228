import { ContactCard, ContactList } from './contact-card.tsx'
import { CrisisPanel } from './crisis-panel.tsx'
import { examplesOf } from './example.tsx'

const childline = {
  name: 'Childline',
  for: 'Any worry, under 19: phone, chat or email',
  phone: '0800 1111',
  web: 'https://www.childline.org.uk/',
  confidence: 'official',
  checkedOn: '2026-11-22',
} as const
const shout = {
  name: 'Shout',
  for: 'Crisis support by text message: text SHOUT',
  phone: '85258 (text only)',
  web: 'https://giveusashout.org/',
  hours: '24 hours every day',
  confidence: 'secondary',
  checkedOn: '2026-11-22',
} as const
const notChecked = {
  name: 'A service in Wales',
  for: 'Advice in Welsh',
  phone: '01632 960123',
  web: 'https://example.org/',
  confidence: 'unverified',
  checkedOn: '2026-11-22',
} as const

export const contactCardExamples = examplesOf(
  'ContactCard',
  ContactCard,
)({
  'A number to call': ({ words }) => ({ contact: childline, words }),
  'A number nobody has checked': ({ words }) => ({
    contact: notChecked,
    words,
  }),
  'With more about whom it helps': ({ words }) => ({
    contact: shout,
    children: <p class="contact-who">For: everyone. Age: under 18s and adults.</p>,
    words,
  }),
})

export const contactListExamples = examplesOf(
  'ContactList',
  ContactList,
)({
  'Who can help': ({ words }) => ({ contacts: [childline, shout], words }),
})

export const crisisPanelExamples = examplesOf(
  'CrisisPanel',
  CrisisPanel,
)({
  'For a young person': ({ words }) => ({
    contacts: [childline, { ...shout, checkedOn: '2026-11-24' }],
    children: <p>You can stop this. You do not have to do it on your own.</p>,
    words,
  }),
})
