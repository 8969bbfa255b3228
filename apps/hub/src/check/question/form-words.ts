// The words that questions about records are made of, by what they ask for. Each is looked for in text of one spelling.

/** How far on a word may stand from the one that it goes with: never past the end of a sentence. */
const near = '[^.?!;:]{0,60}?'
const anyOf = (...forms: readonly string[]): RegExp => new RegExp(`\\b(?:${forms.join('|')})`, 'g')

const leaveOut =
  '(?:exclud\\w+|except(?:ing)?(?: for)?|other than|apart from|not includ\\w+|not counting|ignor\\w+|without)\\b'
const needNot =
  '(?:(?:do not|need not|should not|must not|not required to|not have to|not need to|not obliged to)(?: need to| have to)? (?:tell|disclose|declare|include|mention|list|give|reveal|provide|answer))'
const notNeeded = '(?:(?:need|should|must) not|(?:do|does) not (?:need|have)|(?:are|is) not (?:required|needed|asked))'

/** "Protected" as the Order means it, and not as laws on equality or data do. */
const kept = '(?:protected(?! (?:characteristic|group|by ))|filtered)'

// "Spent" and "protected" said of what may be left out turn their meaning round.
export const unspent = anyOf(
  'un ?spent',
  'not (?:(?:yet|considered|regarded|deemed|treated|as|to be) ){0,4}spent',
  `${leaveOut}${near}\\bspent\\b`,
  `${needNot}${near}\\bspent\\b`,
  `\\bspent\\b${near}\\b${notNeeded}`,
)
export const spent = /\bspent\b/
export const notProtected = anyOf(
  `not (?:\\w+ )?${kept}`,
  'non ?protected',
  'unprotected',
  'unfiltered',
  '(?:not|never) (?:be |been )?(?:\\w+ )?(?:filtered|subject to filtering)',
  `${leaveOut}${near}\\b${kept}`,
  `${needNot}${near}\\b${kept}`,
  `\\b${kept}\\b${near}\\b${notNeeded}`,
)
export const protectedToo = anyOf(
  `(?:includ\\w+|even if|also|both|whether or not|regardless of whether|as well as|spent(?: and|,))${near}\\b${kept}`,
  'protected (?:or|and) (?:not|un)',
)
export const order = anyOf(
  'exceptions? ?\\)? order',
  'exceptions? to the rehabilitation of offenders',
  `(?<!not )exempt\\w*${near}\\b(?:rehabilitation of offenders|roa\\b)`,
  `rehabilitation of offenders act${near}\\b(?:does|do) not apply`,
  'section 4 ?\\(?2\\)?',
)

export const convictions = anyOf(
  'convict(?:ed|ions?)',
  'criminal (?:record|history|offen[cs]es?|background|past)',
  'found guilty',
  'pleaded guilty',
  'sentenced',
  '(?:committed|guilty of) (?:a|an|any) (?:\\w+ )?(?:offen[cs]e|crime)',
)
// Somebody interviewed under caution was given none.
export const notCautions = anyOf('under caution', 'with caution', 'cautionary')
export const cautions = anyOf(
  'caution(?:s|ed)?\\b',
  'reprimand(?:s|ed)?',
  '(?:final|formal|police|official|youth) warnings?',
  'warnings? (?:by|from) the police',
)
export const arrests = anyOf(
  'arrest(?:s|ed)?\\b',
  'under investigation',
  '(?:police|criminal) (?:investigation|enquir|inquir)\\w*',
  'investigat(?:ed|ions?)\\b',
  'alleg(?:ed|ations?)\\b',
  'accus(?:ed|ations?)\\b',
  '(?:interviewed|questioned|spoken to) (?:by the police|under caution)',
  'under caution',
  'no further action',
  'acquitt(?:ed|als?)',
  'released under investigation',
  'community resolutions?',
  '(?<!fixed )penalty notices?',
  'bind ?overs?|bound over',
  '(?:contact|dealings|trouble|involvement) with the police',
  'known to the police',
  'police (?:contact|involvement|intelligence)',
)
export const pending = anyOf(
  `(?:pending|outstanding|awaiting|forthcoming)${near}\\b(?:charges?|prosecutions?|proceedings|trials?|sentenc\\w+|hearings?|summons\\w*|court|cases?|convictions?)\\b`,
  'current (?:\\w+ )?(?:charges?|prosecutions?|proceedings)',
  '(?:charges?|prosecutions?|proceedings|summons|case) (?:is |are )?(?:pending|outstanding|against you)',
  '(?:been|being|are you|were you|stand) (?:\\w+ )?(?:charged|prosecuted|summons\\w*)',
  'charged with',
  'on (?:police )?bail',
  'due (?:in|to appear (?:in|at|before)) court',
)
export const otherPeople = anyOf(
  'household',
  'in (?:your|the) home(?! country)',
  '(?:any ?one|any(?: other)? (?:person|adult)|others?|people) (?:else )?(?:who (?:lives?|resides?)|living|residing|in your home|you live with|aged|over|named|connected|to be (?:insured|covered))',
  '(?:you or|and) (?:any ?one|any(?: other)? (?:person|driver|adult|member))',
  '(?:any|named|additional|other) drivers?\\b',
  '(?:family(?! (?:court|proceedings))|relatives?|spouse|husband|wife|your partner|civil partner|next of kin|associates)\\b',
  'joint (?:applicants?|policy ?holders?|tenants?)',
)
const drivingWords =
  '(?:motoring|driving|traffic|speeding|parking|endors\\w+|penalty points?|licen[cs]e points?|points on (?:your|a|the)|fixed penalt\\w+)'
export const drivingLeftOut = new RegExp(
  `(?:\\bnon |${leaveOut}${near}\\b)${drivingWords}(?:,?(?: and| or)? ${drivingWords})*`,
  'g',
)
export const driving = anyOf(
  '(?:motoring|driving|traffic|road traffic) (?:\\w+ )?(?:convictions?|offen[cs]es?|endorsements?|bans?|disqualif\\w+)',
  'endors(?:ed|ements?)\\b',
  'penalty points',
  'points on (?:your|a|the)(?: driving)? licen[cs]e',
  'speeding',
  'fixed penalt(?:y|ies)',
  'disqualified from driving|banned from driving|driving ban',
)
