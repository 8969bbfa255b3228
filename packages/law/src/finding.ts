import type { Reason } from './words/reason.ts'

/** How sure a statement of law is. The letter is the one that the legal brief uses. */
export type Confidence =
  /** The words of the statute were read, and say so (A). */
  | 'statute'
  /** The statute was read; the step from its words to this answer is ours (A-). */
  | 'inferred'
  /** Official guidance, or the Ministry of Justice's own code (B). */
  | 'guidance'
  /** A charity, a publisher or a blog only (C). */
  | 'secondary'
  /** Nobody could say for certain (D). It is shown as not settled. */
  | 'unsettled'

/** Where a statement of law comes from. */
export type Source = {
  /** Short title and year, or the name of a publication. */
  readonly title: string
  /** Section, paragraph, article or page. */
  readonly provision: string
  /** An address where it can be read, or a page of this project. */
  readonly url: string
  readonly confidence: Confidence
  /** The number of the rule in docs/law/rules.md. */
  readonly rule: string
}

/**
 * A value that the law gives, with the reason and where it comes from, and the findings that it rests on. The trace of an answer
 * is the answer itself, so there is none without its reason.
 */
export type Finding<T = unknown> = {
  readonly value: T
  readonly because: Reason
  readonly source: Source
  readonly from: readonly Finding[]
}

const order: readonly Confidence[] = ['statute', 'inferred', 'guidance', 'secondary', 'unsettled']

/** The least sure of some statements: an answer is as sure as the weakest thing it rests on. */
export function weakest(confidences: readonly Confidence[]): Confidence {
  return confidences.reduce(weakerOf, 'statute')
}

const weakerOf = (a: Confidence, b: Confidence): Confidence => (order.indexOf(b) > order.indexOf(a) ? b : a)

/** A finding and every finding below it, the conclusion first. */
export function chainOf(finding: Finding): readonly Finding[] {
  return [finding, ...finding.from.flatMap(chainOf)]
}

/** How sure a finding is, with all that it rests on. */
export const confidenceOf = ({ source, from }: Finding): Confidence =>
  from.reduce((weakestYet, each) => weakerOf(weakestYet, confidenceOf(each)), source.confidence)
