/**
 * How offences are headed in prints and extracts, where that is neither what people call them nor the official title, and what our
 * catalogue calls each. Only where one offence can be meant.
 */
export const offenceAliases: readonly { readonly name: string; readonly patterns: readonly string[] }[] = [
  {
    name: 'Theft from a shop',
    patterns: [
      'theft shoplifting',
      'theft shop lifting',
      'theft shop',
      'theft from shop shoplifting',
      'theft from shop/store',
    ],
  },
  { name: 'Theft by employee', patterns: ['theft employee', 'theft as servant', 'theft from employer'] },
  {
    name: 'Drink driving',
    patterns: [
      'driving/drive/drove . with excess alcohol',
      'driving/drive/drove motor vehicle with excess alcohol',
      'driving/drive motor vehicle when alcohol level above limit',
      'drive . alcohol level above limit',
      'driving/drive . vehicle after consuming . alcohol',
      'driving/drive with alcohol level above/over . limit',
      'driving/drive while/whilst over . prescribed limit',
    ],
  },
  {
    name: 'No insurance',
    patterns: [
      'using/use . vehicle while/whilst uninsured',
      'using/use motor vehicle while/whilst uninsured',
      'using/use vehicle without insurance',
      'using/use . vehicle without third party insurance',
      'use motor vehicle on . road without third party insurance',
      'no insurance',
    ],
  },
  {
    name: 'Driving without the right licence',
    patterns: [
      'driving/drive otherwise than . accordance with . licence',
      'driving/drive . vehicle otherwise than in accordance with . licence',
      'driving/drive motor vehicle otherwise than in accordance with . licence',
    ],
  },
  {
    name: 'Driving while disqualified',
    patterns: [
      'driving/drive while/whilst disqualified',
      'driving/drive . vehicle while/whilst disqualified',
      'driving/drive motor vehicle while/whilst disqualified',
    ],
  },
  {
    name: 'Criminal damage',
    patterns: [
      'destroy or damage property',
      'destroying or damaging property',
      'criminal damage to property',
      'criminal damage under/over',
      'destroy/damage property',
      'criminal damage property valued under/over',
    ],
  },
  {
    name: 'Possession of cannabis',
    patterns: [
      'possess/possessing/possession controlled drug .. cannabis',
      'possess/possessing/possession controlled drug class b cannabis',
      'possess/possessing/possession controlled drug of class b cannabis',
      'possess/possessing/possession . class b . cannabis',
      'possessing/possess cannabis',
    ],
  },
  {
    name: 'Possession of cocaine',
    patterns: [
      'possess/possessing/possession controlled drug .. cocaine',
      'possess/possessing/possession controlled drug class a cocaine',
      'possess/possessing/possession controlled drug of class a cocaine',
      'possess/possessing/possession . class a . cocaine',
      'possessing/possess cocaine',
    ],
  },
  {
    name: 'Possession with intent to supply',
    patterns: [
      'possess/possessing/possession .. with intent to supply',
      'possess/possessing controlled drug ... with intent to supply',
      'possess/possessing with intent to supply . controlled drug',
      'possess/possessing with intent to supply . controlled drug .. class a/b/c',
    ],
  },
  {
    name: 'Failing to surrender to bail',
    patterns: [
      'fail/failing to surrender',
      'fail/failing to surrender to custody',
      'fail/failing to surrender to custody at appointed time',
      'fail/failing to surrender to . bail at . appointed time',
      'failing to answer bail',
    ],
  },
  {
    name: 'Obstructing or resisting a constable',
    patterns: [
      'resist/resisting or obstruct/obstructing . constable/police/pc',
      'obstruct/resist . constable',
      'obstruct/obstructing . police',
      'resist/obstruct constable',
    ],
  },
  {
    name: 'Assaulting a constable',
    patterns: [
      'assault/assaulting . constable',
      'assault/assaulting . police officer',
      'assault on police',
      'assault pc',
    ],
  },
  {
    name: 'Assault causing actual bodily harm',
    patterns: [
      'assault occasioning . actual bodily harm',
      'assault . occasioning . actual bodily harm',
      'abh',
      'assault abh',
      'assault thereby occasioning . actual bodily harm',
    ],
  },
  {
    name: 'Wounding or inflicting grievous bodily harm',
    patterns: [
      'wounding inflicting grievous bodily harm',
      'inflict/inflicting grievous bodily harm without intent',
      'unlawful wounding',
      'wound/inflict grievous bodily harm without intent',
      'section 20 wounding/gbh',
      'gbh section/s 20',
      'wounding section/s 20',
    ],
  },
  {
    name: 'Wounding or causing grievous bodily harm with intent',
    patterns: [
      'wounding with intent',
      'wounding with intent to . grievous bodily harm',
      'cause/causing grievous bodily harm with intent',
      'section 18 wounding/gbh',
      'gbh with intent',
      'wound/cause grievous bodily harm with intent',
    ],
  },
  {
    name: 'Having an offensive weapon in public',
    patterns: [
      'possess/possessing/possession . offensive weapon',
      'possess/possessing/possession . offensive weapon in . public place',
      'having . offensive weapon',
    ],
  },
  {
    name: 'Having a knife or blade in public',
    patterns: [
      'having . article with . blade',
      'having . article with . blade or point',
      'possess/possessing/possession . knife blade',
      'possess/possessing . bladed article',
      'having bladed article',
      'possess knife blade sharp pointed article in public place',
      'having article with blade which was sharply pointed in public place',
    ],
  },
  {
    name: 'Taking a vehicle without consent',
    patterns: [
      'taking/take . vehicle without consent',
      'taking/take . motor vehicle without consent',
      'taking/take . conveyance without authority/consent',
      'twoc',
      'taking motor vehicle without . owners consent',
    ],
  },
  {
    name: 'Causing fear of violence by words or behaviour',
    patterns: [
      'threatening abusive . words or behaviour with intent to cause fear or provocation of violence',
      'threatening abusive insulting words or behaviour with intent to cause fear or provocation of violence',
      'cause fear or provocation of violence',
      'fear or provocation of violence',
      'fear of provocation of violence',
    ],
  },
  {
    name: 'Fraud',
    patterns: [
      'fraud by false representation',
      'fraud by abuse of position',
      'dishonestly make false representation',
      'fraud by failing to disclose',
    ],
  },
  {
    name: 'Handling stolen goods',
    patterns: ['handling stolen goods', 'handling stolen goods receiving', 'handling receiving'],
  },
  {
    name: 'Careless driving',
    patterns: [
      'driving/drive without due care',
      'driving/drive without due care . attention',
      'driving/drive . vehicle without due care . attention',
      'driving motor vehicle without due care and attention',
    ],
  },
  {
    name: 'Speeding',
    patterns: [
      'exceeding . speed limit',
      'excess speed',
      'exceed . speed limit',
      'speeding exceed',
      'exceed #number mph',
    ],
  },
]
