import { day, isoOf } from '@plain-record/law'
import { describe, expect, test } from 'vitest'
import { readDate, writtenDate } from './typed-date.ts'

const on = isoOf(day('2026-11-26'))
const read = (day: string, month: string, year: string) => readDate({ day, month, year }, { on, notAfter: on })

describe('a date in three fields', () => {
  test.each([
    ['10', '3', '2019', '2019-03-10'],
    ['10th', 'March', '2019', '2019-03-10'],
    [' 1st ', 'jan', "'98", '1998-01-01'],
    ['', 'sept', '2007', '2007-09'],
    ['', '', '2007', '2007'],
    ['29', 'feb', '2024', '2024-02-29'],
    ['3', 'Janurary', '2020', '2020-01-03'],
    ['3', 'Febuary', '20', '2020-02-03'],
    ['3', 'agust', '27', '1927-08-03'],
    ['26', '11', '2026', '2026-11-26'],
    ['', '11', '2026', '2026-11'],
    ['１０', '３', '２０１９', '2019-03-10'],
  ])('%j %j %j is %s', (day, month, year, date) => {
    expect(read(day, month, year)).toEqual({ ok: true, date })
  })

  test.each([
    ['', '', '', 'empty'],
    ['10', '3', '', 'year-missing'],
    ['10', '', '2019', 'month-missing'],
    ['0x10', '3', '2019', 'not-a-day'],
    ['31', '2', '2019', 'no-such-day'],
    ['29', '2', '2023', 'no-such-day'],
    ['00', '2', '2023', 'no-such-day'],
    ['1', '13', '2019', 'not-a-month'],
    ['1', 'ju', '2019', 'not-a-month'],
    ['1', 'mayhem', '2019', 'not-a-month'],
    ['1', '1', '19x9', 'not-a-year'],
    ['1', '1', '201', 'not-a-year'],
    ['1', '1', '3019', 'not-a-year'],
    ['27', '11', '2026', 'in-the-future'],
    ['', '12', '2026', 'in-the-future'],
    ['', '', '2027', 'in-the-future'],
    ['1', '1'.repeat(100_000), '2019', 'not-a-month'],
  ])('%j %j %j is refused: %s', (day, month, year, problem) => {
    expect(read(day, month, year)).toEqual({ ok: false, problem })
  })

  test('a last day may lie ahead', () => {
    expect(readDate({ day: '1', month: '1', year: '2031' }, { on })).toEqual({ ok: true, date: '2031-01-01' })
  })

  test.each(['2019-03-10', '2019-03', '2019'])('%s is written as it is read', (date) => {
    expect(readDate(writtenDate(date), { on })).toEqual({ ok: true, date })
  })
})
