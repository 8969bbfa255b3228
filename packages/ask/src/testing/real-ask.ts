import { join } from 'node:path'
import { readLibrary } from '@plain-record/guides'
import { createAsk } from '../ask.ts'
import { readAskWords } from '../read-ask-words.ts'

export const contentDir = join(import.meta.dirname, '../../../../content')

/** The content as it is published: what people type is tested against what they would be shown. */
export const { library } = readLibrary(contentDir, { on: '2026-11-22' })
export const askWords = readAskWords(contentDir)
export const { ask, suggest, normalise } = createAsk(library, askWords)
