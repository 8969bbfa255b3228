// What may identify somebody and what may not, in the words of school staff and of people who write to a helpline: all
// made up. What must be found stands in braces after its kind. Written before the rules, and split by their own letters
// into a half to tune on and a half that is only counted: see testing/marked-case.ts. Add here first, then change a
// rule.

const lines = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim())

export const people = lines(`
  told {person:sarah}'s mum
  {person:Sarah} told her form tutor on Monday
  spoke to {person:Callum} and his dad
  {person:Mohammed A} was shown the picture by a friend
  pic of {person:ellie} sent round yr 9
  image was sent by {person:Jayden Brown} to two other pupils
  {person:Mr Patel} took the phone
  {person:Miss O'Brien} told me at lunch
  seen by {person:Mrs Hughes} and {person:Ms Khan}
  {person:mr davies} has the phone locked in his desk
  {person:Dr Ahmed} (GP) has been told
  {person:J.S.} sent it to {person:T.W.}
  initials {person:J.S.} Y10
  {person:J. Smith} 9B
  parents of {person:Oluwaseun} called the office
  {person:Zainab Hussain} disclosed to DSL
  {person:Krzysztof} and two others had seen it
  {person:Siobhan} is very upset
  {person:Nguyen Thi Mai} reported it
  {person:Mary-Jane} said it was a joke
  {person:Aisha Begum-Khan} is the other girl
  {person:Tom Fletcher-Smith} shared it on Snapchat
  {person:will}'s mum rang
  {person:Will} sent it to {person:Mark}
  shared by {person:Grace} in Y9
  DSL spoke with {person:Hope} after lunch
  we think {person:Summer} took it
  {person:Chase} said he was sorry
  {person:Jay} showed it to {person:Max} on the bus
  {person:Grace} told her sister
  {person:jay}'s dad is aware
  {person:mark}'s phone was taken
  {person:May Li} in Year 8
  told {person:Lily} and {person:Rose}
  {person:Amber} has been moved form
  {person:Faith Adeyemi} asked for help
  the boy in the picture is {person:Tyler}
  girl is called {person:keira}
  a pupil called {person:Ash}
  pupil's name is {person:Leo}
  Pupil: {person:Kayden}
  child named {person:Tommy Lee Jones}
  {person:EMILY} SENT IT TO {person:JACK WILSON}
  TOLD {person:SARAH}'S MUM
  asked {person:alfie} to delete it
  {person:connor}, {person:liam} and {person:dylan} all had it
  {person:chloe} w told staff
  {person:Chloe W} told staff
  {person:Chloe W.} told staff
  incident involving {person:Harry P}
  mum ({person:Lisa}) came in
  mum {person:Lisa} came in
  dad {person:steve} collected her phone
  her brother {person:Kieran} found it
  his sister {person:abi} told us
  ex boyfriend {person:ryan} has a copy
  {person:Ms Okonkwo-Williams} logged it on CPOMS
  {person:Mr. T. Evans}
  {person:Sir David} was told
  {person:PC Jones} attended
  {person:DC Smith} has the log number
  {person:PCSO Kaur} visited
  {person:Amelia} & {person:Isla} (both Y7)
  {person:Ffion} told {person:Mrs Llewellyn}
  {person:Rhys} has been spoken to
  {person:Gwenllian} was not in school
  {person:Muhammad Ali Raza} shared it
  {person:Fatima} does not want her parents told
  {person:Wojciech Kowalski} Y11
  {person:Łukasz} showed the class
  {person:Zoë} is safe at home
  {person:José} sent the video
  {person:Renée} asked for it to be removed
  {person:Anaïs} has been moved
  spoke to {person:Priya} today. She is ok.
  {person:Xin Yi} cried in the office
  {person:De'Andre} had it on his phone
  {person:D'Angelo} had it on his phone
  {person:Ayaan} and {person:Zayn}
  {person:Tia-Mae} is the one in the picture
  {person:Ellie-May} is the one in the picture
  {person:lexi} took it herself
  {person:Freya S} and {person:Poppy T}
  {person:Archie} admits it
  teacher ({person:Miss Green}) saw it
  {person:miss green} saw it
  {person:Miss White} and {person:Mr Black}
  HOY {person:Mr Cook} informed
  {person:Mrs Baker} rang home
  reported by {person:Kate} in the office
  Head {person:Mr Owens} decided
  Not {person:Ben}'s fault
  {person:Ben} is 14
  {person:jake} and {person:josh} in y10 sent it
  {person:Nathaniel Osei} Year 10 sent to {person:Skye}
  I spoke to {person:Theo}. His mum was there.
  He said {person:Finley} made him do it
  She said {person:Maisie} made her do it
  We rang {person:Mrs Adebayo} at 3pm
  Statement from {person:Poppy} attached to file
  image of {person:Hassan} taken in changing room
  {person:Abdul Rahman} (Y9)
  {person:Sana} told {person:Hira} who told me
  {person:Noah}'s nan has parental responsibility
  {person:lewis}'s older brother
  {person:Scarlett Johnson-Wright}
  {person:Smith}, {person:Jake}
  {person:SMITH}, {person:Jake}
  the {person:Smith} twins
  {person:Daisy}’s friend saw
  {person:Charlie} (they/them) is worried
  {person:Alex} is worried about being in trouble
  {person:Jordan} has it too
  our pupil {person:Shaniqua} reported this
  {person:Kwame} has now deleted it
  {person:Tenzin} has now deleted it
  told {person:Agnieszka}'s parents
  {person:Ibrahim Y} told his tutor
  victim is {person:bethany}
  suspect is {person:Kyle}
  perpetrator {person:Reece} excluded for 2 days
  sent from {person:olivia} to {person:mia} to the group
  Parents of {person:Isaac} informed; parents of child B not yet
  child A is {person:Ruby}
  Child A ({person:Ruby H}) and Child B ({person:Leah})
  witness {person:George} in 8C
  my daughter {person:Megan} sent a picture
  my son {person:daniel} is 13 and being blackmailed
  my name is {person:Rebecca Turner} and my lad is 15
  im {person:katie} and im 14
  a lad called {person:big dave} has it
  {person:Uncle Tariq} knows
  her nan {person:Jean} has it
  {person:Caitlin} showed a TA
  Y9 girl, {person:Imogen}, told HOY
  the boy, {person:oscar}, has said sorry
  {person:Ava}: distressed, parents told
  - {person:Ethan}
  {person:Luca} and {person:Matteo} in same tutor group
  {person:Yusuf}'s phone handed to police
  {person:Beth} (Y10) and {person:Tom} (Y11)
  contacted {person:Amina}'s social worker
  {person:niamh} was at her dads
  {person:S.K.} and {person:R.J.B.}
  {person:A. Rahman} Y8
  {person:Sue} was not needed
  thanks to {person:Ms Thompson} for the quick report
`)

