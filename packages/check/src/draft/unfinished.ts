import { matterDocument } from './document.ts'
import type { Draft } from './draft.ts'

/** The ids of matters of which too little is told to answer anything about them. */
export const unfinishedIn = ({ matters }: Draft): ReadonlySet<string> =>
  new Set(matters.flatMap((matter) => (matterDocument(matter) ? [] : [matter.id])))
