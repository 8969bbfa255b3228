import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { type Kysely, sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { CannotStart } from './cannot-start.ts'
import { type Migration, mergeMigrations, migrateToLatest } from './migrations.ts'
import { tableNames, withEmptyDatabase } from './testing/test-database.ts'
import { testMigrations } from './testing/test-migrations.ts'

const step = (statement: string): Migration => ({
  up: async (db: Kysely<unknown>) => {
    await sql.raw(statement).execute(db)
  },
})
const letters = { '0001-letters': step('create table letter (id int primary key, text text not null, old text)') }
const answers = {
  '0002-answers': step('create table answer (letter int references letter, at timestamptz not null)'),
  '0003-letters-without-old': step('alter table letter drop column old'),
}
const all = mergeMigrations(answers, letters)

describe("the features' migrations", () => {
  test('are one list in the order of their numbers', () => {
    expect(Object.keys(all)).toEqual(['0001-letters', '0002-answers', '0003-letters-without-old'])
  })

  test.each([
    ['0001-other', 'same number'],
    ['0001-letters', 'same number'],
    ['4-letters', 'not named'],
    ['0004_letters', 'not named'],
    ['0004-', 'not named'],
  ])('with %s among them are a mistake: %s', (name, words) => {
    expect(() => mergeMigrations(letters, { [name]: step('select 1') })).toThrow(words)
  })
})

describe('a database', () => {
  test('that a newer version has changed is refused and left alone', () =>
    withEmptyDatabase<unknown>(async ({ db }) => {
      await migrateToLatest(db, all)
      const older = migrateToLatest(db, letters)
      await expect(older).rejects.toBeInstanceOf(CannotStart)
      await expect(older).rejects.toThrow('0002-answers, 0003-letters-without-old')
      expect(await tableNames(db)).toEqual(['answer', 'letter'])
    }))

  test('that has a later step already does not get an earlier one', () =>
    withEmptyDatabase<unknown>(async ({ db }) => {
      const { '0002-answers': earlier, ...others } = all
      await migrateToLatest(db, { ...others })
      await expect(migrateToLatest(db, all)).rejects.toThrow('give it the next number')
      expect(earlier).toBeDefined()
      expect(await tableNames(db)).toEqual(['letter'])
    }))

  test('keeps its schema when a step fails, the steps before it included', () =>
    withEmptyDatabase<unknown>(async ({ db }) => {
      const failing = { ...letters, '0002-fails': step('select no_such_column') }
      await expect(migrateToLatest(db, failing)).rejects.toThrow('no_such_column')
      expect(await tableNames(db)).toEqual([])
      expect(await migrateToLatest(db, letters)).toEqual(['0001-letters'])
    }))

  test('may be changed for longer than a page would wait, and pages keep their limit', () =>
    withEmptyDatabase<unknown>(async ({ db, pool }) => {
      const slow = {
        '0001-slow': step(
          `set local lock_timeout = '1ms'; select set_config('x.y', current_setting('statement_timeout'), false)`,
        ),
      }
      await migrateToLatest(db, slow)
      const { rows } = await pool.query(
        `select current_setting('x.y') as during, current_setting('statement_timeout') as after, current_setting('lock_timeout') as lock`,
      )
      expect(rows).toEqual([{ during: '0', after: '15s', lock: '10s' }])
    }))

  test('that two processes bring up to date at the same time is changed once', () =>
    withEmptyDatabase<unknown>(async ({ db, address }) => {
      const program = fileURLToPath(new URL('./testing/migrate-program.ts', import.meta.url))
      const processes = [1, 2].map(() =>
        spawn(process.execPath, [program, JSON.stringify(address)], { stdio: ['ignore', 'pipe', 'inherit'] }),
      )
      const said = await Promise.all(processes.map(async (child) => String((await once(child.stdout, 'data'))[0])))
      expect(said.map((line) => JSON.parse(line)).sort()).toEqual([[], ['0001-slow-table', '0002-row']])
      expect(await tableNames(db)).toEqual(['slow_table'])
    }))
})

testMigrations(all, {
  '0001-letters': { letter: [{ id: 1, text: 'Ünï ☂', old: 'gone later' }] },
  '0002-answers': { answer: [{ letter: 1, at: new Date('2026-01-31T12:00:00Z') }] },
})