export const schools = lines(`
  {school:St Mary's Primary} told us
  moved from {school:Oakwood Academy}
  pupil at {school:the Grange School}
  also sent to a boy at {school:St. Peter's}
  {school:Greenfield High School} is looking into it
  {school:oakwood academy} know about it
  {school:st marys primary} know about it
  friend goes to {school:King Edward VI}
  {school:King Edward VI Grammar School}
  {school:Ysgol Gyfun Gymraeg Glantaf} have been told
  {school:Ysgol Bryn Elian}
  came from {school:The Meadows Primary School}
  {school:Queen Elizabeth's Girls' School}
  {school:Harris Academy Peckham}
  {school:Ark Globe} staff
  {school:Holy Trinity CofE Primary}
  {school:Our Lady of Lourdes RC Primary School}
  {school:Northfield Sixth Form College} told us
  she is at {school:westfield college} now
  {school:Bishop Stopford} told us
  DSL of {school:Hillcrest} rang
  {school:Brookside PRU} have a place for him
  {school:Park View Infants}
  pupils at {school:Manor Park Junior School} have seen it
  transferred to {school:Sir Thomas More Catholic School}
`)

export const places = lines(`
  lives in {place:Luton}
  he moved here from {place:Bradford} last term
  family is in {place:hackney}
  picture taken in a park in {place:Swindon}
  her cousin in {place:Merthyr Tydfil} has it
  meeting in {place:Stoke-on-Trent}
  seen on a bus in {place:Wrexham}
  taken at a party in {place:Kingston upon Hull}
  lives on {place:Acacia Avenue}
  address is {place:14 Mill Lane}
  lives at {place:22 high street}
  from {place:Reading} originally
  in {place:Bath} over the weekend
  {place:Tower Hamlets} MASH informed
  {place:Luton} MASH contacted
  moved to {place:basildon}
  {place:Milton Keynes} social care rang
`)

