export type {
  AgeGroup,
  Audience,
  Change,
  Confidence,
  Contact,
  Guide,
  Library,
  Nation,
  Need,
  Section,
  SectionKind,
  Source,
  SourceKind,
  Term,
  Topic,
} from './guide.ts'
export { ageGroups, audiences, confidences, nations, needs, sectionKinds, sourceKinds } from './guide.ts'
export { buildLibrary, type ContentFile, type ReadLibrary } from './library.ts'
export { noticeHeadings } from './notices.ts'
export { type Problem, problemLine } from './problem.ts'
export { readContent, readLibrary } from './read-library.ts'
export { type DueGuide, dueGuides, type RestingSection, restingOn } from './worklist.ts'
