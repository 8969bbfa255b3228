// What must bring help first and what must not: phrasings of our own, in the ways people write when they are frightened.
// Kept beside the check, and added to before content/ask/crisis.yaml is changed.

const lines = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim())

/** Each of these brings help first. */
export const mustFire = {
  'risk-to-life': lines(`
    i want to kill myself
    want to kill my self
    im going to kill myself tonight
    i wanna kil meself
    thinking about killing myself
    thinking of kil
    thinking about suic
    i keep thinking about ending it
    ive been having thoughts of ending my life
    suicidal
    feeling sucidal since the police came
    my husband is suicidal after being arrested
    my son says he wants to kill himself
    my daughter said she doesnt want to be here anymore
    i dont want to be here any more
    dont want to live
    i do not want to live anymore because of this case
    I just want to die
    i wish i was dead
    wish i could just die
    i want 2 die
    id be better off dead
    everyone would be better off without me
    my family would be better without me
    no point living
    theres no point in living anymore
    whats the point of going on
    whats the point in being alive
    cant see the point in life now
    i cant go on
    I can't go on like this
    i cannot cope
    cant cope
    cnt cope anymore
    i am not coping
    im really struggling to cope with the court date
    I dont know how to cope
    i dont know how much longer i can cope
    cant take it anymore
    i cant take this any more
    can't do this anymore
    i cant live like this
    i cant live with myself after what i did
    cant live with the shame
    i cant face tomorrow
    cant face life
    cant stop crying
    i cant stop crying since the arrest
    crying all the time and nobody cares
    i cry myself to sleep
    going to end it all
    i want to end it
    im ready to end it
    thinking of ending it all
    ending my life
    i am going to take my own life
    he says he will take his own life if he is convicted
    i took an overdose last night
    just taken loads of pills
    took all my tablets
    swallowed a whole packet of paracetamol
    im going to overdose
    self harming again
    ive started self-harming
    my daughter is cutting herself because of the pictures
    cutting myself
    i want to hurt myself
    i feel like hurting myself
    slit my wrists
    going to hang myself
    he tried to hang himself in custody yesterday
    jump off a bridge
    standing on a bridge thinking of jumping
    going to jump in front of a train
    throw myself under a train
    kms
    gonna kms if this gets out
    i want to unalive myself
    i feel hopeless
    feeling so hopeless and worthless
    i feel like giving up
    ready to give up
    ive given up on life
    want it all to stop
    i just want it to end
    i want to disappear
    nothing left to live for
    i have nothing to live for
    no reason to live
    life isnt worth living
    my life is over
    not worth living anymore
    no way out
    the only way out is to end things
    theres no hope
    i have lost all hope
    at breaking point
    im at the end of my tether
    hit rock bottom and dont know who to talk to
    im in a really dark place
    having dark thoughts
    im scared of what i might do
    worried he will do something stupid
    i might do something stupid
    im not safe on my own
    i dont feel safe with myself
    having a breakdown
    wish i had never been born
    wish i wouldnt wake up
    hope i never wake up
    dont want to wake up
    i wont be here tomorrow
    i wrote a suicide note
    my brother left a note and his phone is off
    nobody would miss me
    no one would care if i died
    i hate myself i hate my life
    i feel so low i cant get out of bed and feel like dying
    im not ok
    so depressed i cant leave the house
    please help me i cant go on
    tried to kill myself last week
    i tried to take my life years ago and i feel like doing it again
    suicide
    sucide help
    i think about dying every day
    i deserve to die
    dead inside since the trial
    ive lost the will to live
    pushed to the edge by this
    over the edge with all this police stuff
    losing the will
    feel like ending it
    i want to drown mys
    kill me now
    my boyfriend keeps saying hes going to end it
    mum took too many pills
    say goodbye to everyone
    i cant carry on
    found guilty today and i dont see a reason to carry on
    lost my job my family everything. whats left for me
    im going to lose my kids and i want to end my life
    i have a plan to end it
    ive got the pills in my hand
    my husband was charged with images and i found him with a rope
    my dad was arrested and now hes talking about not being here
    just been released on bail and all i can think about is dying
    i would rather die than go to court
    i'd rather be dead than on the register
    i'm so scared i cant breathe i just want it over
    is it normal to feel suicidal after an arrest
    someone help me i cant do it any more
    really struggling tonight
    im at my wits end
    cant see a way out of this
    i feel trapped and alone and i dont want to carry on
    my son is 16 and has locked himself in bathroom with a knife
    my brother says theres no point to life since his conviction
    i think my friend is going to kill himself
    partner threatening suicide
    ex threatening to kill himself if i leave
    everyone hates me i should just die
    ive ruined everything theyd be happier without me
    cant sleep cant eat dont want to be alive
    not sure i can keep myself safe tonight
    urge to self harm
    wish the ground would swallow me and id never come back
    ive had enough of life
    had enough cant do it
    i want out of this life
    tired of living
    tired of being alive
    so tired of it all just want to sleep and not wake up
    dont care if i live or die
    nothing to lose anymore might as well be dead
    i took 20 paracetamol
    prison will kill me i cant do it ill end it first
    ill kill myself before i go to prison
    if i get sent to prison i will end it
    i feel numb and empty and have thoughts of suicide
    need help urgently feeling suicidal
    mental health crisis
    i need samaritans
    daughter talking about dying after photo got round school
    she wont stop crying and says she wants to die
    goodbye
    i wont be around much longer
    my son has a knife to his own neck
    i dont see a way forward
    im petrified and feel suicidal
    hes told me he will end his life if the register thing happens
    urges to cut again after court
    been stood at the train station for an hour thinking about it
    i wish they had never woken me up
    ive lost everything and i want it to stop
    im having really bad thoughts since being released
    im a danger to myself
    he has locked himself in the garage and wont answer
    how do i stop wanting to die
    my husband was arrested this morning and has sent me a goodbye text
    dont know if i can carry on after this conviction
    im done with life
    i cant do this no more im done
    need someone to talk to im so low
    i keep crying and dont know what to do
    i just feel like walking into traffic
    im losing it and might hurt myself
    everythings falling apart and i want out
    i feel sick with shame and cant carry on
    feeling very low and dont know where to turn
    no one would notice if i was gone
    cant see myself getting through christmas
    i feel like a burden and they would be better without me
    easiest way to end your life
    painless way to die
    how many paracetamol does it take
    i have a knife and i want to use it on myself
    im on the bridge
    i am sat in my car with a hosepipe
    my lad tried to hang himself after the police interview
    my mum has been found with pills after the police search
    is there any point carrying on when ill never work again
    the police have ruined me i may as well be dead
    can someone talk to me i feel like ending my life
    every night i go to bed hoping i wont wake up
    i dont deserve to live after what i did to my family
    ive been thinking about ways to do it
    im scared ill do something to myself before court
    dont think i can get through tonight
    son wont come out of his room says hes better off dead
    ive taken tablets
    been awake for days cant stop thinking about ending things
    wife has left kids gone cant see the point
    worried about my husband he keeps talking about ending it since the knock
    i cant live with what ive done
    i keep thinking everyone would be happier if i was gone
    just want to go to sleep forever
    want to sleep and never wake up
    no future nothing left
    ive written letters to my family
    im saying goodbye to my kids tonight
    cant go through with court id rather be dead
    i would kill myself if it came out
    if this gets in the paper ill kill myself
    if my family find out i will end it
    im thinking of taking my own life
    thinking about taking an overdose
    thinking of jumping
    the voices are telling me to hurt myself
    voices telling me to kill
    scared im going to snap and hurt him
    my mental health is so bad i cant cope anymore
    mental breakdown cant do this
    i cant breath i cant do this
    im broken and cant carry on
    struggling to stay alive
    trying to stay alive
    suicidal husband on bail
    sucicidal thoughts
    suicdal
    wanna die
    i wanna dye
    want to end my lif
    thinking of suic
    cant cop
    cant take it any
    i want to kil mys
    kill mys
    i dont want to liv
    life not worth li
    help me please
    please help im desperate
    i need help now
    please someone help
  `),
  threat: lines(`
    theyre gonna post my pics if i dont pay
    someone is threatening to send my nudes to my family
    he says hes going to share my pictures
    she will leak my nudes
    they said they will send the video to all my followers
    im being blackmailed
    being blackmaild on snapchat
    my son is being blackmailed online
    sextortion
    i think its sextortion what do i do
    they recorded me on webcam and want money
    scammer has my nudes and wants money
    scammer wants 500 or he sends it to everyone
    girl on instagram has video of me and wants bitcoin
    hes asking for more nudes or he will post them
    keeps asking for more pics
    my ex is threatening to post my pictures
    ex threatening to share intimate photos
    threatening to expose me
    threatened to send my pics to my school
    pay or they leak
    if i dont pay they will tell everyone
    they want gift cards or they will post my photos
    i paid them and now they want more
    sent money and they keep asking for more
    they have my contacts and will send it
    he wont delete my pics unless i send more
    she said shed tell my work unless i pay her
    my neighbour wants money or he will tell everyone about my conviction
    someone hacked my snapchat and has my nudes
    i got catfished and they have my nude pics
    theyre going to put my video online
    hes gonna show everyone my pics
    they gave me 24 hours to pay
    dont send it to my mum he wants money or he will
    someones threatening me with photos of me
    lad in my class says he will airdrop my nudes
    my daughter is being threatened with a photo she sent
    going to expose me to my wife
    he will ruin me if i dont do what he says
    my boyfriend says hell post my nudes if i leave him
    wants more pics or hell send them to my dad
    blakmail help
    they have screenshots and say they will send to my contacts
    somebody is threatning to leak a video of me
    theres a lad who has a video of me and says pay or else
    this guy has screenshots of my nudes and wants amazon vouchers
    im 14 and someone on snap says they will send my pic to everyone in school
    a girl on tinder turned out to be a scam she has recorded the video call and is demanding money
    they made a collage of my nudes with my instagram followers and want £400
    i sent a dick pic and now a stranger wants money
    someone pretending to be a girl got pics off my son now asking for cash
    my daughter sent a pic and now the boy says he will show everyone unless she sends more
    he said if i dont send another one he will post the first one
    ive been sent a message with my face on a nude asking for payment
    threats on whatsapp to release my video
    if i leave him he will put our sex video online
    she is holding photos over me
    being forced to send nudes
    telegram guy says he'll ruin my life
    man says he has hacked my camera and filmed me watching porn and wants bitcoin
    they want £1000 to not tell my wife
    should i pay the blackmailer
    they are counting down and will release it at midnight
    threatened to put my naked photos through the neighbours doors
    theyre threatening to tell social services lies unless i give them money
    he wants me to go on cam again or he tells my parents
    got an email saying they filmed me through my webcam
    my ex boyfriend says if i go to police he will share our video
    someone got into my icloud and wants cash for the photos not to be leaked
    girl blackmailing my 16 year old brother
    a lad is saying he'll post the pic i sent him
    they sent me a screenshot of my mums facebook and my nude
    they are saying pay by tonight or the pictures go to my uni
    my ex is threatening to tell my employer about my conviction unless i give him money
    theyve sent me a list of my followers and want money
    she has screenshots and is telling me to pay
    he keeps saying hell send them round school
    ex said he will show my boss naked photos of me
    being told to pay 500 or video goes to facebook friends
    a stranger on snapchat is blackmailing my daughter for pictures
    someone made a fake account with my nudes
    i got a message from someone saying they have my video
    they said they will tell my mum if i dont send more
    someone has my nudes and is asking for money
    he says he will send the video to my work unless i pay
    someone on snapchat wants 200 or theyll post my pics im 15
    my boy is 15 being blackmailed on instagram hes hysterical
    theyve already sent it to 3 of my friends and want more money
    they have sent my nudes to my mum and say theyll send to everyone
    what do i do if someone threatens to share my nudes
    theyre going to post my nud
    blackmai
    hes threatening to pos
    threatening to send my
    being blackma
    somebody recorded me on video call and said pay
    video chat with a girl now she wants money
    she screen recorded me and wants £300
    they edited a nude with my face and are threatening
    tinder blackmail
    instagram blackmail what to do
    snapchat threat nudes
    sextorshun
    being sextorted
    extorted for money over video
    he has my nudes and wont stop threatening
    leaking my nudes
    gonna leak me
    he wants sex or he shares the photos
    wants me to send more or he shows my parents
    my ex said if i dont take him back hell post them
  `),
  danger: lines(`
    hes going to kill me
    my ex said hes going to kill me
    my partner hits me
    my husband is hitting me
    dad keeps hitting me
    my boyfriend strangled me last night
    im scared of my husband
    scared hes going to hurt me
    im afraid to go home
    im not safe at home
    i dont feel safe
    i am in danger
    hes outside my house
    theres a group of men outside my house
    someone is banging on my door shouting
    vigilantes are outside my house right now
    they are trying to break into my house
    they smashed my windows last night
    someone put a brick through my window
    he has a knife now and wont let me leave
    someone is following me
    my ex keeps stalking me
    im being followed
    he locked me in
    hes forcing me to do things
    a man is asking my daughter for pictures
    an adult is messaging my son and wants to meet him
    someone online wants to meet my daughter alone
    i think my daughter is being groomed
    my uncle touches me
    my stepdad is touching me
    someone is hurting my child
    getting death threats because of my case
    i keep getting threats
    someone is threatening to kill me
    threatening to burn my house down
    neighbours threatening to batter me
    he is threatening me
    i was raped last night
    fear for my life
    county lines gang is making my son sell drugs
    my son has gone missing
    ive been attacked today because of my record
    coming to get me
    im going to kill him
    they said they will stab me when i come out
    call 999
    my ex is outside and wont go away
    he is trying to break the door down
    a gang turned up at my house with bats
    mob outside calling me a nonce
    neighbour said hes going to burn us out
    people have put my address on facebook and say they are coming
    he pushed me down the stairs last night
    my dad is violent and drunk and im hiding
    hiding in the bathroom from him
    my stepdad comes in my room at night
    theyre beating him up
    petrol through the letterbox
    windows put through last night kids terrified
    they know where i live and said they are coming tonight
    he keeps coming round and hitting me
    im being held against my will
    my boyfriend wont let me leave the house
    my mum hits me
    someone i met online wants me to meet him at a hotel im 13
    a man is following my daughter home from school
    hes released tomorrow and said he will get me
    i am hiding upstairs with the kids
    my partner put his hands round my throat
    people have found our address and are coming round
    theres a crowd outside calling my husband a paedophile
    dad has hit mum and she is bleeding
    he has threatened to slit my throat
    my ex just turned up and is banging on the windows
    an older man has been sending my daughter pictures of himself
    my son is being made to carry drugs
    i think my daughter is meeting an older man tonight
    my partner is stopping me leaving the house and took my phone
    group of lads threw a brick at my window and said next time its petrol
    my neighbour has threatened to kill my dog and burn my car
    they threatened to stab my son
    he said he will find me and kill me when he gets out
    theres a man at my window
    someone broke in and is still here
    my dads drunk and hes hitting my mum
    my boyfriend is hitting me and i cant get out
    some guy wants me to do stuff on camera or he will leak it
    he said he'd kill me if i go to police
    neighbours are throwing stones at my house
    there are people outside my house filming
    someone is threatening me online
    i want to hurt someone
    i feel like im going to hurt somebody
    im scared of my hus
    he has a gun
    theyre coming for me
    my partner just threatened me with a knife
    i am being beaten
    my boyfriend beats me
    my girlfriend hits me
    my wife attacks me
    my husband raped me
    hes controlling and hits me and the kids
    he tried to strangle me
    dad is drunk and smashing up the house
    someones trying to get in my house
    hes smashing up the house
    a man followed me home
    stalker outside
    my ex is stalking me
    police hunters group confronted my husband at the door and streamed it now people are threatening us
    people are threatening to kill us since he was in the paper
    weve had bricks through window and threats
    got a letter threatening my family
    death threat through door
    someone has threatened to rape me
    groomed online by a man who wants me to send more
    32 year old man wants to meet my 14 year old
    man in car keeps offering my son lifts and money
    my cousin is touching my little sister
    older lad giving my son drugs and making him carry stuff
  `),
} as const

