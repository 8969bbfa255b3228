import { type CatalogueEntry, catalogue, type FoundOffence, findOffences } from '@plain-record/law'
import { stem } from '../stem.ts'
import { readTypedWords } from '../typed-words.ts'
import { createMentionFinder, type Mention } from '../wording/mention.ts'
import type { Piece } from '../wording/piece.ts'
import type { ReadOffence } from './read-matter.ts'

/** Words that say nothing about an offence. */
const empty: ReadonlySet<string> = new Set(
  'a an the of to and or in on by for with from at as is my his her offence offences contrary section act'
    .split(' ')
    .map(stem),
)

/**
 * Names of our catalogue that people use for more than one offence, or for none: the lookup offers them, but nothing is read from them
 * alone. "Assault" may be any of ten offences, "indecent images" making them or having them.
 */
const tooGeneral: ReadonlySet<string> = new Set(
  [
    'assault|fight|street fight|fighting in public|burglary|break in|fraud|scam|gbh|grievous bodily harm|handling|dealing|dealing drugs',
    'drug dealing|drugs|drug possession|possession of drugs|personal use|cannabis|weed|spliff|joint|skunk|hash|marijuana|cocaine|coke|mdma',
    'ecstasy|pills|molly|ketamine|ket|nos|laughing gas|nitrous oxide|balloons|heroin|speed|amphetamine|spice|county lines|harassment',
    'stalking|following someone|drunk|knife|blade|knife crime|careless|sexting|sent nudes|indecent images|rape|grooming|deception|spitting',
    'domestic abuse|choking|strangling|smacking|stabbing|glassing|poisoning|spiking|section 5|s5|section 4|truancy|no licence|failed to stop',
    'threatening behaviour|disorderly behaviour|set fire|started a fire|over the limit|excess alcohol|blew over|fail to provide',
    'position of trust|police chase|trafficking|soliciting|prostitution|loitering|exposure|incest|baseball bat|slapped someone',
    'pushed someone|punched someone|lied to police|nicking|steal|nicked something|provisional licence|trolling|brothel|hacking|forging',
    'dangerous dog|public indecency|sex in public|stolen car passenger|public order|child abduction|slavery|begging|scam|mugging|robbing',
    'underage sex|sex with a minor|indecent assault|speed camera|going too fast|sent a nude picture|shared a nude|sextortion|legal highs',
    'missed court|choking|controlling behaviour|fake id|bribe|stealing|firearm in a public place|tv licence|school attendance',
  ].flatMap((line) => line.split('|').map((name) => keyOf(stemsOf(name)))),
)

type Name = { readonly entry: CatalogueEntry; readonly stems: ReadonlySet<string>; readonly key: string }

const names: readonly Name[] = catalogue.flatMap((entry) =>
  [entry.name, ...(entry.words ?? [])].map((name): Name => {
    const stems = stemsOf(name)
    return { entry, stems, key: keyOf(stems) }
  }),
)
const namesOf: ReadonlyMap<CatalogueEntry, readonly Name[]> = Map.groupBy(names, ({ entry }) => entry)

/** The names of the catalogue that mean one offence, as patterns. */
export const offenceNames: readonly string[] = catalogue
  .flatMap((entry) => [entry.name, ...(entry.words ?? [])])
  .filter((name) => !tooGeneral.has(keyOf(stemsOf(name))))
  .map((name) => readTypedWords(name).words.join(' '))

/** Finds where a text names an offence. */
export const offenceNamesIn: (pieces: readonly Piece[]) => readonly Mention<true>[] = createMentionFinder<true>(
  [{ meaning: true, patterns: offenceNames }],
  {},
)

/** How many offences are weighed against what was written. */
const weighed = 8

/**
 * The offence that some words clearly name: a whole name of one entry of the catalogue stands in them and the entry explains every
 * other word, or they are an official title word for word. Undefined when they are too general, or fit two.
 */
export type OffenceNaming = (written: string) => ReadOffence | undefined

/** A naming for one text: what it names again and again is looked up once. */
export function createOffenceNaming(): OffenceNaming {
  const known = new Map<string, ReadOffence | undefined>()
  return (written) => {
    if (known.has(written)) return known.get(written)
    const offence = namedOffence(written)
    known.set(written, offence)
    return offence
  }
}

function namedOffence(written: string): ReadOffence | undefined {
  const stems = stemsOf(written)
  if (stems.size === 0) return undefined
  const found = findOffences(written, weighed).filter(({ offence }) => !offence.isLegacy)
  const titled = found.find(({ offence }) => keyOf(stemsOf(offence.title)) === keyOf(stems))
  const fitting = found.flatMap((one) => {
    const size = sizeOfName(one, stems)
    return size > 0 ? [{ one, size }] : []
  })
  const most = Math.max(0, ...fitting.map(({ size }) => size))
  const best = fitting.filter(({ size }) => size === most)
  const entries = new Set(best.map(({ one }) => one.entry))
  const chosen = titled ?? (entries.size === 1 ? best[0]?.one : undefined)
  return chosen && { code: chosen.offence.code, name: chosen.entry?.name ?? chosen.offence.title }
}

/** The words of the longest name that stands there whole, when nothing is left that the offence does not explain; otherwise 0. */
function sizeOfName({ offence, entry }: FoundOffence, stems: ReadonlySet<string>): number {
  if (!entry) return 0
  const own = namesOf.get(entry) ?? []
  const explained = new Set([...own.flatMap((name) => [...name.stems]), ...stemsOf(offence.title)])
  if (![...stems].every((one) => explained.has(one))) return 0
  const whole = own.filter((name) => !tooGeneral.has(name.key) && [...name.stems].every((one) => stems.has(one)))
  return Math.max(0, ...whole.map((name) => name.stems.size))
}

function stemsOf(text: string): ReadonlySet<string> {
  const all = readTypedWords(text).words.map(stem)
  const telling = all.filter((word) => !empty.has(word))
  return new Set(telling.length > 0 ? telling : all)
}

function keyOf(stems: ReadonlySet<string>): string {
  return [...stems].toSorted().join(' ')
}
