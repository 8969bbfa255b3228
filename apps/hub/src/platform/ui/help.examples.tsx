import { ContactCard, ContactList } from './contact-card.tsx'
import { CrisisPanel } from './crisis-panel.tsx'
import { examplesOf } from './example.tsx'

const childline = {
  name: 'Childline',
  for: 'Any worry, under 19: phone, chat or email',
  phone: '0800 1111',
  web: 'https://www.childline.org.uk/',
  confidence: 'official',
}
const shout = {
  name: 'Shout',
  for: 'Crisis support by text message: text SHOUT',
  phone: '85258 (text only)',
  web: 'https://giveusashout.org/',
  hours: '24 hours every day',
  confidence: 'secondary',
}

export const contactCardExamples = examplesOf(
  'ContactCard',
  ContactCard,
)({
  'A number to call': ({ words }) => ({ contact: childline, words }),
  'A number nobody has checked': ({ words }) => ({
    contact: { name: 'A service in Wales', for: 'Advice in Welsh', phone: '01632 960123', confidence: 'unverified' },
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
    contacts: [childline, shout],
    children: <p>You can stop this. You do not have to do it on your own.</p>,
    words,
  }),
})
