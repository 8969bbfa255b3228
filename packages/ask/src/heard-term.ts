/** A term of ours heard in what was typed. */
export type HeardTerm = {
  readonly term: string
  /** The typed words it was heard in: from the first, up to but without `to`. */
  readonly from: number
  readonly to: number
  /** 1 as typed; less for a misspelling, an unfinished word, or part of a phrase that means something together. */
  readonly quality: number
}
