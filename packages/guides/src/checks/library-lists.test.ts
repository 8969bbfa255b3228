import { expect, test } from 'vitest'
import { contactsWereChecked, idsAreUnique, sourcesAreUsed } from './library-lists.ts'

const at = (id: string, line: number) => ({ id, file: 'sources/police.yaml', line })

test('an id that stands twice is a problem where it stands again', () => {
  expect(idsAreUnique('source', [at('a', 1), at('b', 5)])).toEqual([])
  expect(idsAreUnique('source', [at('a', 1), at('a', 9)])).toEqual([
    { file: 'sources/police.yaml', line: 9, message: 'The source "a" is already in sources/police.yaml:1' },
  ])
})

test('a source that no guide uses is a problem', () => {
  expect(sourcesAreUsed([at('a', 1)], new Set(['a']))).toEqual([])
  expect(sourcesAreUsed([at('a', 1)], new Set())).toEqual([
    { file: 'sources/police.yaml', line: 1, message: 'No guide uses the source "a"' },
  ])
})

test('a contact checked on a day that has not come is a problem', () => {
  const checked = (checkedOn: string) => [{ ...at('a', 5), file: 'contacts.yaml', entry: { checkedOn } }]
  expect(contactsWereChecked(checked('2026-11-22'), '2026-11-22')).toEqual([])
  expect(contactsWereChecked(checked('2026-11-23'), '2026-11-22')).toEqual([
    { file: 'contacts.yaml', line: 5, message: 'The contact "a" was checkedOn 2026-11-23, which is after 2026-11-22' },
  ])
})
