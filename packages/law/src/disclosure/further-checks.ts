import type { Finding } from '../finding.ts'
import { groupOf } from '../record/disposal-kinds.ts'
import type { Matter } from '../record/record.ts'
import { acro, dvla } from '../sources.ts'
import type { Shows } from './check-answer.ts'

/** What else people are asked for, which is no check of the Police Act. */
export const furtherCheckNames = ['driving-record', 'police-certificate', 'subject-access'] as const
export type FurtherCheckName = (typeof furtherCheckNames)[number]

export type FurtherCheck = { readonly check: FurtherCheckName; readonly shows: Shows; readonly finding: Finding<Shows> }

const driving = dvla('how long endorsements stay', { rule: 'D9', confidence: 'secondary' })
const certificate = acro('police certificates: the step-down model', { rule: 'D10', confidence: 'guidance' })
const subjectAccess = acro('subject access', { rule: 'D11', confidence: 'guidance' })

/**
 * What the driving record, a police certificate for a visa and a person's own copy of their record show of a matter, as far as anybody
 * can say. A police certificate is not worked out: its rules are police policy, and not published in full.
 * @source D9 to D11
 */
export function furtherChecks(matter: Matter): readonly FurtherCheck[] {
  return [drivingRecord(matter), policeCertificate, ownCopy]
}

const furtherCheck = (
  check: FurtherCheckName,
  shows: Shows,
  finding: Omit<Finding<Shows>, 'value' | 'from'>,
): FurtherCheck => ({
  check,
  shows,
  finding: { value: shows, ...finding, from: [] },
})

function drivingRecord(matter: Matter): FurtherCheck {
  const isEndorsed =
    matter.matter === 'conviction' &&
    matter.sentences.some(({ kind }) => groupOf.get(kind) === 'endorsement' || kind === 'driving-disqualification')
  return isEndorsed
    ? furtherCheck('driving-record', 'cannot-tell', {
        because: { say: 'driving-record-for-years', with: {} },
        source: driving,
      })
    : furtherCheck('driving-record', 'does-not-show', {
        because: { say: 'driving-record-not', with: {} },
        source: driving,
      })
}

const policeCertificate = furtherCheck('police-certificate', 'cannot-tell', {
  because: { say: 'police-certificate-not-worked-out', with: {} },
  source: certificate,
})
const ownCopy = furtherCheck('subject-access', 'shows', {
  because: { say: 'own-copy-shows-all', with: {} },
  source: subjectAccess,
})
