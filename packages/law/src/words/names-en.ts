import type { CheckName } from '../disclosure/check-answer.ts'
import type { FactorName, NeedName } from '../imagery/case-facts.ts'
import type { LaterBasic, LaterEnhanced, LaterStandard, PointName } from '../imagery/imagery-facts.ts'
import type { CautionKind, DisposalKind, OtherOutcomeKind } from '../record/disposal-kinds.ts'
import type { Tri } from '../record/record.ts'
import type { RoleCheck } from '../roles/role.ts'

/** What each kind of check is called. */
export const checkLevelNames: Readonly<Record<CheckName, string>> = {
  basic: 'basic check',
  standard: 'standard check',
  enhanced: 'enhanced check',
  'enhanced-with-barred-lists': 'enhanced check with barred lists',
}

export const listedNames: Readonly<Record<Tri, string>> = {
  yes: 'on the list of offences that are never filtered',
  no: 'not on the list of offences that are never filtered',
  unknown: 'we cannot tell whether it is on the list of offences that are never filtered',
}

export const roleCheckNames: Readonly<Record<RoleCheck, string>> = {
  none: 'no check',
  basic: 'a basic check',
  standard: 'a standard check',
  enhanced: 'an enhanced check',
  'enhanced-with-childrens-list': "an enhanced check with the children's barred list",
  'enhanced-with-adults-list': "an enhanced check with the adults' barred list",
  'enhanced-with-both-lists': 'an enhanced check with both barred lists',
  vetting: 'vetting, which asks for more than any certificate shows',
}

/** What each kind of disposal is called in a sentence, with its article. */
export const disposalNames: Readonly<Record<DisposalKind, string>> = {
  imprisonment: 'a prison sentence',
  'suspended-imprisonment': 'a suspended prison sentence',
  'young-offender-institution': 'detention in a young offender institution',
  'detention-and-training-order': 'a detention and training order',
  'youth-detention': 'detention while under 18',
  'service-youth-detention': 'detention by a service court while under 18',
  'youth-custody': 'youth custody',
  'corrective-training': 'corrective training',
  borstal: 'Borstal training',
  'long-term-youth-detention-before-2000': 'long-term detention under the law before 2000',
  'extended-sentence-before-2005': 'an extended sentence passed before April 2005',
  'offender-of-particular-concern': 'a sentence with an extra year on licence',
  'life-imprisonment': 'a life sentence',
  'custody-for-life': 'custody for life',
  'detention-for-life': 'detention for life',
  'detention-at-his-majestys-pleasure': "detention at His Majesty's pleasure",
  'preventive-detention': 'preventive detention',
  'imprisonment-for-public-protection': 'imprisonment for public protection (IPP)',
  'detention-for-public-protection': 'detention for public protection (DPP)',
  'extended-sentence': 'an extended sentence',
  'removal-from-service': "removal from His Majesty's service",
  'service-detention': 'service detention',
  'service-reprimand': 'a service reprimand',
  fine: 'a fine',
  'compensation-order': 'a compensation order',
  'confiscation-order': 'a confiscation order',
  'community-order': 'a community order',
  'youth-rehabilitation-order': 'a youth rehabilitation order',
  'service-community-order': 'a service community order',
  'overseas-community-order': 'an overseas community order',
  'earlier-community-order': 'a community order of an older kind',
  'attendance-centre-order': 'an attendance centre order',
  'conditional-discharge': 'a conditional discharge',
  'bind-over': 'a bind over',
  'referral-order': 'a referral order',
  'hospital-order': 'a hospital order',
  'street-offences-order': 'an order under the Street Offences Act',
  'restraining-order': 'a restraining order',
  'sexual-harm-prevention-order': 'a sexual harm prevention order',
  'sexual-offences-prevention-order': 'a sexual offences prevention order',
  'criminal-behaviour-order': 'a criminal behaviour order',
  'anti-social-behaviour-order': 'an anti-social behaviour order',
  'serious-crime-prevention-order': 'a serious crime prevention order',
  'football-banning-order': 'a football banning order',
  'drinking-banning-order': 'a drinking banning order',
  'slavery-and-trafficking-prevention-order': 'a slavery and trafficking prevention order',
  'driving-disqualification': 'a driving ban',
  'director-disqualification': 'a ban from being a company director',
  'guardianship-order': 'a guardianship order',
  'income-reduction-order': 'an income reduction order',
  'other-restriction-order': 'an order that bans or requires something',
  'absolute-discharge': 'an absolute discharge',
  'reparation-order': 'a reparation order',
  costs: 'an order to pay costs',
  'no-separate-penalty': 'no separate penalty',
  'deprivation-order': 'a deprivation order',
  'forfeiture-order': 'a forfeiture order',
  'restitution-order': 'a restitution order',
  endorsement: 'penalty points or an endorsement',
  'endorsed-fixed-penalty': 'a fixed penalty with points',
  'victim-surcharge': 'the victim surcharge',
  'criminal-courts-charge': 'the criminal courts charge',
  'order-in-default': 'an order for not paying',
  'suspended-sentence-activation': 'putting a suspended sentence into effect',
  unknown: 'a sentence that is not known',
}

