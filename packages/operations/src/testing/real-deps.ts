import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { createAsk, readAskWords } from '@plain-record/ask'
import { readLibrary } from '@plain-record/guides'
import { day, isoOf } from '@plain-record/law'
import type { OperationDeps } from '../operation.ts'

const contentDir = join(import.meta.dirname, '../../../../content')
const { library } = readLibrary(contentDir, { on: '2026-11-22' })

/** The content as it is published, on 22 November 2026. */
export const realDeps: OperationDeps = {
  library,
  ask: createAsk(library, readAskWords(contentDir)),
  today: () => isoOf(day('2026-11-22')),
  sha256: (text) => createHash('sha256').update(text).digest('hex'),
}
