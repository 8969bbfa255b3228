import { identifyingWords } from '@plain-record/ask'
import type { SentForm } from '../../platform/http/read-form.ts'
import type { Problem } from '../../platform/ui/problem.ts'
import type { SheetWords } from '../words/sheet-en.ts'

/** The two things that can be typed on a sheet. Whatever may name somebody is refused: the sheet must not hold it. */
export type Typed = { readonly reference: string; readonly reasons: string }
export type TypedRead = { readonly typed: Typed; readonly problems: readonly Problem[] }

/** Characters. */
export const mostTyped = { reference: 20, reasons: 1000 } as const

/** Numbers, with at most three letters beside them: no name fits. */
const plainReference = /^(?=.*\d)(?!(?:.*\p{L}){4})[\p{L}\d/. -]+$/u

export function readTyped(form: SentForm, words: SheetWords): TypedRead {
  const reference = form.field('reference').trim()
  const reasons = form.field('reasons').replaceAll('\r\n', '\n').trim()
  return {
    typed: { reference, reasons },
    problems: [...problemsWithReference(reference, words), ...problemsWithReasons(reasons, words)],
  }
}

function problemsWithReference(reference: string, { problems }: SheetWords): readonly Problem[] {
  if (reference === '') return []
  const isPlain = reference.length <= mostTyped.reference && plainReference.test(reference)
  return isPlain ? [] : [{ field: 'reference', message: problems.reference }]
}

/** All that was found is said at once: nobody should have to send it again for each. */
function problemsWithReasons(reasons: string, { problems }: SheetWords): readonly Problem[] {
  const found = identifyingWords(reasons)
  const says = [...new Set(found.map(({ kind, text }) => problems.identifies[kind](text)))]
  const tooLong = reasons.length > mostTyped.reasons ? [problems.tooLong(mostTyped.reasons)] : []
  const all = [...tooLong, ...says]
  return all.length === 0 ? [] : [{ field: 'reasons', message: all.join(' ') }]
}
