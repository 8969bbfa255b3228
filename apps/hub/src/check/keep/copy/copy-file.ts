import { longDate } from '../../../platform/ui/long-date.ts'
import type { UiWords } from '../../../platform/ui/words/ui-words.ts'
import type { KeepWords } from '../words/en.ts'
import type { KeptCopy } from './kept-copy.ts'
import type { SealedCopy } from './seal-copy.ts'

/** A sealed copy as a text file. It says when it was kept and how to open it, and nothing of where it is from or what it is about. */
export const copyFile = (
  { letters }: SealedCopy,
  { keptOn, words, ui }: Pick<KeptCopy, 'keptOn'> & { readonly words: KeepWords['file']; readonly ui: UiWords },
): string => `${words.heading(longDate(keptOn, ui))}\n${words.how}\n\n${letters}\n`
