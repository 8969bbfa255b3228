import { type ImageryAnswers, type Reader, readers, type StopName, stopNames } from './answers.ts'

/** The field that says which help somebody has been shown, so that they may go on past it. */
export const seenField = 'seen'

/** Help is another for each reader: what was shown before we knew who reads is shown again as it fits them. */
export const seenOf = (stop: StopName, reader: Reader | undefined): string => `${stop}/${reader ?? 'anyone'}`

const known: ReadonlySet<string> = new Set(
  stopNames.flatMap((stop) => [undefined, ...readers].map((reader) => seenOf(stop, reader))),
)

export const readSeen = (sent: readonly string[]): readonly string[] => sent.filter((one) => known.has(one))

/** Whether there is help that this reader has not been shown. */
export const hasUnseen = (stops: readonly StopName[], { reader }: ImageryAnswers, seen: readonly string[]): boolean =>
  stops.some((stop) => !seen.includes(seenOf(stop, reader)))
