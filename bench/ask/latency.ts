import type { Guide, Library } from '@plain-record/guides'

export type Latency = { readonly p50: number; readonly p99: number; readonly keystrokes: number }

const warmUp = 20

/**
 * Milliseconds a keystroke, each text typed letter by letter: the best of three, so that what else the machine does is not
 * counted. The first few texts warm the code up.
 */
export function keystrokeLatency(texts: readonly string[], answer: (text: string) => unknown): Latency {
  for (const text of texts.slice(0, warmUp)) for (const begun of typedOut(text)) answer(begun)
  const times: number[] = []
  for (const begun of texts.flatMap(typedOut))
    times.push(Math.min(...Array.from({ length: 3 }, () => took(answer, begun))))
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor(share * (times.length - 1))] ?? 0
  return { p50: at(0.5), p99: at(0.99), keystrokes: times.length }
}

function took(answer: (text: string) => unknown, text: string): number {
  const before = performance.now()
  answer(text)
  return performance.now() - before
}

const typedOut = (text: string): readonly string[] =>
  Array.from({ length: text.length }, (_, i) => text.slice(0, i + 1))

/** The same guides again and again, with words of their own, until there are this many sections. */
export function enlarged(library: Library, sections: number): Library {
  const guides: Guide[] = []
  for (let copy = 0, count = 0; count < sections; copy += 1)
    for (const guide of library.guides) {
      if (count >= sections) break
      guides.push(copyOf(guide, copy))
      count += guide.sections.length
    }
  return { ...library, guides }
}

const copyOf = (guide: Guide, copy: number): Guide => ({
  ...guide,
  slug: `${guide.slug}-${copy}`,
  sections: guide.sections.map((section) => ({
    ...section,
    text: `${section.text} ${ownWords(guide.slug, copy)}`,
    passages: section.passages.map((passage) => `${passage} ${ownWords(guide.slug, copy)}`),
  })),
})

/** A library that grows has words it did not have: letters of the slug, shifted. */
const ownWords = (slug: string, copy: number): string =>
  slug
    .split('-')
    .map((word) => [...word].map((letter) => String.fromCharCode(97 + ((letter.charCodeAt(0) + copy) % 26))).join(''))
    .join(' ')
