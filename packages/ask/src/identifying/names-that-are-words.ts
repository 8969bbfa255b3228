const list = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Names that are also words: they count only where the writing shows that a person is meant (name-evidence.ts). */
export const namesThatAreWords: ReadonlySet<string> = new Set(
  list(`
  amber angel anise april aria archer archie ash aspen aster aubrey auburn august aurora autumn axel azure baker basil
  bay beau belle beryl bill birdie blade blaze bliss blossom blue bob bonny brandy bray breeze briar brook brooks
  brown bryan bud buddy buster cameo candy caprice carol carter carver cedar celeste chad chandler charlotte chase
  chastity cherish cherry christian chuck clay clement cliff cloud clover coco cody cole colt cooper coral coy crystal
  dahlia dale dane dash dawn deacon dean denim destiny dexter diamond dirk dixie dolly don dora dory dove drake drew
  duke earl ebony echo eddy eden elder ember emerald ernest esme ester eve faith falcon faye felicity fern finn fleur
  flint flora floyd ford forest fox frank frankie gale garth gary ginger glen glory grace graham grant grey guy hale
  hank happy harmony harper hart haven hawk hays hazel heath heather henna herb hero hollis honey hope hunter ike
  india indigo iris israel ivory ivy jack jade jag jamaica jasper jay jaz jazz jean jersey jewel joey josh journey joy
  jude jules july june juniper kale karma ken kerry king kit knight lance lane lark laurel lavender leaf lee lennox
  leo leigh levi lilac lola love lucky luna lyric mace mack maple marina mark marshal marvel mason matt maverick max
  maxim may mccoy meadow melody mercy merry mia mike miles milo minnie misty moss myrtle nat nelly nick noble noel
  nova oak oakley olive opal otis paige paisley parker pat patience patsy patty peace pearl peg penny perry pete peter
  petra phoenix pierce piers piper pip poet porter precious presley primrose prince princess prudence rain ralph ray
  raven red reed reef reign remi remy rex rhea rich rick ricky river rob robin rocco rock rocky rod roger roman rose
  rosemary ross rowan roy royal royce rue rupert rush rusty ryder rye sage sail sally salem sandy saul savannah sawyer
  scarlet scout shay shane shannon shelly sherry shiloh sid sky skip skyler slate sonny sparrow spencer stella stephen
  sterling stone storm sue summer sunny sydney taj tad talon tanner tatum tawny taylor teal temperance terry thorn
  tiger tim tom tony tracy trinity trip troy tucker turner tyke val vale van vanity venus vernon verity vic victor
  victoria violet virginia wade walker walter ward warren wayne wells west will winter wolf woody wren wright wyatt
  young zen zion zinnia smith cook fletcher
  `),
)

/** Words that hardly anybody writes as words: they are names in small letters too. */
export const nearlyAlwaysNames: ReadonlySet<string> = new Set(
  list(`
  archie aria aubrey aurora axel becky betty billy bobby bryan cameron carol charlotte coco cody cole colleen daisy
  darcy dean denis derek dexter dora eddy eden esme eva fay faye finn fleur floyd frankie gabby gary georgia graham
  harper harriet harry hollis holly jack jake jasmine jasper jenny jerry jess jessie jimmy joe joey john johnny jordan
  josh jude jules katy keith khan kenny kerry lennox leo leigh levi lily lola louis lucas lucy luna maggie maisie
  margarita maria mario marina martin mason matt maya meg mia mick mickey mike milo minnie molly nelly nelson nick
  noah oakley oliver oscar otis paige parker perry pete peter petra phoebe piers pippa polly poppy presley ralph
  reggie remi remy ricky roger rocco roman rory rosie ross rowan roy royce ruby rufus rupert sally sam sandra saul
  sean shane shannon shay shah shelly sid simon skyler sonny sophie spencer stella stephen sydney tatum taylor terry
  toby tom tommy tony tracy vernon victor victoria violet walter wayne willow wyatt zoe
  `),
)

/** Months, seasons and colours of risk: here a capital letter shows nothing by itself. */
export const namesThatAreTimes: ReadonlySet<string> = new Set(
  list('april may june july august autumn summer winter amber red blue green'),
)

/** Names for which "has" or "is" at the start of a sentence shows nothing: "Hope is that". */
export const namesOfQualities: ReadonlySet<string> = new Set(
  list('faith hope grace joy patience harmony peace love mercy'),
)

/**
 * Names of three letters that count in small letters too; most others are short forms of something: "raf", "isa",
 * "esa".
 */
export const shortNames: ReadonlySet<string> = new Set(
  list(`
  abi ada ali amy ana ann ava bea ben cal cai dan deb eli ella ems eva ewa fay gaz guy ian ida ivo jax jem jen jez joe
  jon kai kat kay kev kim kia kyl leo les lex lia liv liz lou lyn max meg mel mia mya nat ned nia noa nye oli pam pip
  ria rio rhi rob ron rory roz sam sid sian sol tam tea ted teo tez tia tim tom una val viv von wes zac zak zed zia
  zoe
  `),
)
