import type { SourceLines } from '../../platform/ui/source-list.tsx'

/** The day on which all of these were last read. */
const checked = '2026-11-22'

/** What these pages rest on besides the sources of the guides. */
export const furtherSources: readonly SourceLines[] = [
  {
    id: 'pa1997-s124',
    cite: 'Police Act 1997, s. 124',
    url: 'https://www.legislation.gov.uk/ukpga/1997/50/section/124',
    says: 'It can be a crime to pass on what a standard or enhanced certificate says.',
    seen: 'statute',
    checked,
  },
  {
    id: 'kcsie-2022-276',
    cite: 'Department for Education, Keeping children safe in education, para. 276 (2022 edition)',
    url: 'https://www.gov.uk/government/publications/keeping-children-safe-in-education--2',
    says: 'A school keeps no copy of a certificate for longer than six months. Later editions number this otherwise.',
    seen: 'official',
    checked,
  },
  {
    id: 'kcsie-part-3',
    cite: 'Department for Education, Keeping children safe in education, Part 3 (paragraph not read)',
    url: 'https://www.gov.uk/government/publications/keeping-children-safe-in-education--2',
    says: 'Schools ask candidates on the shortlist to say what they have, as far as it is not protected.',
    seen: 'unverified',
    checked,
  },
  {
    id: 'model-questions',
    cite: 'GOV.UK and Unlock, model questions for employers',
    url: 'https://unlock.org.uk/',
    says: 'Ask after a conditional offer, and word the question by what the law allows for the job.',
    seen: 'secondary',
    checked,
  },
  {
    id: 'svga2006-s9',
    cite: 'Safeguarding Vulnerable Groups Act 2006, s. 9 (words not read)',
    url: 'https://www.legislation.gov.uk/ukpga/2006/47/section/9',
    says: 'It is a crime to use a person for work that you know they are barred from.',
    seen: 'unverified',
    checked,
  },
  {
    id: 'unlock-employers',
    cite: 'Unlock, guidance for employers, 2018, and the draft guidance of the Information Commissioner',
    url: 'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/employment/recruitment-and-selection/',
    says: 'Data about crimes needs a lawful basis and mostly a policy. To ask everybody on a form is unlikely to be needed. The final guidance was not seen.',
    seen: 'secondary',
    checked,
  },
  {
    id: 'unlock-housing',
    cite: 'Unlock, Housing',
    url: 'https://unlock.org.uk/priority-issue/housing/',
    says: 'Landlords and councils often ask. Only what is unspent need be told.',
    seen: 'secondary',
    checked,
  },
  {
    id: 'unlock-university',
    cite: 'Unlock, University',
    url: 'https://unlock.org.uk/advice/university/',
    says: 'A university may ask for itself, often after an offer. Outside such courses, only about what is unspent.',
    seen: 'secondary',
    checked,
  },
  {
    id: 'licensing-2003-s114',
    cite: 'Licensing Act 2003, s. 114, as councils describe it',
    url: 'https://www.legislation.gov.uk/ukpga/2003/17/section/114',
    says: 'For a licence to sell alcohol, spent offences are left out of account.',
    seen: 'secondary',
    checked,
  },
  {
    id: 'security-controls',
    cite: 'Cabinet Office, HMG Personnel Security Controls, 31 October 2022 (opening read)',
    url: 'https://www.gov.uk/government/publications/hmg-personnel-security-controls/hmg-personnel-security-controls-html',
    says: 'Security clearance asks about spent and protected matters too, for national security.',
    seen: 'official',
    checked,
  },
  {
    id: 'tasis-policy',
    cite: 'TASIS, The American School in England: a policy that applies the advice of the UK Council for Internet Safety',
    url: 'https://online.flipbuilder.com/brzf/dlea/files/basic-html/page31.html',
    says: 'Questions that help a school to decide: who knew of it, how far it went, and whether it happened before.',
    seen: 'secondary',
    checked,
  },
]
