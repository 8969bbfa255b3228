const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** What the name of a school ends with. */
export const tailsOfSchool: ReadonlySet<string> = set(
  'school academy college primary secondary infants infant juniors junior grammar pru nursery',
)

/** What says which sort of school it is, and not which school. */
export const sortsOfSchool: ReadonlySet<string> = set(`
  primary secondary high junior juniors infant infants middle upper lower grammar special nursery sixth form
  comprehensive independent private boarding state public prep preparatory community catholic rc cofe ce church
  england voluntary aided controlled free studio technical girls boys mixed international
`)

/** Words before "school" that never are its name, with a capital or without. */
export const neverInASchool: ReadonlySet<string> = set(`
  a an the our my your his her their this that these those other another same new old previous former current next
  last local nearby feeder partner different whole after before at in to from of for with by on and or not no all
  any each every both some told tell tells informed inform contacted contact rang called asked emailed follow
  followed following per via see saw under within outside leave left leaving leaver start started starting attend
  attends attended attending join joined excluded off back home day sunday saturday summer art music drama dance
  film law forest medical med business military maths english science pupil student staff is was has had when where
  while because if although so but also as than then now early late into through between about against receiving
  placing sending mum dad mother father parent parents she he they we i it police
`)
