import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { readBigint } from './column-types.ts'
import { testDatabase } from './testing/test-database.ts'

const { db, pool } = await testDatabase<unknown>()

test('counts are numbers, dates are what was written, and moments are exact', async () => {
  const { rows } = await sql`
    select count(*) as counted, 9007199254740991::bigint as most, date '2024-03-31' as day,
      timestamp '2024-03-31 01:30:00' as clock, timestamptz '2024-03-31 01:30:00Z' as moment,
      12.50::numeric as amount, array[1::bigint] as several
    from generate_series(1, 3)`.execute(db)
  expect(rows).toEqual([
    {
      counted: 3,
      most: 9007199254740991,
      day: '2024-03-31',
      clock: '2024-03-31 01:30:00',
      moment: new Date('2024-03-31T01:30:00Z'),
      amount: '12.50',
      several: ['1'],
    },
  ])
})

test('a bigint that a number cannot hold is an error, not another number', async () => {
  expect(() => readBigint('9007199254740992')).toThrow(RangeError)
  await expect(sql`select 9007199254740993::bigint`.execute(db)).rejects.toThrow('too large')
})

test('a query that takes too long is broken off by the server', async () => {
  const limit = await sql<{ statement_timeout: string }>`show statement_timeout`.execute(db)
  expect(limit.rows).toEqual([{ statement_timeout: '15s' }])
})

test('a connection that breaks while it is lent out does not end the process, and the next query works', async () => {
  const lent = await pool.connect()
  const { rows } = await lent.query('select pg_backend_pid() as pid')
  await sql`select pg_terminate_backend(${rows[0].pid})`.execute(db)
  await expect
    .poll(() =>
      lent.query('select 1').then(
        () => 'alive',
        () => 'broken',
      ),
    )
    .toBe('broken')
  lent.release(true)
  expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }])
})