export const cautionNames: Readonly<Record<CautionKind, string>> = {
  'simple-caution': 'a simple caution',
  'conditional-caution': 'a conditional caution',
  'youth-caution': 'a youth caution',
  'youth-conditional-caution': 'a youth conditional caution',
  reprimand: 'a reprimand',
  warning: 'a warning',
  'diversionary-caution': 'a diversionary caution',
  'community-caution': 'a community caution',
  'scottish-warning-or-fixed-penalty': 'a Scottish warning or fixed penalty',
  'scottish-other-alternative': 'a Scottish alternative to prosecution',
}

export const otherOutcomeNames: Readonly<Record<OtherOutcomeKind, string>> = {
  'community-resolution': 'a community resolution',
  'penalty-notice-for-disorder': 'a penalty notice for disorder',
  'cannabis-or-khat-warning': 'a cannabis or khat warning',
  'no-further-action': 'no further action',
  'released-under-investigation': 'release under investigation',
  arrest: 'an arrest',
  charge: 'a charge',
  acquittal: 'an acquittal',
  'deferred-prosecution': 'a deferred prosecution',
  'outcome-20': 'a case passed to another body (Outcome 20)',
  'outcome-21': 'Outcome 21',
  'outcome-22': 'Outcome 22',
  'fixed-penalty-without-points': 'a fixed penalty without points',
  'civil-order': 'a civil court order',
  'bind-over-without-conviction': 'a bind over without a conviction',
  'restraining-order-on-acquittal': 'a restraining order after being found not guilty',
  'taken-into-consideration': 'an offence taken into consideration',
}

/** Each fact that points away from Outcome 21 or towards asking for help. */
export const imageryPointSentences: Readonly<Record<PointName, string>> = {
  'under-ten': 'Somebody involved is under 10.',
  'adult-involved': 'An adult is involved.',
  'coercion-or-threat': 'There was pressure or a threat.',
  'grooming-signs': 'There are signs of grooming.',
  'profit-motive': 'It was done for money or gifts.',
  'secret-taking': 'It was taken in secret.',
  'malice-and-wide-sharing': 'It was shared widely to hurt somebody.',
  'malicious-fake-shared': 'A fake picture of somebody under 18 was shared to hurt them.',
  'malicious-intent': 'It was meant to hurt or shame somebody.',
  'no-permission': 'The person shown did not agree, or was pressed to.',
  'shared-with-a-group': 'It was shared with more than one person.',
  'repeated-police-contact': 'The police dealt with something like it before.',
  'fake-or-altered': 'The picture is a fake, or was altered.',
  'content-concern': 'A professional is worried about what it shows.',
  'vulnerability-or-capacity': 'Somebody involved may need extra care, or may not have been able to agree.',
  'immediate-risk': 'Somebody is in danger now, or may hurt themselves.',
}