export const contacts = lines(`
  email her on {email:j.smith@example.org}
  email: {email:jay.brown07@gmail.com}
  {email:head@oakwood.sch.uk} cc'd
  j smith's mail is {email:jsmith @ gmail . com}
  write to {email:jay (at) gmail (dot) com}
  write to {email:jay[at]hotmail.co.uk}
  write to {email:jay at gmail dot com}
  mum's number {phone:07700 900123}
  rang {phone:01632 960 983} no answer
  mobile is {phone:07700900456}
  call {phone:+44 7700 900 123}
  call {phone:+44 (0)7700 900123}
  call {phone:(01632) 960001}
  phone: {phone:020 7946 0018}
  {phone:0161-496-0123} is the home number
  number {phone:0 7 7 0 0 9 0 0 1 2 3}
  {phone:07700.900.123} keeps texting
  {phone:00447700900123} keeps texting
  sent from {handle:@jay_xo}
  sent by {handle:@luke.07} on insta
  snap: {handle:jay_xo}
  Snapchat: {handle:ellieeee.x}
  snapchat name {handle:kayd3n_09}
  insta {handle:its.mia.x}
  his insta is {handle:tyler_2008x}
  tiktok user {handle:notyourgirl99}
  username {handle:dark_prince_12}
  discord {handle:Shadow#4821}
  gamertag {handle:xXSniperXx}
  snap name is {handle:bigmanjay}
  Snap - {handle:maddie_lou}
  account called {handle:fatpigs_y9}
  account name: {handle:y9baddies}
  on {link:https://www.instagram.com/jay_xo/}
  on {link:instagram.com/jay_xo}
  see {link:www.snapchat.com/add/jay}
  link {link:http://bit.ly/3xYz}
  posted on {link:bit.ly/3xYz}
  {link:oakwoodacademy.org.uk} has the policy
  {link:hxxps://example.com/a} is the link
  {link:discord.gg/abc123}
  {link:t.me/y9leaks} is the channel
  {link:192.168.0.1/pic.jpg} on the network
  {link:drive.google.com/file/d/1a2b3c/view}
  it is at {link:example dot com} slash pics
  {image:data:image/png;base64,iVBORw0KGgoAAAANSUhEUg==}
  {image:![pic](https://example.com/a.png)}
  {image:![](a.jpg)}
  {image:<img src="https://example.com/x.jpg">}
  file {image:IMG_2041.jpg} on the phone
  {image:Screenshot 2026-01-12.png} saved
  {image:iVBORw0KGgoAAAANSUhEUgAAAAUAAAAFCAYAAACNbyblAAAAHElEQVQI12P4//8/w38GIAXDIBKE0DHxgljNBAAO9TXL0Y4OHwAAAABJRU5ErkJggg==}
  lives at {postcode:LU1 2AB}
  postcode {postcode:lu12ab}
  {postcode:SW1A 1AA}
  home is {postcode:CF10 3NQ} area
  {postcode:M1 1AE}
  dob {birth-date:12/03/2010}
  DOB: {birth-date:1.2.11}
  born {birth-date:12 March 2010}
  born on {birth-date:3rd of May 2011}
  date of birth {birth-date:2010-03-12}
  d.o.b. {birth-date:12-03-10}
  D.O.B {birth-date:12th March 2010}
  birthday is {birth-date:14 June 2009}
  her birthday is {birth-date:14th June}
`)