/** None of these does: the words are there, the meaning is not. */
export const mustNotFire = lines(`
  dying to go to new york
  im dying to know if my caution is spent
  killing time before my court date
  threats to kill conviction 2010 when is it spent
  convicted of threats to kill in 2015 will it show on enhanced dbs
  caution for threats to kill
  arrested for making threats to kill nfa
  is threats to kill filtered
  sectioned after trying to take my life years ago, can they put that
  suicide attempt in 2009 will it show on a dbs
  will a suicide attempt show on enhanced dbs
  i took an overdose when i was 17 does it come up on a check
  self harm marker on my pnc
  police recorded that i self harmed ten years ago
  blackmail conviction
  convicted of blackmail 2012
  blackmail charge dropped
  is blackmail a specified offence
  charged with blackmail will i lose my job
  arrested for grooming
  stalking conviction dbs
  harassment caution will it show
  assault conviction from hitting my ex
  i hit someone in a fight in 2016
  gbh for stabbing years ago
  murder conviction life licence travel
  manslaughter sentence when is it spent
  attempted murder charge acquitted
  death by dangerous driving when spent
  kidnap conviction visa
  rape allegation nfa enhanced dbs
  accused of rape at uni no further action
  threatening behaviour section 4 fine
  threatening words conviction 2003
  public order threatening behaviour caution
  employer is threatening to sack me
  landlord threatening to evict me because of my record
  council threatening to revoke my taxi licence
  probation threatening to recall me
  when is a conviction spent
  how long until my fine is spent
  do i have to tell my employer
  dbs certificate lost
  police came to my house
  police are outside my house what are my rights
  police took my phone
  police at my door with a warrant
  bailiffs at my door
  officers searched my home
  caution for sharing intimate images
  convicted of sharing my ex's nudes
  i sent a nude of my ex is that a crime
  son arrested for sharing a picture of a girl
  how do i get a picture taken down
  does report remove work
  send the dbs certificate to my employer
  will the dbs send it to my employer
  they said they will send it in two weeks
  who do they share my information with
  will police share my photo with the school
  police said they will share it with social services
  can police put my photo on facebook
  newspaper posted my picture
  paper will publish my photo
  my mugshot picture is on google
  they want a photo of me for the sia badge
  passport photo for visa
  shared house with criminal record
  share code right to work
  pay a fine
  how do i pay a court fine
  they want me to pay for the dbs
  agency wants money for dbs check
  employer asking for more information about my conviction
  they keep asking for more references
  if i dont pay my fine will it stay unspent
  if i dont tell them will they find out
  unless i disclose will they know
  tell everyone at work about my conviction can hr do that
  hr told everyone
  my ex told my employer
  my ex told everyone about my record
  ex is using my record in family court
  scared about my dbs
  worried about my dbs check
  scared to apply for jobs
  afraid of being judged at interview
  scared they will withdraw the offer
  nervous about telling my boss
  can i give up my job
  i gave up drinking
  give up my licence
  giving up work to be a carer
  want to end my restraining order early
  end my probation early
  how do i end it early
  end of sentence date
  when does my licence end
  want this to disappear from google
  make it disappear from my record
  can convictions disappear
  life sentence licence conditions
  life insurance with conviction
  life in the uk test with caution
  new life in australia with criminal record
  live with my partner after prison
  i dont want to live with my ex can the order change
  where can i live after release
  no point applying for jobs
  whats the point of filtering
  is there any point in appealing
  point of rehabilitation act
  hopeless at filling in forms
  cant go on holiday to america
  cant go on a school trip without dbs
  can't carry on working as a taxi driver
  cant do this job without dbs
  cut myself off from old friends
  hurt myself at work can i claim
  hang on does a caution count
  dead end job because of my record
  deadline for appeal
  dead cert i fail vetting
  father dead do i inherit with conviction
  shot gun licence with caution
  shoot clay pigeons with conviction
  shooting club membership criminal record
  knife possession caution at 15
  carrying a knife conviction 2018
  my son was caught with a knife at school
  firearms offence when spent
  overdose of information what do i do
  drug overdose charity volunteer dbs
  volunteer for samaritans with a conviction
  suicide prevention charity job dbs
  work for a mental health charity
  breakdown recovery driver with conviction
  jump the queue for dbs
  jump through hoops to get vetting
  beat the system
  beaten by another candidate because of dbs
  i attacked someone when i was 19
  assaulted a police officer 1999
  domestic abuse caution 2017 teacher
  he hit me first but i got the caution
  victim of assault but i was arrested
  private hire licence conviction
  private landlord asks about conviction
  private investigator licence
  video interview for job disclosure
  video link court hearing
  photo card licence endorsement
  missed my appointment with probation
  missing documents dbs
  missing person report on dbs
  follow me up
  following up my sar
  grooming dogs business with a record
  dog groomer self employed criminal record
  hostage negotiator job
  hostel after release
  killed someone in a car accident careless driving
  death certificate name change dbs
  over the edge of the speed limit sp30
  on tag until march
  black box insurance
  dark web
  hate crime conviction
  do they check your contacts for sc clearance
  how do i contact you
  need to talk to someone about my dbs
  can i speak to an adviser
  body worn camera footage request
  screen shots as evidence in employment tribunal
  outcome 21
  sexting police
  my child sent a nude
  can school look at a nude on a phone
  dr10
  rui
  what is a bas
  how many days to pay fine
  very low risk assessment register
  so low risk on oasys
  low paid job dbs
  i am on the roof of housing list
  roofing job with conviction
  working on the railway with conviction
  platform work dbs
  easiest way to get my record
  way to do it
  best way to do it disclosure
  quickest way to get a dbs
  i want out of my tenancy
  deliver drugs conviction
  volunteer to support people at risk of suicide
  older man with convictions dating my daughter sarahs law
  boyfriend wants to meet my probation officer
  pay 500 fine or go to prison
  told to pay costs and surcharge
  being told to pay compensation
  locked out of forum account
  breaking and entering conviction
  broke into a house in 1999 burglary
  hitting a pedestrian with my car conviction
  convicted of hitting my wife
  abusive relationship led to my conviction
  my ex was hitting me in 2012 and i got convicted
  he was hitting me so i hit him back and got a caution
  my son was made to carry drugs modern slavery defence conviction
  daughter meeting her probation officer
  meeting an older colleague about my dbs
  how many points for speeding
  stole tablets from work nurse caution
  paracetamol theft caution
  prescribed painkillers drug driving
  my career is falling apart because of dbs
  walk in shotgun cabinet
  walking into the police station
  ran into the road careless driving
  does the register run out
  police have my phone with pictures of my kids on it
  i have nudes of my girlfriend on my phone
  my ex has photos of me
  he has a picture of me in the paper
  school has a picture of my son
  who has my pictures of me from custody
  they have my photo on file
  police have my photos on their computer
  kids crying at prison visits
  the dbs form is a burden
  conspiracy to kill conviction
  conviction for killing a dog
  he killed someone drink driving will he get a visa
  killed a man in 1985 life licence
  my nan is dying can i travel on licence
  my husband is dying can the prison let him out
  do they delete your record when you die
  do criminal records die with you
  can i die with a criminal record does it get deleted
  what happens to my record when i die
  my dad died and i need his criminal record
  deceased relatives criminal record
  i want to move on with my life
  ruined my life can i get my record cleared
  my career is over because of a caution
  struggling to find work
  im desperate for a job
  depressed and lost my job do i have to declare my caution
  will my mental health show on enhanced dbs
  is being sectioned on your criminal record
  partner hit me and we both got arrested
  my ex accused me of hitting her
  accused of strangulation charge 2023
  convicted of coercive control
  convicted of stalking can i travel to canada
  restraining order against my ex
  sharing indecent images conviction register
  caution for sending a nude at 15
  is it illegal to send a nude at 16
  boyfriend 17 sent me pics
  should i tell my partner about my conviction
  money laundering conviction
  insurer wants more money because of conviction
  leak of my data by employer
  indecent exposure conviction
  beaten up by police can i complain
  volunteering with suicide charity
  work with vulnerable suicidal people dbs enhanced
  travel insurance cover if i die
  cut down on drinking before sentencing
  jumped a red light
  pills caution festival mdma
  scared of losing my job over a caution
  dont feel safe telling hr about it
  threatening text messages conviction malicious communications
  sent threatening messages to my ex in 2014, caution
  child abuse conviction work
  abused as a child and have convictions
  i was groomed as a child and have convictions can they be removed
  trafficking victim convictions can i appeal
  cant get a job
  cant pay my fine
  cant find my dbs certificate
  see no reason to disclose
`)
