import type { Crisis } from './crisis/crisis.ts'
import type { Facts } from './facts/facts.ts'

/** What the service should do first. */
export type Intent =
  | 'guide'
  | 'calculate-spent'
  | 'calculate-checks'
  | 'imagery-pathway'
  | 'contact-helpline'
  | 'crisis'
  | 'out-of-scope'

export type GuideHit = {
  readonly slug: string
  readonly title: string
  readonly checkedOn: string
  /** The section of the guide that fits best. */
  readonly sectionId: string
  readonly heading: string
}

export type BestPassage = GuideHit & {
  /** Word for word as the guide has them: one passage, or the opening of the guide. */
  readonly passages: readonly string[]
  /** Whether that is the opening: the guide's own answer in a few lines. */
  readonly isOpening: boolean
  /** The typed words that led here, as they were typed. */
  readonly why: readonly string[]
}

export type AskAnswer = {
  /** Set when help must come before everything else. */
  readonly crisis: Crisis | undefined
  readonly intent: Intent
  /** Ids of every topic, the likeliest first, whether or not it has a guide. */
  readonly topics: readonly string[]
  /** What to quote. Absent when no guide covers what was asked: a guess is not shown. */
  readonly best?: BestPassage
  /** Guides that may help, the best first. */
  readonly guides: readonly GuideHit[]
  /** Nothing we know fits what was typed. */
  readonly weak: boolean
  /** What was typed states of a record. Never more than it says, and never what it only asks about. */
  readonly facts: Facts
}

export type Suggestion = {
  readonly title: string
  /** A path of this site. */
  readonly href: string
  readonly hint?: string
}
