import type { WrittenBlock } from '../../platform/pdf/block.ts'
import { type ContactLines, howSure } from '../../platform/ui/contact-card.tsx'
import type { UiWords } from '../../platform/ui/words/ui-words.ts'

/** Who helps, in words alone: on paper a number has to stand by itself. A number that nobody has checked is left out. */
export const contactEntries = (contacts: readonly ContactLines[], words: UiWords): WrittenBlock => ({
  is: 'list',
  entries: contacts.map((contact) => {
    const phone = contact.confidence === 'unverified' || !contact.phone ? [] : [`${words.call(contact.phone)}.`]
    return {
      text: [`${contact.name}: ${contact.for}.`, ...phone, howSure(contact, words)].join(' ').replaceAll('..', '.'),
      url: contact.web,
    }
  }),
})
