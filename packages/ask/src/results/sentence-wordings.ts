import type { CautionKind, DisposalKind, OtherOutcomeKind } from '@plain-record/law'
import type { Wording } from '../wording/mention.ts'
import { type ResultMeaning, wording } from './result-meaning.ts'

const sentence = (kind: DisposalKind, ...patterns: readonly string[]) => wording({ is: 'sentence', kind }, ...patterns)
const caution = (kind: CautionKind, ...patterns: readonly string[]) => wording({ is: 'caution', kind }, ...patterns)
const other = (kind: OtherOutcomeKind, ...patterns: readonly string[]) => wording({ is: 'other', kind }, ...patterns)

/** What a court imposed. Short forms that mean other things as well count only beside a length or a sum. */
const sentences: readonly Wording<ResultMeaning>[] = [
  sentence(
    'imprisonment',
    'imprisonment | imprisoned | imprisoned for | impris | prison sentence | custodial sentence',
    'committed to prison | committed to prison for | term/sentence of imprisonment',
    'imp/prison/custody #length | imp/prison/custody for #length | #length imp/prison/custody | #length in prison/custody',
  ),
  sentence(
    'suspended-imprisonment',
    'suspended sentence | suspended sentence order | suspended sentence of imprisonment | suspended prison sentence',
    'suspended imprisonment | suspended committal | susp sentence | susp imp | susp imprisonment | sso | ss order',
    '#length s s #length | #length suspended/susp #length | #length suspended/susp for #length',
  ),
  sentence(
    'young-offender-institution',
    'young offender/offenders institution/institute | yoi | detention yoi | yoi detention | detention in yoi',
    'detention in . young offender/offenders institution | detention . young offender/offenders institution',
  ),
  sentence('detention-and-training-order', 'detention and training order | detention training order | dto'),
  sentence('detention-and-training-order', 'detention and training'),
  sentence(
    'youth-detention',
    'detention under section 91/250 | detention s91/s250 | section 91/250 detention | s91/s250 detention',
    'detention s 91/250 | long term detention',
  ),
  sentence('youth-custody', 'youth custody'),
  sentence('borstal', 'borstal | borstal training'),
  sentence('life-imprisonment', 'life imprisonment | imprisonment for life | imprisonment life'),
  sentence('custody-for-life', 'custody for life | custody life'),
  sentence('imprisonment-for-public-protection', 'imprisonment for public protection | ipp'),
  sentence('detention-for-public-protection', 'detention for public protection | dpp'),
  sentence(
    'extended-sentence',
    'extended sentence | extended determinate sentence | extended sentence of imprisonment | extended imprisonment',
  ),
  sentence('fine', 'fine | fined | fine of'),
  sentence(
    'compensation-order',
    'compensation | compensation order | compensation of | pay compensation | comp order | comp #money | comp #number',
  ),
  sentence('confiscation-order', 'confiscation | confiscation order'),
  sentence(
    'community-order',
    'community order | community order made | comm order | community sentence | co #length | #length co',
  ),
  sentence('youth-rehabilitation-order', 'youth rehabilitation order | youth rehab order | yro'),
  sentence(
    'earlier-community-order',
    'community punishment order | community rehabilitation order | community punishment and rehabilitation order',
    'community service | community service order | probation | probation order | combination order | curfew order',
    'supervision order | action plan order | cpo #length | cso #length',
  ),
  sentence('attendance-centre-order', 'attendance centre/center | attendance centre/center order'),
  sentence(
    'conditional-discharge',
    'conditional discharge | discharged conditionally | conditionally discharged | discharge conditional',
    'cond discharge/disch | con dis/disch | conditional disch | c discharge',
    'cd #length | cd for #length | #length cd | c d #length | c d for #length',
  ),
  sentence(
    'absolute-discharge',
    'absolute discharge | discharged absolutely | absolutely discharged | discharge absolute | abs discharge/disch',
  ),
  sentence('bind-over', 'bound over | bind over | binding over | bound over to keep peace | recognisance'),
  sentence('referral-order', 'referral order | ref order | youth offender contract'),
  sentence('hospital-order', 'hospital order | section 37 hospital order'),
  sentence('guardianship-order', 'guardianship order'),
  sentence('reparation-order', 'reparation order'),
  sentence('restraining-order', 'restraining | restraining order | restraining order protection from harassment'),
  sentence('sexual-harm-prevention-order', 'sexual harm prevention order | shpo'),
  sentence('sexual-offences-prevention-order', 'sexual offences/offence prevention order | sopo'),
  sentence('criminal-behaviour-order', 'criminal behaviour order | cbo'),
  sentence('anti-social-behaviour-order', 'anti social behaviour order | antisocial behaviour order | asbo | crasbo'),
  sentence('serious-crime-prevention-order', 'serious crime prevention order'),
  sentence('football-banning-order', 'football banning order'),
  sentence('drinking-banning-order', 'drinking banning order'),
  sentence('slavery-and-trafficking-prevention-order', 'slavery and trafficking prevention order'),
  sentence(
    'driving-disqualification',
    'disqualified | disqualification | disq | disqual | dq #length | dq for #length | #length dq | driving ban',
    'disqualified/disqualification/disq from driving | driving disqualification | disqualified/disq . driving',
    'disqualified/disqualification obligatory/discretionary',
    'disqualified/disqualification from driving obligatory/discretionary',
    'disqualified from/for holding . obtaining . driving licence',
    'disqualified from/for holding or obtaining a driving licence',
  ),
  sentence(
    'director-disqualification',
    'director disqualification | disqualified company director | disqualified from being . director',
    'disqualified from acting as . director | disqualified from acting as company director',
  ),
  sentence('deprivation-order', 'deprivation | deprivation order'),
  sentence(
    'forfeiture-order',
    'forfeiture | forfeited | forfeiture order | forfeiture and destruction | forfeiture destruction | destruction order',
    'forfeiture . drug/cannabis/weapon/knife | forfeiture and destruction of drug/cannabis/weapon/knife',
    'destruction of drug/cannabis',
  ),
  sentence('restitution-order', 'restitution | restitution order'),
  sentence(
    'endorsement',
    'endorsed | endorsement | licence endorsed | driving licence endorsed | driving record endorsed',
    'penalty points | #number penalty points | #number points | #number pts | endorsed . #number points',
    'licence/record endorsed #number points | licence/record endorsed with #number points',
    'licence/record endorsed with #number penalty points | endorsed with . #number penalty points',
  ),
  sentence('costs', 'costs | costs of | pay costs | prosecution/cps costs | costs to crown prosecution service'),
  sentence(
    'victim-surcharge',
    'victim surcharge | surcharge | vic/victim sur | vs #money | vs #number | surcharge to fund victim services',
  ),
  sentence('criminal-courts-charge', 'criminal court/courts charge | courts charge'),
  sentence('no-separate-penalty', 'no separate penalty | no separate punishment | no sep pen | nsp'),
  sentence('service-detention', 'service/military detention'),
]

/** What the police gave. "Caution" alone names no kind. */
const outcomes: readonly Wording<ResultMeaning>[] = [
  wording({ is: 'caution' }, 'caution | cautioned by | police/adult/formal caution'),
  caution('simple-caution', 'simple caution | caution simple | simple adult caution | adult simple caution'),
  caution(
    'conditional-caution',
    'conditional caution | caution conditional | adult conditional caution | cond caution',
  ),
  caution('youth-caution', 'youth caution | caution youth'),
  caution(
    'youth-conditional-caution',
    'youth conditional caution | conditional youth caution | youth cond caution | caution youth conditional | ycc',
  ),
  caution('reprimand', 'reprimand | police reprimand | youth reprimand'),
  caution('warning', 'final warning | police/youth warning | warning (#date)'),
  other('penalty-notice-for-disorder', 'penalty notice for disorder | penalty notice | pnd'),
  other('community-resolution', 'community resolution'),
  other('no-further-action', 'no further action | nfa'),
  other('cannabis-or-khat-warning', 'cannabis/khat warning'),
]

export const sentenceWordings: readonly Wording<ResultMeaning>[] = [...sentences, ...outcomes]