/** What has to be there before an outcome can be recorded. */
export const outcomeNeedSentences: Readonly<Record<NeedName, string>> = {
  'named-suspect': 'A suspect is named.',
  'under-ten': 'The child was under 10 when it happened.',
  'written-reason': 'Why it is so decided is written down.',
  'victim-told': 'The victim has been told, or the parent or guardian of one who is a child.',
  activity: 'Education, support or another activity has been carried out because of the report.',
  'another-body': 'Another body, such as children’s social care or a school, takes over what is left to find out.',
  'proof-for-action': 'The case has come so far that formal action could be taken.',
  'takes-responsibility': 'The young person takes responsibility. This is the usual rule.',
  'victim-views': 'What the victim thinks has been considered.',
  'evidence-to-charge': 'There is enough evidence to charge.',
  admission: 'The young person admits it.',
  'explained-and-signed':
    'If it has conditions: it was explained, with an appropriate adult for anyone of 16 or under, and a paper was signed.',
  'gravity-matrix': 'The force’s gravity matrix for children was used.',
  'charging-tests': 'The tests for a prosecution are met.',
  'dpp-consent': 'The Director of Public Prosecutions has agreed to a case in court.',
}

/** What counts for or against an outcome. */
export const outcomeFactorSentences: Readonly<Record<FactorName, string>> = {
  agreed: 'The person shown agreed.',
  'not-passed-on': 'It went to nobody, or to one person.',
  'no-adult': 'No adult is involved.',
  'no-pressure': 'There was no pressure, no grooming and no money.',
  'first-time': 'The police have not dealt with something like it before.',
  'diversion-first': 'For children, prevention and diversion come first.',
  'something-aggravates': 'Something here makes the case more serious.',
  'nothing-aggravates': 'Nothing here makes the case more serious.',
  'full-investigation': 'Pressure, grooming, money or an adult calls for a full investigation.',
  'proof-already-there': 'The proof is already there. Outcome 21 is for stopping before that.',
  'agreed-and-alike':
    'Where two of a similar age in a relationship agree, prosecutors said in 2016, court is not usually in the public interest. The words of today were not read.',
  'under-thirteen':
    'A child under 13 should not in general be taken to court for this without pressure, exploitation or abuse of trust.',
  'came-unasked': 'It came without asking. That is a defence to having it, if it was not kept for long.',
  'partner-defence': 'They lived together as partners, so there may be a narrow defence.',
}

/** What a later check may show. On an enhanced check it is never promised that nothing will be added. */
export const laterSentences: Readonly<Record<LaterBasic | LaterStandard | LaterEnhanced, string>> = {
  nothing: 'nothing shows.',
  'if-convicted-until-spent': 'nothing shows unless there is a conviction, and then until it is spent.',
  'while-unspent': 'it shows while it is not spent, for up to three months. Then nothing shows.',
  'until-spent': 'it shows until it is spent.',
  'if-convicted-always':
    'a conviction for a listed offence always shows. With any other ending, the police can add information to an enhanced check.',
  always: 'it always shows.',
  'unlikely-but-possible':
    'nothing shows by itself. The police can add information they think is relevant. For an isolated, non-abusive case that is unlikely, but nobody can promise it will never happen.',
  possible:
    'nothing shows by itself. The police can add information: it depends on the facts, your age then, how long ago it was, and the role.',
  'real-possibility':
    'nothing shows by itself without a conviction or caution. The police may well think about adding it.',
  'not-expected':
    'nothing shows by itself. Nothing is expected about somebody who was only harmed, though the police decide each case.',
  'while-unspent-then-possible':
    'it shows while it is not spent, for up to three months. Then the police can still add information.',
}

/** What may be asked for a role. */
export const mayAskSentences: Readonly<Record<'unspent' | 'not-protected' | 'protected-too' | 'depends', string>> = {
  unspent: 'They may ask about unspent convictions and unspent conditional cautions, and about nothing else.',
  'not-protected':
    'They may ask about spent convictions and cautions that are not protected, if they say that the law on exceptions lets them.',
  'protected-too': 'They may ask about everything, protected convictions and cautions too.',
  depends: 'What may be asked depends on the duties. Ask which law they rely on.',
}
