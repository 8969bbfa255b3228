import type { Asker, CalendarDate, CheckName, Confidence, FactPath, Shows, Status, Tell, Told } from '@plain-record/law'

/** One step of the reasons, with the section it rests on. */
export type SheetStep = {
  /** 0 for the conclusion, more for what it rests on. */
  readonly depth: number
  /** Where there are two ways it may be, which one this is the first step of: "At the latest", "If it shows". */
  readonly way?: string
  readonly says: string
  /** "Rehabilitation of Offenders Act 1974, s. 5(2)". */
  readonly cited: string
  /** The Act or publication, without the section: what a link to it is called. */
  readonly source: string
  readonly url: string
  readonly confidence: Confidence
}

/** What a finding says, wherever it stands. */
export type SaidFinding = Omit<SheetStep, 'depth' | 'way'>

/** What one kind of check does with one matter. */
export type SheetCell = {
  readonly check: CheckName
  readonly shows: Shows
  /** One of the fixed certainty words: "Will show", "Will not show", "May show: the police decide", "We cannot tell". */
  readonly verdict: string
  /** "until 3 March 2027", "with no end date"; absent where it does not show now. */
  readonly until?: string
  /** One plain sentence. */
  readonly why: string
  readonly steps: readonly SheetStep[]
  /** That a point is not settled, and the like. */
  readonly remarks: readonly string[]
}

export type SheetMatter = {
  readonly id: string
  /** "Fine for theft, 10 March 2019". What it is called everywhere. */
  readonly title: string
  readonly status: Status
  /** "This is spent. It has been since 10 March 2020." */
  readonly spent: string
  readonly spentSteps: readonly SheetStep[]
  readonly remarks: readonly string[]
  /** In the order of the four checks. */
  readonly cells: readonly SheetCell[]
  /** The title of the matter that keeps this one open. */
  readonly heldOpenBy?: string
}

/** One bar of the timeline, in words and days. `until` words are the same as those of the table beside the picture. */
export type SheetBar = {
  readonly id: string
  readonly title: string
  readonly from: CalendarDate
  /** The last day it can have been, where that is another one. */
  readonly fromLatest?: CalendarDate
  readonly ownUntil: Told
  readonly until: { readonly earliest: Told; readonly latest: Told }
  readonly status: Status
  readonly heldOpenBy?: { readonly id: string; readonly title: string }
  /** The table's cells: started, own end, spent from, what holds it open. */
  readonly words: {
    readonly from: string
    readonly ownUntil: string
    readonly until: string
    readonly heldOpenBy: string
  }
}

/** What has to be told, to everybody to whom the same has to be told. */
export type SheetTell = {
  readonly askers: readonly Asker[]
  /** Who asks and what: "An employer who asks about unspent convictions; an insurer; a landlord". */
  readonly title: string
  readonly matters: readonly {
    readonly id: string
    readonly title: string
    readonly tell: Tell
    /** One of "You have to tell this", "You may leave this out", "We cannot tell from this". */
    readonly verdict: string
    readonly why: string
    readonly steps: readonly SheetStep[]
  }[]
}

export type SheetNext = {
  readonly says: string
  /** A day to put into a calendar, under a neutral title. */
  readonly on?: CalendarDate
  /** A page of this site that says more, and what it is called. */
  readonly page?: { readonly href: string; readonly title: string }
}

/**
 * Everything a result says, in words and in order: pages, PDF, terminal and calendar are all drawn from it, so they cannot say
 * different things. Made by `sheetFor`; it holds the person's facts, so it is never kept.
 */
export type Sheet = {
  readonly on: CalendarDate
  readonly lawAsAt: CalendarDate
  readonly rulesVersion: string
  readonly lawCheckedOn: CalendarDate
  /** The answer to the question that was asked, good news first. One or two sentences. */
  readonly headline: string
  readonly columns: readonly { readonly check: CheckName; readonly title: string }[]
  readonly matters: readonly SheetMatter[]
  readonly timeline: {
    readonly bars: readonly SheetBar[]
    /** "From 3 March 2027 everything is spent." Absent where there is nothing that could become spent. */
    readonly allSpent?: { readonly earliest: Told; readonly latest: Told; readonly says: string }
  }
  readonly tell: readonly SheetTell[]
  /** What would change this: a new conviction, a date that is wrong, changes to the law. */
  readonly wouldChange: readonly string[]
  readonly unsure: {
    /** What they were not sure of, each tied to its matter. */
    readonly facts: readonly { readonly path: FactPath; readonly title: string; readonly says: string }[]
    /** The one fact that would settle most, and the paper it stands on. */
    readonly settles?: { readonly path: FactPath; readonly says: string; readonly paper: string }
  }
  readonly next: readonly SheetNext[]
  /** Topics of guides that apply, the most fitting first: ids of content/topics.yaml. */
  readonly topics: readonly string[]
}
