import type { Guide, Library, Section } from './guide.ts'

/** A guide that has to be checked again, and by when. */
export type DueGuide = {
  readonly guide: Guide
  /** Days from the day asked about to the last day on which it should have been checked; below zero it is overdue. */
  readonly daysLeft: number
}

const dayMs = 24 * 60 * 60 * 1000

/**
 * The guides that have to be checked again by a day not far off, the most overdue first.
 * @param on ISO date that days are counted from
 * @param withinDays how far ahead to look; 0 gives those that are due today or overdue
 */
export const dueGuides = (
  { guides }: Pick<Library, 'guides'>,
  { on, withinDays }: { readonly on: string; readonly withinDays: number },
): readonly DueGuide[] =>
  guides
    .map((guide) => ({ guide, daysLeft: Math.round((Date.parse(guide.checkAgainBy) - Date.parse(on)) / dayMs) }))
    .filter(({ daysLeft }) => daysLeft <= withinDays)
    .toSorted((a, b) => a.daysLeft - b.daysLeft || a.guide.slug.localeCompare(b.guide.slug))

/** A section that states what a rule says, and the sources through which it does. */
export type RestingSection = {
  readonly guide: Guide
  readonly section: Section
  /** Rules of the brief, of those that were asked about. */
  readonly rules: readonly string[]
  readonly sources: readonly string[]
}

/** The sections to read again when rules of the brief have changed: every one that cites a source which rests on them. */
export function restingOn({ guides, sources }: Library, rules: readonly string[]): readonly RestingSection[] {
  const touched = new Map(
    sources.flatMap((source) => {
      const held = source.rules.filter((rule) => rules.includes(rule))
      return held.length === 0 ? [] : [[source.id, held] as const]
    }),
  )
  return guides.flatMap((guide) =>
    guide.sections.flatMap((section): readonly RestingSection[] => {
      const cited = section.sources.filter((id) => touched.has(id))
      if (cited.length === 0) return []
      return [{ guide, section, rules: [...new Set(cited.flatMap((id) => touched.get(id) ?? []))], sources: cited }]
    }),
  )
}