export const nobody = lines(`
  Child A
  child a told child b
  Child A and Child B
  Pupil B sent it to Pupil C
  Parent of A has been told
  Parents of child A and child B informed
  A sent it to B, who showed C
  X and Y have both been spoken to
  Student 1 and Student 2
  Girl 1 Y9
  YP1 sent to YP2
  DSL
  DSL and deputy DSL agreed
  DDSL informed
  Spoke to MASH, no further action
  referred to MASH 12/01/2026
  LADO not needed
  CEOP report made
  Report made to CEOP and IWF
  child used Report Remove with Childline
  KCSIE 2025 part 5 followed
  Year 9
  Yr 9 girl and Yr 10 boy
  Y10
  yr9 pupil
  Y7 to Y11
  Head of Year informed
  Head of Year 9 informed
  Head Teacher agreed with the decision
  Headteacher and Chair of Governors told
  the school decided not to refer
  our school has no other report
  primary school
  a college
  the other school has been told
  pupil at another school
  a local secondary school
  Secondary School policy followed
  School policy followed
  Sixth Form student
  Sixth form
  The Academy policy was followed
  The Trust has been told
  Maths lesson
  in English and French this week
  during English
  after PE in the changing rooms
  In Science on Monday
  Religious Studies teacher
  Police informed, crime number given
  Police and Social Care informed
  Social Care will call back on Thursday
  Children's Services will call back
  Children's Social Care told on 3 March
  Early Help referral
  NSPCC helpline advised us
  Barnardo's are supporting the family
  Childline number given
  Ofsted not told
  Estyn guidance followed
  CAMHS referral made
  Image shared on Snapchat
  shared on snapchat and whatsapp
  Instagram and TikTok
  sent on Instagram DM then WhatsApp group
  Snapchat, not Instagram
  insta and snap
  sent by snap
  on snap
  Discord server
  Posted on Discord and Roblox
  Telegram and X (Twitter)
  YouTube video
  AirDrop to the class
  Facebook Messenger
  iPhone handed in
  Microsoft Teams chat
  Google Classroom comment
  logged on CPOMS
  logged on MyConcern
  Data Protection Act 2018
  Children Act 1989
  Children Act 1989 s.47
  section 47 enquiry
  Protection of Children Act 1978
  Section 1 of the Protection of Children Act 1978
  Sexual Offences Act 2003
  UKCIS guidance followed
  Outcome 21 explained to parents
  Searching, Screening and Confiscation guidance
  The Equality Act 2010 was considered
  Working Together to Safeguard Children 2023
  England
  Wales
  lives in England
  Welsh government guidance
  in Wales
  moved here from Poland
  family is in Pakistan
  Polish speaking mother
  South Wales Police
  Kent Police informed
  West Midlands Police log 233
  Metropolitan Police
  Met Police
  Thames Valley Police advised no further action
  UK Safer Internet Centre
  Internet Watch Foundation
  POSH helpline
  Monday 12 January
  On Monday
  In March
  Mon 3 Mar
  on Friday in May
  May half term
  in may half term
  April 2026
  will send to MASH
  Will send to MASH on Monday
  May need to refer
  May be a hoax
  Parents may want to talk to police
  mark on the phone screen
  Mark of respect shown
  Grace period given
  hope to hear back by Friday
  Hope to hear back by Friday
  summer term
  Summer term
  Summer holidays
  in the Summer
  chase social care on Monday
  Chase social care on Monday
  Chased MASH
  Rose to leave the room
  Amber on our risk scale
  Rated Amber
  Jack of all trades
  Bill for phone repair
  an old pic
  Art lesson
  PE, Art and Drama
  will parents be told
  dawn raid on the phone
  a frank talk
  grant of time
  Faith school
  faith leader told
  Christian and Muslim families
  Low risk
  No adult involved
  No adult, no threat, no money
  Not shared further
  Deleted by pupil
  Deleted from both phones
  Both pupils are 14
  Age 13
  both 15 and in a relationship
  Consensual, no coercion
  Over 13, no aggravating features
  Image deleted in front of DSL
  Not seen by staff
  Parents told and agree
  Mum and Dad told
  mum informed
  Mum's view: does not want police
  Dad's phone
  Nan has PR
  Step Dad in the house
  Foster Carer told
  Social Worker aware
  Pastoral Manager
  SENCO and Pastoral Lead agreed
  Form Tutor saw the message
  Designated Safeguarding Lead
  Deputy Head made the decision
  Assistant Headteacher
  Safeguarding Governor
  TA saw it
  SLT aware
  EHCP in place
  SEND pupil, needs help to understand
  LAC
  CIN plan
  CP plan
  LA informed
  PSHE lesson planned
  RSE lesson planned
  GDPR
  ICO not needed
  NFA
  AI generated
  Looks like AI
  deepfake made with an app
  Deepfake
  Photoshop
  ref SG-2026-014
  SG/2026/014
  2026-014
  Incident 14
  case 7
  REF 0231/26
  log no 4521 of 12/01/2026
  Crime ref 42/12345/26
  CRN 233 12/01/26
  CAD 4521
  15:30
  at 3.15pm
  12/01/2026
  12 January 2026
  incident on 12/03/2026
  incident on 12 March 2026
  Term 2 week 3
  Autumn 2 no. 3
  999 called
  call 101
  0800 1111
  Childline 0800 1111
  NSPCC 0808 800 5000
  15 pupils
  2 images, 1 video
  1 of 3
  100%
  60,000
  Reported to Snapchat on 3/2/26
  First incident. No previous.
  First time, both sorry
  Second report this term
  Peer on peer
  Child on Child abuse
  Not known
  Unknown
  None
  n/a
  N/A
  TBC
  ok
  OK
  Yes
  no
  -
  Because the image was not sexual
  The image was not shared
  Image was of a girl in her underwear
  Girlfriend and boyfriend
  Ex partner
  friend of a friend
  one of the boys
  A boy in Year 8
  A Girl in Year 8
  a child with no phone
  They are both in the same class
  She was upset, he was sorry
  I have spoken to both
  I am the DSL
  We followed our own policy
  It was a joke
  He's sorry
  Child's mum told
  the girl's mum told
  girls mum told
  boy's phone taken
  pupil's parents
  victim's parents told
  Victim Support
  Victim and suspect are in the same class
  Trauma informed approach
  Restorative meeting
  Exclusion for 2 days
  Suspended
  fixed term suspension
  Advice from Local Authority
  advice from the Safeguarding Partnership
  Threshold not met
  Level 3
  Tier 2
  Stage 1
  Blue form
  Yellow form filled in
  Form 8B
  10 Red
  class 9X
  9B and 9C
  Block C toilets
  Room 12
  House point removed
  Snap chat and Whats App
  safegaurding lead informed
  DECISION MADE BY DSL AND HEAD
  NO FURTHER ACTION NEEDED
  PARENTS INFORMED BY PHONE
  SPOKE TO BOTH PUPILS IN YEAR 9
  Image Shared In Group Chat
  Reported To Police On Monday
  Informed parents. Will review in May. Police not needed.
  Spoke to police (101). Log given. Will chase.
  Deleted, parents told, Report Remove used
  Risk: low. Harm: none. Action: PSHE.
  A.M. registration
  a.m. and p.m.
  i.e. not sexual
  e.g. in a bikini
  U.K. law
  P.E. changing room
  R.E. lesson
  St John Ambulance
  Bank holiday, so police rang Tuesday
  Christmas party
  Easter break
  Ramadan and Eid
  Black History Month
  Anti-Bullying Week
  Safer Internet Day
  Brook clinic
  The Mix
  Samaritans
  Shout
  Kooth
  Lucy Faithfull Foundation
  Stop It Now
  Marie Collins Foundation
  SWGfL
  Thorn
  Take It Down
  Meta told
  and/or
  parent/carer
  see policy 4.2
  v1.2
  e-safety
  Wi-Fi
  X
  A
  A1
  Pupil X in 9Y
  Boy A, Girl B
  Child 1, aged 13
  AB told CD
  my caution from 2014
  will my caution show on a dbs
  I sent a pic of myself to my boyfriend
  he has my nudes
  i am 14 and scared
`)

