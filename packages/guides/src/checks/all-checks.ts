import type { Check } from './check.ts'
import { nextCheckComesInTime, overdueIsNoticed } from './dates.ts'
import { linksLeadSomewhere } from './links.ts'
import { contactsAreKnown, relatedGuidesAreKnown, topicsAreKnown } from './references.ts'
import { anchorsAreUnique, givenSectionsHoldTheirLists, sectionsAreInOrder } from './shape.ts'
import {
  frontMatterListsTheSourcesUsed,
  sourcesAreKnown,
  statementsHaveSources,
  uncheckedStatementsStandInANotice,
} from './sources.ts'
import { isEasyToRead, saysNothingTheLawDoesNotAllow } from './words.ts'

/** Every rule of docs/writing-guides.md that one guide can break. */
export const allChecks: readonly Check[] = [
  sectionsAreInOrder,
  givenSectionsHoldTheirLists,
  anchorsAreUnique,
  sourcesAreKnown,
  frontMatterListsTheSourcesUsed,
  statementsHaveSources,
  uncheckedStatementsStandInANotice,
  topicsAreKnown,
  contactsAreKnown,
  relatedGuidesAreKnown,
  linksLeadSomewhere,
  overdueIsNoticed,
  nextCheckComesInTime,
  isEasyToRead,
  saysNothingTheLawDoesNotAllow,
]
