import type { Source } from '../finding.ts'
import { cja1988, pca1978, soa2003, theft1968 } from '../sources.ts'
import { adultFrom, type ImageryFacts } from './imagery-facts.ts'

/** An offence whose words a case may meet. Whether it was committed is for a court. */
export type EngagedOffence = {
  readonly name: EngagedName
  /** Whose it would be: the person who asks, or somebody else. */
  readonly by: 'assessed-person' | 'someone-else'
  /** The partner defence may help: the person shown was 16 or 17, agreed, and nobody else was shown or sent it. */
  readonly partnerDefence: boolean
  readonly source: Source
}

export const engagedNames = [
  'taking-or-making',
  'distributing-or-showing',
  'possessing-with-a-view',
  'possession',
  'sending-genitals',
  'sharing-intimate',
  'threatening-to-share',
  'taking-intimate',
  'faking-an-adult',
  'causing-or-inciting',
  'blackmail',
] as const
export type EngagedName = (typeof engagedNames)[number]

const sources: Readonly<Record<EngagedName, Source>> = {
  'taking-or-making': pca1978('s. 1(1)(a)', { rule: 'O1', confidence: 'statute' }),
  'distributing-or-showing': pca1978('s. 1(1)(b)', { rule: 'O6', confidence: 'statute' }),
  'possessing-with-a-view': pca1978('s. 1(1)(c)', { rule: 'O1', confidence: 'statute' }),
  possession: cja1988('s. 160', { rule: 'O3', confidence: 'statute' }),
  'sending-genitals': soa2003('s. 66A', { rule: 'O18', confidence: 'statute' }),
  'sharing-intimate': soa2003('s. 66B(1) to (3)', { rule: 'O19', confidence: 'statute' }),
  'threatening-to-share': soa2003('s. 66B(4)', { rule: 'O19', confidence: 'statute' }),
  'taking-intimate': soa2003('s. 66AB, or s. 67 before it was in force', { rule: 'O22', confidence: 'secondary' }),
  'faking-an-adult': soa2003('s. 66E', { rule: 'O20', confidence: 'secondary' }),
  'causing-or-inciting': soa2003('s. 10 with s. 13', { rule: 'O16', confidence: 'secondary' }),
  blackmail: theft1968('s. 21', { rule: 'O24', confidence: 'secondary' }),
}

/**
 * The offences that could be engaged: what the words of the Acts reach, and not a prediction. An image counts if it shows anybody
 * under 18; neither age nor permission is a defence.
 * @source Protection of Children Act 1978 s. 1; Criminal Justice Act 1988 s. 160; Sexual Offences Act 2003 ss. 10, 13, 66A, 66B, 66E, 67
 */
export function offencesEngaged(facts: ImageryFacts): readonly EngagedOffence[] {
  if (facts.imageType === 'text_only') return []
  const names =
    facts.harmfulConductBy === 'someone_else' && facts.coercionOrThreat ? byTheOther(facts) : byThePerson(facts)
  const by = facts.harmfulConductBy === 'someone_else' && facts.coercionOrThreat ? 'someone-else' : 'assessed-person'
  return engagedNames
    .filter((name) => names.has(name))
    .map((name) => ({
      name,
      by,
      partnerDefence: withPartnerDefence.has(name) && mayHavePartnerDefence(facts),
      source: sources[name],
    }))
}

/** Somebody was threatened: what the one who did it may have done. */
const byTheOther = ({ profitMotive }: ImageryFacts): ReadonlySet<EngagedName> =>
  new Set<EngagedName>(profitMotive ? ['blackmail', 'threatening-to-share'] : ['threatening-to-share'])

function byThePerson(facts: ImageryFacts): ReadonlySet<EngagedName> {
  const { acts, personShownAge } = facts
  const did = (...some: readonly ImageryFacts['acts'][number][]): boolean => some.some((act) => acts.includes(act))
  const isShared = did('share', 'share_unasked', 'upload_public', 'sell')
  const found = new Set<EngagedName>()
  if (personShownAge !== undefined && personShownAge >= adultFrom) {
    if (did('create_fake')) found.add('faking-an-adult')
  } else {
    if (
      did('take', 'take_secretly', 'create_fake', 'copy', 'request', 'share_unasked') ||
      (did('possess') && !did('receive_unasked'))
    )
      found.add('taking-or-making')
    if (isShared) found.add('distributing-or-showing')
    if (did('sell')) found.add('possessing-with-a-view')
    if (facts.harmfulConductBy !== 'someone_else') found.add('possession')
    if (did('request', 'pressure', 'threaten') && facts.coercionOrThreat) found.add('causing-or-inciting')
  }
  if (did('share_unasked')) found.add('sending-genitals')
  if (isShared && facts.permissionOfPersonShown !== 'yes') found.add('sharing-intimate')
  if (did('threaten')) found.add('threatening-to-share')
  if (did('take_secretly')) found.add('taking-intimate')
  return found
}

const withPartnerDefence: ReadonlySet<EngagedName> = new Set(['taking-or-making', 'possession'])

/** @source Protection of Children Act 1978 s. 1A; Criminal Justice Act 1988 s. 160A (O11) */
const mayHavePartnerDefence = ({
  relationship,
  personShownAge,
  permissionOfPersonShown,
  sharingExtent,
}: ImageryFacts): boolean =>
  relationship === 'living_together_as_partners' &&
  (personShownAge === 16 || personShownAge === 17) &&
  permissionOfPersonShown === 'yes' &&
  sharingExtent === 'none'
