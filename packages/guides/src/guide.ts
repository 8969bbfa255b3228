/** Who a guide is written for. */
export const audiences = ['individuals', 'young-people', 'parents', 'families', 'schools', 'employers'] as const
export type Audience = (typeof audiences)[number]

/** The nations whose law a guide covers. Scotland and Northern Ireland have their own law and are never covered. */
export const nations = ['england', 'wales'] as const
export type Nation = (typeof nations)[number]

/** How well a source is known: the words of the law read; an official page read; somebody else's account; not checked. */
export const confidences = ['statute', 'official', 'secondary', 'unverified'] as const
export type Confidence = (typeof confidences)[number]

export const sourceKinds = ['statute', 'regulations', 'case', 'guidance', 'statistics', 'report'] as const
export type SourceKind = (typeof sourceKinds)[number]

/** Where a statement comes from. `rules` are the ids of our own brief's rules that rest on it (for instance `O65`). */
export type Source = {
  readonly id: string
  /** Name, year and provision, for instance `Police Act 1997, s. 113B(4)`. */
  readonly cite: string
  readonly kind: SourceKind
  readonly url: string
  readonly seen: Confidence
  readonly rules: readonly string[]
  /** ISO date on which it was last read. */
  readonly checked: string
  /** What it says, in our own plain words; in force from and to where known. */
  readonly says: string
}

/** What somebody needs a service for, in the order in which a page lists it. */
export const needs = [
  'danger-now',
  'someone-to-talk-to',
  'images-and-threats',
  'abuse-and-exploitation',
  'own-behaviour',
  'in-trouble-with-the-police',
  'legal-help',
  'records-and-checks',
  'work',
  'families',
  'victims',
  'complaints',
  'money-and-housing',
  'health-and-addiction',
  'travel-and-driving',
] as const
export type Need = (typeof needs)[number]

/** The age of whoever gets in touch with a service. */
export const ageGroups = ['under-18', '18-and-over'] as const
export type AgeGroup = (typeof ageGroups)[number]

/** A service outside ours that can help. A number with `confidence: 'unverified'` is never shown. */
export type Contact = {
  readonly id: string
  readonly name: string
  readonly for: string
  readonly audience: string
  readonly needs: readonly Need[]
  readonly ages: readonly AgeGroup[]
  /** The limit of age in its own words, where it is another than 18. */
  readonly ageInWords?: string
  readonly phone?: string
  readonly web: string
  readonly hours?: string
  readonly nation: string
  readonly source: string
  readonly confidence: Exclude<Confidence, 'statute'>
  /** ISO date on which its entry was last checked. */
  readonly checkedOn: string
}

export type Topic = {
  readonly id: string
  readonly title: string
  readonly scope: string
  readonly audience: readonly Audience[]
  readonly leadsTo: readonly string[]
  /** The kind of matter that the checker starts with, for whoever comes from a guide on this topic. */
  readonly checker?: string
}

export type Term = {
  readonly id: string
  /** The field's own word, as it will be on the form. */
  readonly term: string
  /** Other spellings that mean the same and are linked too. */
  readonly also: readonly string[]
  /** Phrases in which the word means something else ("free of charge"): never linked. */
  readonly notIn?: readonly string[]
  /** One or two plain sentences. */
  readonly meaning: string
}

/** What a section of a guide is for; pages show them in this order. */
export const sectionKinds = ['meaning', 'now', 'detail', 'law', 'wrong'] as const
export type SectionKind = (typeof sectionKinds)[number]

export type Section = {
  /** The anchor: stable for as long as the guide lives, whatever the heading says. */
  readonly id: string
  readonly kind: SectionKind
  readonly heading: string
  /** The topic this section answers: the guide's own, unless its heading names another. */
  readonly topic: string
  /** Sanitised HTML of the section, without its heading. */
  readonly html: string
  /** The same words as plain text, without source marks, a line for each paragraph, list entry and table row. */
  readonly text: string
  /**
   * The paragraphs, list entries and table rows in order, each so that it can be quoted alone: an entry carries the
   * words that introduce its list, a row its column names, and what holds in one nation, is not settled, or is a mistake says so.
   */
  readonly passages: readonly string[]
  /** Ids of the sources its statements rest on, in order of first use. */
  readonly sources: readonly string[]
}

export type Change = { readonly on: string; readonly what: string }

export type Guide = {
  readonly slug: string
  readonly title: string
  readonly summary: string
  readonly topic: string
  readonly audience: readonly Audience[]
  readonly nations: readonly Nation[]
  /** ISO dates. */
  readonly checkedOn: string
  readonly checkAgainBy: string
  /** The role of whoever checked it, for instance `writer`; never a person's name. */
  readonly checkedByRole: string
  /** Set when the guide is past `checkAgainBy` and is published with the notice that says so. */
  readonly overdue: boolean
  /** Ways people ask for this, in their own words: they feed the search. */
  readonly askedAs: readonly string[]
  readonly sections: readonly Section[]
  readonly sources: readonly Source[]
  readonly related: readonly string[]
  readonly help: readonly Contact[]
  readonly changes: readonly Change[]
  /** Set where the page must put help above everything, and must not offer a donation. */
  readonly sensitive: boolean
  /** Flesch-Kincaid reading age in years. */
  readonly readingAge: number
}

/** Everything the content folder holds, parsed and checked. */
export type Library = {
  readonly guides: readonly Guide[]
  readonly topics: readonly Topic[]
  readonly terms: readonly Term[]
  readonly contacts: readonly Contact[]
  readonly sources: readonly Source[]
}
