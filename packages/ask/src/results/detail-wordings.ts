import type { Wording } from '../wording/mention.ts'
import { type ResultMeaning, wording } from './result-meaning.ts'

const requirements = wording(
  { is: 'detail' },
  'requirement | unpaid work | unpaid work requirement | upw | upw requirement | rar | rar days',
  'rehabilitation activity | rehabilitation activity requirement | rehab activity | activity requirement',
  'curfew | curfew requirement | curfew with electronic monitoring | curfew requirement with electronic monitoring',
  'qualifying curfew | electronic monitoring | electronic tag | tagged',
  'supervision | supervision requirement | supervision period | post sentence supervision | maintain contact',
  'programme | programme requirement | accredited programme | prohibited activity | drink drive rehabilitation course',
  'drug rehabilitation | drug rehabilitation requirement | drr | alcohol treatment requirement | alcohol abstinence',
  'alcohol abstinence . monitoring | mental health treatment | mental health treatment requirement',
  'residence requirement | exclusion requirement | attendance centre requirement',
  'intensive supervision . surveillance | parenting order | pre sentence report',
)

const times = wording(
  { is: 'detail' },
  'until | within | within the next | in next | to be completed within/by | to be paid . in/within/by | payable within/in',
  'pay by/within/in | time to pay | instalments | collection order | operational period',
  'reduced by | reduction of | if course completed',
  'disqualification/disqualified/disq/ban . reduced | disqualification/disqualified/disq/ban . reduced by',
  'until test passed | until extended test passed | extended driving test',
  'sex offender/offenders register | sex offenders notice | notification | notification requirement | registration',
  'register for | sexual offences notification | on licence | licence period | extended licence | extension period',
  'extended licence period | minimum term | remand | on remand | time served',
)

/** Prison for what was not paid is no sentence (Rehabilitation of Offenders Act 1974, s. 1(3)). */
const inDefault = wording(
  { is: 'detail' },
  'default | in default | or in default | in default of payment | or #length | in default #length',
  'or #length imprisonment/imp/prison/custody | or imprisonment/imp/prison #length in default',
  'in default #length imprisonment/imp/prison/custody | default #length imprisonment/imp/prison/custody',
  'imprisonment/imp/prison/custody . in default | imprisonment/imp/prison/custody #length in default',
  '#length imprisonment/imp/prison/custody in default',
)

const unclear = wording(
  { is: 'unclear' },
  'detained/detention in/at courthouse/court | days detention in courthouse | detention deemed served',
  'interim disqualification | disqualified interim | interim disqualified . driving',
  'breach | breach of | breached | breach of conditional discharge | breach of community order',
  'breach of suspended sentence | breach of suspended sentence order | breach . restraining order',
  'breach . sexual harm prevention order | breach . criminal behaviour order | breach . anti social behaviour order',
  'failing to comply . community order | failing to comply . requirements . community order',
  'activation | revoked | varied | subsequently varied | order to continue | resentenced | re sentenced',
  'taken into consideration | tic | tics | quashed | quashed on appeal | appeal allowed/dismissed',
)

const soundsLike = wording(
  { is: 'nothing' },
  'police records of convictions | records of convictions | convictions cautions | cautions reprimands',
  'convictions cautions reprimands . warnings | cautions reprimands . warnings | reprimands . warnings',
  'summary of convictions | conviction history | total convictions/offences/cautions | reconviction',
  '=cautions | =reprimands | =warnings | =convictions | warning signals/markers',
  'interview under caution | under caution | cautioned and charged | reported for court | guilty | act #date',
  'offences against | offences against person | offences taken | offences relating | crown prosecution service',
  'rehabilitation of offenders | rehabilitation of offenders act | sexual offences act | false imprisonment',
  'driving/drive while/whilst disqualified | driving . disqualified | proceeds of crime',
)

/** Everything around a result that must not be taken for one. */
export const detailWordings: readonly Wording<ResultMeaning>[] = [
  requirements,
  times,
  inDefault,
  unclear,
  wording(
    { is: 'suspension' },
    'suspended | susp | suspended/susp for | wholly/partly suspended | sentence suspended | suspended by | s s',
  ),
  wording({ is: 'served', how: 'consecutively' }, 'consecutive | consecutively | consec | consecutive to'),
  wording({ is: 'served', how: 'concurrently' }, 'concurrent | concurrently | conc | concurrent to/with'),
  wording(
    { is: 'cleared' },
    'not guilty | found not guilty | acquitted | dismissed | withdrawn | discontinued | no evidence offered',
    'adjudication/finding/verdict not guilty | case dismissed | charge dismissed/withdrawn | lie/lies on file',
  ),
  wording(
    { is: 'court' },
    'magistrates | magistrates court | mags | mags court | mc | crown court | cc | youth court | yc | juvenile',
    'juvenile court | central criminal court | combined court | justice centre | assizes | quarter sessions',
    'court martial | service court',
  ),
  wording(
    { is: 'nothing-recorded' },
    'none | none recorded | nil | no trace | no live trace | not applicable | n a | nothing recorded | no information',
    'no convictions/cautions/records/reprimands',
  ),
  soundsLike,
]
