import { beforeEach, describe, expect, test } from 'vitest'
import { hubForTest, textOf } from '../testing/hub-for-test.ts'
import { deleteOldFeedback, feedbackTally } from './index.ts'

const hub = await hubForTest()
const { db, truncate, send, get } = hub
beforeEach(truncate)

const give = (fields: Readonly<Record<string, string>>) =>
  send('/feedback', { page: 'filtering', comment: '', ...fields })

describe('"Did this answer your question?"', () => {
  test('is stored by page, answer and day alone, and says thank you at an address of its own', async () => {
    const answer = await give({ answer: 'partly' })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/feedback/thanks/filtering'])
    const thanks = await (await get('/feedback/thanks/filtering')).text()
    expect(thanks).toContain('href="/guides/filtering"')
    expect(await db.selectFrom('feedback').selectAll().execute()).toEqual([
      { id: 1, page: 'filtering', answer: 'partly', given_on: '2026-11-22', record: null, words: null },
    ])
  })

  test('keeps what was written sealed', async () => {
    await give({ answer: 'no', comment: 'my son Gethin is 12' })
    const [row] = await db.selectFrom('feedback').select('words').execute()
    expect(row?.words?.length).toBeGreaterThan(20)
    expect(row?.words?.includes('Gethin')).toBe(false)
    expect(hub.logged.join('')).not.toContain('Gethin')
  })

  test('pressed twice counts once; a different answer counts', async () => {
    await Promise.all([give({ answer: 'yes' }), give({ answer: 'yes' })])
    await give({ answer: 'no' })
    expect(await feedbackTally(db, { limit: 10 })).toEqual([{ page: 'filtering', yes: 1, partly: 0, no: 1 }])
  })

  test.each([
    { fields: { answer: '', comment: 'keep this' }, says: 'Choose yes, partly or no' },
    { fields: { answer: 'maybe', comment: 'keep this' }, says: 'Choose yes, partly or no' },
    { fields: { answer: 'no', comment: `keep this${'x'.repeat(5000)}` }, says: 'too long' },
  ])('with something missing says "$says" and keeps what was written', async ({ fields, says }) => {
    const answer = await give(fields)
    const html = await answer.text()
    expect(answer.status).toBe(422)
    expect(textOf(html)).toContain(says)
    expect(html).toContain('keep this')
  })

  test('about a page that is not there is refused', async () => {
    for (const page of ['', '../etc/passwd', 'no-such-guide', '__proto__'])
      expect((await give({ page, answer: 'yes' })).status).toBe(400)
    expect((await get('/feedback/thanks/no-such-guide')).status).toBe(404)
  })

  test('is deleted with its key when its time is up', async () => {
    await give({ answer: 'no', comment: 'words' })
    hub.wait((hub.config.KEEP_FEEDBACK_DAYS + 1) * 86_400_000)
    await give({ answer: 'yes' })
    expect(await deleteOldFeedback({ db, now: hub.now, keptDays: hub.config.KEEP_FEEDBACK_DAYS })).toBe(1)
    expect((await db.selectFrom('feedback').select('answer').execute()).map(({ answer }) => answer)).toEqual(['yes'])
    expect(await db.selectFrom('record_key').select('record').execute()).toEqual([])
  })
})
