const lines = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim())

/** Services, laws and campaigns with a name of a person or a place in them. */
const phrases = lines(`
  Lucy Faithfull
  Marie Collins
  Molly Rose
  Anna Freud
  St John Ambulance
  St John's Ambulance
  Duke of Edinburgh
  Duke of Edinburgh's
  Prince's Trust
  King's Trust
  Jimmy's
  Andy's Man Club
  Stephen Lawrence
  Winston's Wish
  Alton Towers
  Thorpe Park
  Breck Foundation
  Diana Award
  Jack Petchey
  Sarah's Law
  Clare's Law
  Megan's Law
  Martyn's Law
  Benedict's Law
  Take It Down
  Tik Tok
  Snap Chat
  Whats App
  Google Classroom
  Mary Seacole
  Martin Luther King
  Black History Month
  Bank Holiday
  Good Friday
  Boxing Day
  Thames Valley
  West Midlands
  East Midlands
  West Mercia
  Avon and Somerset
  Devon and Cornwall
  Dyfed Powys
  Dyfed-Powys
  Greater Manchester Police
  Greater Manchester
  City of London Police
  British Transport Police
  Isle of Wight
  Ask Angela
  Jack of all trades
  Tom, Dick and Harry
  Jack the lad
  Jane Doe
  John Doe
  Joe Bloggs
`)

const anyPhrase = new RegExp(
  `(?<![A-Za-z])(?:${phrases
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) => phrase.replaceAll("'", "'?"))
    .join('|')})(?![A-Za-z])`,
  'gi',
)
/** "Kent Police", "Durham Constabulary": a force covers a million people. */
const aForce = /(?<![A-Za-z])(?:[A-Z][a-z]+[ -](?:and )?){1,3}(?:Police|Constabulary)\b/g
/** "Children Act 1989", "the Voyeurism (Offences) Act 2019". */
const anAct = /(?<![A-Za-z])(?:(?:[A-Z][a-z]+|of|and|the|to|\([A-Z][a-z]+\)),? ){1,8}Act (?:19|20)\d\d\b/g

export type Stretch = { readonly from: number; readonly to: number }

/** Where names stand that are nobody's. */
export const ordinaryStretches = (text: string): readonly Stretch[] =>
  [anyPhrase, aForce, anAct]
    .flatMap((form) => [...text.matchAll(form)])
    .map(({ 0: written, index }) => ({ from: index, to: index + written.length }))
