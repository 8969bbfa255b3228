import { describe, expect, test } from 'vitest'
import { clusterPlace } from './cluster.ts'
import { folderProblem, folderProblemInWords } from './folder-problems.ts'
import { isPassing, startFailure } from './start-failures.ts'

const place = clusterPlace('/srv/data')

describe('what PostgreSQL writes before it gives up', () => {
  test.each([
    'FATAL:  lock file "postmaster.pid" already exists',
    'FATAL:  pre-existing shared memory block (key 1, ID 2) is still in use',
    'LOG:  could not bind Unix address "./.s.PGSQL.5432": Address already in use',
  ])('passes by itself: %s', (output) => {
    expect(isPassing(output)).toBe(true)
  })

  test.each([
    ['FATAL:  could not write lock file "postmaster.pid": No space left on device', 'no-space'],
    ['FATAL:  could not create lock file "postmaster.pid": Read-only file system', 'folder-not-writable'],
    ['FATAL:  could not open file "global/pg_filenode.map": Permission denied', 'folder-not-writable'],
    ['FATAL:  database files are incompatible with server', 'wrong-version'],
    ['FATAL:  data directory "/srv/data/postgres" has wrong ownership', 'another-account'],
    ['PANIC:  could not locate a valid checkpoint record at 0/1', 'damaged'],
    ['FATAL:  could not map anonymous shared memory: Cannot allocate memory', 'server-failed'],
    ['', 'server-failed'],
  ])('is a reason for a person to act: %s', (output, reason) => {
    expect(isPassing(output)).toBe(false)
    expect(startFailure(place, output).reason).toBe(reason)
  })

  test('is quoted at the end, where it says what went wrong', () => {
    const output = 'LOG:  one\nLOG:  two\nLOG:  three\nFATAL:  something new\n'
    expect(startFailure(place, output).message).toContain('FATAL:  something new')
    expect(startFailure(place, output).message).not.toContain('one')
  })
})

describe('what the system refuses about a folder', () => {
  test.each([
    ['EACCES', 'folder-not-writable', 'may not write'],
    ['EPERM', 'folder-not-writable', 'may not write'],
    ['EROFS', 'folder-not-writable', 'read-only'],
    ['ENOSPC', 'no-space', 'no space'],
    ['EDQUOT', 'no-space', 'no space'],
    ['ENOTDIR', 'not-our-folder', 'a file'],
  ])('%s is said in plain words, with the folder and a way out', (code, reason, words) => {
    const problem = folderProblem('/srv/data', Object.assign(new Error(code), { code }))
    expect(problem?.reason).toBe(reason)
    expect(problem?.message).toContain('/srv/data')
    expect(problem?.message).toContain(words)
    expect(problem?.message).toContain('DATABASE_URL')
  })

  test('anything else is not explained away', () => {
    expect(folderProblem('/srv/data', new TypeError('a mistake in the code'))).toBeUndefined()
    expect(folderProblemInWords('/srv/data', 'FATAL:  something new')).toBeUndefined()
  })
})
