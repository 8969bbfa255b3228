import type { Wording } from '../wording/mention.ts'
import { type LabelName, type ResultMeaning, wording } from './result-meaning.ts'

const label = (of: LabelName, ...patterns: readonly string[]) => wording({ is: 'label', of }, ...patterns)

/** The headings of fields. A date is the day of conviction or caution only under its own. */
export const labelWordings: readonly Wording<ResultMeaning>[] = [
  label(
    'conviction-date',
    'date of conviction | conviction date | date convicted | =convicted | =convicted on | conviction on',
    'found guilty | found guilty on | date found guilty',
  ),
  label(
    'caution-date',
    'date of caution/reprimand/warning | caution/reprimand/warning date',
    'date =cautioned | =cautioned | =cautioned on | =reprimanded | =warned',
  ),
  label(
    'conviction-or-caution-date',
    'date of conviction caution | date of conviction or caution | conviction caution date | date of caution conviction',
    'date of disposal/outcome',
  ),
  label(
    'other-date',
    'date of offence/arrest/charge/hearing/sentence/issue/print/check/plea/appeal/report/incident/entry/release',
    'dates of offence | offence start/end date | offence committed | first/last conviction',
    'offence/arrest/charge/hearing/sentence/issue/print/court/plea/incident/release date',
    'date sentenced/arrested/charged/committed/issued/printed',
    '=committed/=sentenced/=arrested/=charged/=printed/=produced/=created/=remanded/=appealed/=released/=adjourned on',
    '=sentenced/=arrested/=charged/=committed/=remanded/=adjourned',
  ),
  label(
    'offence',
    'offence | charge | offence charge | offence details/title/description/wording | details/nature of offence',
  ),
  label(
    'disposal',
    'disposal | sentence | result | outcome | penalty | sentence imposed | method of disposal | disposal details',
    'result of hearing',
  ),
  label('court', 'court | court name | name of court | convicting/originating court | force | police force | source'),
  label('finding', 'adjudication | finding | verdict'),
  label(
    'plea',
    'plea | plea . guilty | plea . not guilty | pleaded guilty | pleaded not guilty | not guilty plea | guilty plea',
    'plea not known | no plea taken',
  ),
  label(
    'personal',
    'name | surname | forename | alias | full/first/last/middle/other/birth/previous/maiden/alias name',
    'date of birth | birth date | dob | born | d o b | place of birth',
    'address | home/current/previous address | postcode | post code | telephone/phone/mobile/email',
    'pnc | pncid | pnc id/number/no/ref/reference | cro | cro number/no | urn | asn | arrest summons | driver number',
    'ni number | national insurance | certificate number/no | case number/no/ref/reference',
    'nationality | gender | sex male/female/m/f | height | ethnic | ethnicity | occupation | employer | position applied',
    'applicant | defendant | victim | complainant | mr/mrs/miss/ms',
  ),
  label(
    'rest',
    'act | contrary | contrary to | against | legislation | remarks | notes | locn | location | mo | modus operandi',
    'information | warning signals',
  ),
]
