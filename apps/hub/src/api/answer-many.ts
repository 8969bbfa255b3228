import { setImmediate as nextTurn } from 'node:timers/promises'
import type { RecordAnswer } from '@plain-record/operations'

/**
 * The answers for many records as JSON, each made when the reader is ready for it and written at once: so no batch keeps other requests
 * waiting longer than one record does, and none is held whole.
 * @param failed told of a failure half-way, after which the answer breaks off
 */
export function answerMany(
  answers: Iterable<RecordAnswer>,
  failed: (error: unknown) => void,
): ReadableStream<Uint8Array> {
  const parts = partsOf(answers)
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      await nextTurn()
      try {
        const { done, value } = parts.next()
        if (done) controller.close()
        else controller.enqueue(encoder.encode(value))
      } catch (error) {
        failed(error)
        controller.error(error)
      }
    },
  })
}

function* partsOf(answers: Iterable<RecordAnswer>): Generator<string> {
  let before = '{"answers":['
  for (const answer of answers) {
    yield before + JSON.stringify(answer)
    before = ','
  }
  yield ']}'
}
