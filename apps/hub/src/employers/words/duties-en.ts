import type { Statement } from '../../statements/index.ts'
import type { DutyId } from '../duties.ts'

/** A kind of work that may be an exception, with the most it could come to and what that hangs on. */
export type DutyWords = {
  readonly label: string
  readonly hint?: string
  readonly upTo: string
  readonly dependsOn: Statement
}

export const duties: Readonly<Record<DutyId, DutyWords>> = {
  children: {
    label: 'Teaching, training, caring for or supervising under-18s',
    upTo: 'An enhanced check with the children’s barred list',
    dependsOn: {
      says: 'It is done often, on more than 3 days in 30, or overnight between 2am and 6am. Since 1 September 2026 it makes no difference that someone else watches over it.',
      sources: ['dfe-2026-supervision'],
    },
  },
  school: {
    label: 'Other work in a school, nursery or children’s home, where they could have contact with children',
    upTo: 'An enhanced check with the children’s barred list',
    dependsOn: {
      says: 'The work is often enough, and gives the chance of contact. A short repair with an escort is not.',
      sources: ['dfe-2026-supervision'],
      unsettled: true,
    },
  },
  adults: {
    label: 'Care or help for adults who need it because of age, illness or disability',
    hint: 'Health care, personal care, social work, help with money or affairs, or driving them.',
    upTo: 'An enhanced check with the adults’ barred list',
    dependsOn: {
      says: 'What is done decides, and not a label on the adult. Family and friends are left out.',
      sources: ['dbs-adults-leaflet'],
    },
  },
  'care-setting': {
    label: 'Other work in a care home, with regular contact with the people who live there',
    upTo: 'An enhanced check without barred lists',
    dependsOn: {
      says: 'The contact is regular. We have not read the rule for cooks, cleaners and handypeople at its source.',
      sources: ['dbs-adults-leaflet'],
      unsettled: true,
    },
  },
  patients: {
    label: 'Work for a health service, meeting patients in the normal course of the job',
    upTo: 'A standard check',
    dependsOn: {
      says: 'The work has to do with giving health care, and they meet patients. To see records alone is not enough.',
      sources: ['si1975-1023-sch1'],
    },
  },
  justice: {
    label: 'Work for the police, prisons, probation, courts or prosecutors, or with secret information',
    upTo: 'Vetting, or a standard check',
    dependsOn: {
      says: 'The body that vets decides, and names the paragraph it relies on. Ask it.',
      sources: ['si1975-1023-art3za', 'security-controls'],
    },
  },
  named: {
    label: 'A profession, licence or post that the Exceptions Order names',
    hint: 'Such as joining the law, a security or taxi licence, or a senior post in a finance firm.',
    upTo: 'A standard check, and for some licences more',
    dependsOn: {
      says: 'For a profession the check goes with joining it, and not with every later job. The body that admits or licenses people asks.',
      sources: ['si1975-1023-sch1', 'si1975-1023-art4'],
    },
  },
}