/** Writing that hides: each stands alone, because it cannot be seen in a list. */
export const hidden: readonly string[] = [
  'told {person:Sa​rah}', // a zero-width space inside
  'told {person:sa‍rah}',
  'told {person:Ｓａｒａｈ}', // full-width letters
  'told {person:s​a​r​a​h}',
  'told {person:Sa­rah}', // a soft hyphen inside
  'told {person:Zoë}', // an accent of its own
  'on {link:ｗｗｗ.snapchat.com/add/jay}',
  'told {person:𝐒𝐚𝐫𝐚𝐡}', // mathematical letters, two units each
  '😀 told {person:Sarah} 😀',
  'told\n{person:Sarah}\nand\n{person:Mr Patel}',
  'told\t{person:Callum}',
  'Sent to MASH.\n\n{person:Callum} is at home.',
  'told "{person:Callum}"',
  'told ‘{person:Callum}’',
  'told *{person:Callum}*',
  'told **{person:Callum}**',
  'told {person:Callum}/{person:Liam}',
  '({person:Callum})',
  'Mum—{person:Lisa}—came in',
  'Mum-{person:Lisa}',
  '{person:Callum}+{person:Liam}',
  'told {person:Callum}.Mum rang',
  'told {person:Callum},{person:Liam}',
  'email <{email:jay@gmail.com}>',
  '[{link:https://example.com/p}]',
  '[see]({link:https://example.com/p})',
]
