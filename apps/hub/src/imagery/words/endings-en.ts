import type { ImageryEnding } from '@plain-record/law'

/** How a case may end, in a question and beside what a check shows. */
export const endings: Readonly<Record<ImageryEnding, string>> = {
  'no-further-action': 'No further action',
  'outcome-20': 'Passed to the school or social care (Outcome 20)',
  'outcome-21': 'Outcome 21',
  'outcome-22': 'A course or other help instead (Outcome 22)',
  'community-resolution': 'A community resolution',
  'person-involved': 'Recorded as a person involved, with no suspect',
  'youth-caution': 'A youth caution',
  'youth-conditional-caution': 'A youth conditional caution',
  'adult-caution': 'An adult caution, given at 18 or over',
  'conviction-without-custody': 'Court, and a sentence outside custody',
  'conviction-with-custody': 'Court, and custody',
}
