const list = (text: string): readonly string[] => text.trim().split(/\s+/)

/**
 * Words that staff write with a capital, or that no dictionary has, and that name nobody: the field's own, subjects,
 * days, services, platforms and what is written in a hurry. Small letters; a word here is never a name by itself.
 */
export const ordinaryWords: ReadonlySet<string> = new Set(
  list(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun january
  february march september october november december jan feb mar apr jun jul aug sep sept oct nov dec christmas xmas
  easter ramadan eid diwali hanukkah halloween lent pentecost whitsun christian christians muslim muslims islam
  islamic jewish hindu hindus sikh sikhs buddhist catholic church cofe rc bible quran koran god allah lgbt lgbtq
  english welsh scottish irish british britain england wales scotland ireland uk gb eu european american america
  african caribbean asian asia europe africa arab polish romanian urdu punjabi bengali somali roma gypsy traveller
  london cardiff midlands cymru cymraeg cornish maths math pe re rs rse pshe pse pshce ict dt mfl btec gcse gcses
  alevel alevels sats ks ks1 ks2 ks3 ks4 ks5 eyfs nqt ect inset send sen senco sendco ehcp ehc lac clac cin cp cpp iep
  pep pru ap eal fsm pp lsa hlta ta tas slt smt sltl ht dht aht hoy hod hos hoh dsl ddsl dsls ddsls dslo dsp dsps sdl
  lado wam mash mesh mars front edt cass camhs cahms cypmhs nhs gp cpoms myconcern arbor sims bromcom edulink
  classcharts satchel showbie parentmail parentpay synergy safeguard safeguarding headteacher headteachers deputy
  assistant head governor governors governing chair trust mat la las lea lscb lscp mace mappa marac hmrc dfe ofsted
  estyn esfa isi isis cqc ico iwf ceop nca ncmec nspcc posh ukcis ukccis swgfl childline barnardo barnardos samaritans
  kooth papyrus shoutline youngminds mermaids stonewall crimestoppers catch22 nwg parentzone internetmatters
  saferinternet prevent kcsie keeping gdpr dpa foi csa cse csae ncii ibsa hsb peeronpeer p2p sextortion sexting sext
  sexts nudify nudified deepfake deepfakes deepnude photoshop photoshopped ai chatgpt genai grok nfa nfas crn cad urn
  uri ref dob id ids yr yrs yp yps ypm mam mum mums mummy dad dads daddy nan nans nanna nanny nana gran grandma
  grandad grandpa granny auntie aunty aunt uncle stepdad stepmum stepfather stepmother sis bro cousin mate mates bf gf
  bfs gfs ex exes boyf gurl lad lads lass baby kid kids girl girls boy boys pupil pupils student students child
  children parent parents carer carers teacher teachers tutor tutors staff police officer pc pcso dc ds dci di sgt
  social worker care school schools academy college class form year group team lead leader manager member person
  people man woman men women male female friend friends family families victim victims suspect suspects perpetrator
  witness girlfriend boyfriend snap snaps snapchat snapchatted snapped insta instagram ig tiktok tiktoks tik tok
  whatsapp whatsapped whats fb facebook messenger facetime twitter tweet youtube yt discord telegram signal reddit
  twitch kik yubo omegle monkey wizz bereal houseparty roblox fortnite minecraft xbox playstation ps4 ps5 nintendo
  steam wattpad tumblr pinterest threads viber wechat imessage icloud google gmail hotmail outlook yahoo onedrive
  sharepoint dropbox microsoft teams office apple samsung galaxy android iphone iphones ipad ipads macbook chromebook
  chromebooks airdrop airdropped airtag bluetooth wifi internet vodafone giffgaff netflix spotify onlyfans pornhub
  tinder grindr hinge bumble temu meta takeitdown reportremove reporthandharmfulcontent sms mms dm dms dmd dmed pic
  pics vid vids gif gifs jpg jpeg png mp4 pdf selfie selfies screenshot screenshots screenshotted url urls www http
  https app apps acc accs gc gcs msg msgs txt txts txted pls plz thx ty tbh idk lmk asap fyi tbc tba tbd eta nb ps ie
  eg etc am pm hrs hr mins min wk wks wkend approx appt appts info no nos tel mob mobile ok okay kk yeah yep nope na
  nah lol omg btw tho coz cos cuz bc gonna wanna dunno gotta kinda sorta lotta im ive ill hes shes theyre theyve theyd
  youre youve weve were thats theres wheres whos lets dont doesnt didnt cant couldnt wont wouldnt shouldnt isnt arent
  wasnt werent hasnt havent hadnt mustnt neednt aint ur u r n y k b x xx xo covid asbo aso dbs crb asd adhd add ocd
  odd pda eating anorexia autism autistic dyslexia dyspraxia tourettes cis trans nonbinary enby inperson online
  offline ongoing onsite offsite resent reshared reposted unsent unsend screengrab screengrabbed nonconsensual
  consensual unconsensual underage underaged overage preteen sextorted catfish catfished catfishing grooming groomed
  groomer misogyny misogynistic homophobic homophobia transphobic transphobia biphobic islamophobic antisemitic
  upskirting upskirted downblousing voyeurism kg km ltd plc co inc v vs fao cc bcc ooh oos mto miss sir unknown none
  nil other yes true false draft test reading risk low medium high action outcome decision reason reasons note notes
  update contact contacted phoned emailed messaged spoke told informed named report reported referral referred nurse
  doctor thinkuknow zipit stopitnow lucyfaithfull harmless respect relate place2be action4children actionforchildren
  bedfordshire berkshire buckinghamshire cambridgeshire cheshire cleveland clwyd cornwall cumbria derbyshire devon
  dorset durham dyfed essex gloucestershire glamorgan gwent gwynedd hampshire herefordshire hertfordshire humberside
  kent lancashire leicestershire lincolnshire merseyside norfolk northamptonshire northumberland northumbria
  nottinghamshire oxfordshire powys rutland shropshire somerset staffordshire suffolk surrey sussex teesside tyneside
  warwickshire wiltshire worcestershire yorkshire anglesey ceredigion conwy carmarthenshire denbighshire flintshire
  monmouthshire pembrokeshire edinburgh glasgow belfast dublin paris rome madrid barcelona berlin amsterdam dubai
  lahore karachi delhi mumbai dhaka lagos texas california florida miami chicago hawaii holland crimea kurdistan
  kashmir punjab gujarat schengen duaa paras avon uber vegas bali bing zealand kong korea sri eire arizona montreal
  alberta mr mrs ms mx dr prof rev tech bootcamp mcdonalds kfc nandos greggs tesco asda nacro acas hwb cifas acro sia
  hmcts cps unlock disclosure biometrics adviceline advicelink debtline phoneline helpline hotline admin hols med
  pastoral alot teh oen guage essense beautifull autum amazin promiss itsel christain mosac naccc napac victimsupport
  womensaid refuge galop switchboard frank talktofrank brook themix
  `),
)

const alsoNames: ReadonlySet<string> = new Set(list('costa helena jan lucia marino martin mcdonald pierre vincent'))

/**
 * Countries and languages, as Node itself names them: none of them can tell a school or a child. Those of several words
 * are here word by word, but for those that are names of people too: "Saint Lucia".
 */
let names: ReadonlySet<string> | undefined

/** @param word in small plain letters */
export function isOfACountry(word: string): boolean {
  names ??= namesFromNode()
  return names.has(word)
}

function namesFromNode(): ReadonlySet<string> {
  const letters = 'abcdefghijklmnopqrstuvwxyz'.split('')
  const regions = new Intl.DisplayNames('en-GB', { type: 'region', fallback: 'none' })
  const languages = new Intl.DisplayNames('en-GB', { type: 'language', fallback: 'none' })
  const words = letters
    .flatMap((a) => letters.map((b) => a + b))
    .flatMap((code) => [regions.of(code.toUpperCase()), languages.of(code)])
    .flatMap((name) => (name ? [plain(name).split(/[^a-z]+/)] : []))
    .flatMap((parts) => (parts.length === 1 ? parts : parts.filter((word) => !alsoNames.has(word))))
  return new Set(words)
}

const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
