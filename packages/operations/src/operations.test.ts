import { assess, day, en, explain, explainCheck, parseRecord } from '@plain-record/law'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawnRecord, drawsFrom, remembered } from '../../law/src/record/testing/drawn-records.ts'
import { assessEach, inputSchema, type Operation, operations, outputSchema } from './index.ts'
import { contactSchema, contactsShown } from './schemas/contact-schema.ts'
import { realDeps as deps } from './testing/real-deps.ts'

const all: readonly Operation[] = Object.values(operations)
const question = { on: day('2026-11-22'), lawAsAt: day('2026-11-22') }
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
const ajv = () => new Ajv2020({ strict: false, validateFormats: false })

/** 200 records, every second as somebody may remember it. */
const records = Array.from({ length: 200 }, (_, seed) => {
  const draw = drawsFrom(seed)
  const record = drawnRecord(draw)
  return seed % 2 === 0 ? record : remembered(draw, record)
})

function answerOf(operation: Operation, input: unknown): unknown {
  const outcome = operation.run(deps, input)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return asJson(outcome.value)
}

const problemsWith = (operation: Operation, input: unknown) => {
  const outcome = operation.run(deps, input)
  return outcome.ok ? [] : outcome.problems.map(({ pointer, problem }) => `${pointer} ${problem}`)
}

describe('every operation', () => {
  test.each(all)('$name answers its own example, and its schemas tell the whole of both', (operation) => {
    const input = operation.example(deps)
    const answer = answerOf(operation, input)
    expect(operation.output.parse(answer)).toEqual(answer)
    const [takes, gives] = [inputSchema(operation), outputSchema(operation)].map((schema) => ajv().compile(schema))
    expect(takes?.(input) || takes?.errors).toBe(true)
    expect(gives?.(answer) || gives?.errors).toBe(true)
  })

  test.each(all)('$name says of every field what it is', (operation) => {
    const untold: string[] = []
    const walk = (schema: unknown, at: string): void => {
      if (typeof schema !== 'object' || schema === null) return
      for (const [key, part] of Object.entries(schema)) {
        if (key === 'properties' && !at.includes('Record'))
          for (const [name, field] of Object.entries(part as Record<string, object>))
            if (!('description' in field) && !('$ref' in field) && !isWrapped(field)) untold.push(`${at}/${name}`)
        walk(part, `${at}/${key}`)
      }
    }
    walk(inputSchema(operation), '')
    walk(outputSchema(operation), '')
    expect(untold).toEqual([])
  })

  test.each(all)('$name never throws and repeats nothing of what it was given', (operation) => {
    const secret = 'Gwendolyn Ffoulkes'
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 4 }),
        fc.constantFrom(...Object.keys(operation.input.shape), secret),
        (value, name) => {
          for (const given of [value, { [name]: value }, { ...operation.example(deps), [name]: [value, secret] }]) {
            const outcome = operation.run(deps, given)
            if (!outcome.ok) expect(JSON.stringify(outcome.problems)).not.toContain(secret)
          }
        },
      ),
      { numRuns: 200, seed: 5 },
    )
  })
})

/** A reference that stands beside others has no words of its own. */
const isWrapped = (field: object): boolean => 'allOf' in field || 'anyOf' in field

describe('assess', () => {
  test('gives for 200 records exactly what the law package gives', () => {
    for (const record of records) {
      const parsed = parseRecord(record)
      if (!parsed.ok) expect.unreachable()
      else expect(answerOf(operations.assess, { record })).toEqual(asJson(assess(parsed.record, question)))
    }
  })

  test('documents every field of all of them, with reasons in words and without', () => {
    for (const record of records.slice(0, 60))
      for (const operation of [operations.assess, operations.explain, operations.receipt]) {
        const answer = answerOf(operation, operation === operations.assess ? { record, explain: true } : { record })
        expect(operation.output.parse(answer)).toEqual(answer)
      }
  })

  test('takes today where no day is given, and the law of the day asked about where no law is', () => {
    const record = { matters: [] }
    expect(answerOf(operations.assess, { record })).toMatchObject({ on: '2026-11-22', lawAsAt: '2026-11-22' })
    expect(answerOf(operations.assess, { record, on: '2024-01-01' })).toMatchObject({
      on: '2024-01-01',
      lawAsAt: '2024-01-01',
    })
    expect(answerOf(operations.assess, { record, lawAsAt: '2020-01-01' })).toMatchObject({
      on: '2026-11-22',
      lawAsAt: '2020-01-01',
    })
  })

  test('counts a draft as law only where it is asked to, from the day that is given', () => {
    const record = { matters: [{ matter: 'caution', kind: 'diversionary-caution', date: '2027-05-01' }] }
    const asked = { record, on: '2027-06-01' }
    const draft = { diversionaryAndCommunityCautions: '2027-04-01' }
    expect(answerOf(operations.assess, asked)).toMatchObject({ matters: [{ status: 'outside' }] })
    expect(answerOf(operations.assess, { ...asked, drafts: draft })).toMatchObject({
      matters: [{ status: 'not-spent' }],
    })
  })

  test.each([
    { given: undefined, problems: [' missing'] },
    { given: [], problems: [' wrong-kind'] },
    { given: {}, problems: ['/record missing'] },
    { given: { record: null }, problems: ['/record missing'] },
    { given: { record: 5 }, problems: ['/record not-an-object'] },
    {
      given: { record: { matters: [{ matter: 'caution', kind: 'simple-caution' }] } },
      problems: ['/record/matters/0/date missing'],
    },
    { given: { record: { matters: [] }, on: '2026-02-30' }, problems: ['/on not-a-day'] },
    { given: { record: { matters: [] }, on: 20261122 }, problems: ['/on wrong-kind'] },
    { given: { record: { matters: [] }, today: '2026-11-22' }, problems: [' unknown-name'] },
    { given: { record: { matters: [] }, explain: 'yes' }, problems: ['/explain wrong-kind'] },
    { given: JSON.parse('{"record":{"matters":[]},"__proto__":{"on":"2026-11-22"}}'), problems: [' unknown-name'] },
  ])('given $given it says where the problem is', ({ given, problems }) => {
    expect(problemsWith(operations.assess, given)).toEqual(problems)
  })
})

describe('many records', () => {
  test('are answered in order, each by its own name, as if each were asked alone', () => {
    const named = records.slice(0, 40).map((record, i) => ({ id: `r${i}`, record }))
    const { answers } = answerOf(operations.assessMany, { records: named }) as { answers: unknown[] }
    expect(answers).toEqual(
      named.map(({ id, record }) => ({ id, assessment: answerOf(operations.assess, { record }) })),
    )
  })

  test('do not keep each other from an answer', () => {
    const good = { matters: [] }
    expect(
      answerOf(operations.assessMany, {
        records: [
          { id: 'a', record: good },
          { id: 'b', record: 5 },
          { id: 'c', record: good },
        ],
      }),
    ).toMatchObject({
      answers: [
        { id: 'a', assessment: { matters: [] } },
        { id: 'b', problems: [{ pointer: '/records/1/record', problem: 'not-an-object' }] },
        { id: 'c', assessment: { matters: [] } },
      ],
    })
  })

  test('are each worked out only when they are asked for', () => {
    const outcome = assessEach(deps, { records: records.map((record, i) => ({ id: `r${i}`, record })) })
    if (!outcome.ok) expect.unreachable()
    else expect([...outcome.value].map(({ id }) => id)).toEqual(records.map((_, i) => `r${i}`))
  })

  test.each([
    { given: { records: [] }, problems: ['/records too-few'] },
    { given: { records: Array(1001).fill({ id: 'a', record: {} }) }, problems: ['/records too-many'] },
    { given: { records: [{ id: 'Gwen Ffoulkes', record: {} }] }, problems: ['/records/0/id not-an-id'] },
    {
      given: {
        records: [
          { id: 'a', record: {} },
          { id: 'a', record: {} },
        ],
      },
      problems: ['/records/1/id same-id'],
    },
    { given: { records: [{ id: 'a' }] }, problems: ['/records/0/record missing'] },
  ])('given wrongly, it says where', ({ given, problems }) => {
    expect(problemsWith(operations.assessMany, given)).toEqual(problems)
  })
})

test('explain says what the law package says, and gives the days beside it', () => {
  for (const record of records.slice(0, 50)) {
    const parsed = parseRecord(record)
    if (!parsed.ok) return expect.unreachable()
    const assessment = assess(parsed.record, question)
    const told = answerOf(operations.explain, { record }) as { matters: unknown[] }
    expect(told.matters).toMatchObject(
      asJson(
        assessment.matters.map((answer) => ({
          id: answer.id,
          status: answer.status,
          explanation: explain(answer, { on: assessment.on, words: en }),
          checks: answer.checks.map((check) => ({ shows: check.shows, explanation: explainCheck(check, en) })),
          ...(answer.answer.kind === 'spent-from'
            ? { spentFrom: { earliest: answer.answer.spentFrom, latest: answer.answer.spentFrom } }
            : {}),
        })),
      ) as object[],
    )
  }
})

describe('a receipt', () => {
  const receipt = answerOf(operations.receipt, operations.receipt.example(deps)) as Record<string, unknown>

  test('that was kept as it was is the same when it is run again', () => {
    expect(answerOf(operations.verify, { receipt })).toEqual({ kind: 'same' })
  })

  test.each([
    { given: { ...receipt, on: '2020-01-01' }, kind: 'altered' },
    { given: 'not a receipt', kind: 'unreadable' },
    { given: [], kind: 'unreadable' },
  ])('that is not is $kind', ({ given, kind }) => {
    expect(answerOf(operations.verify, { receipt: given })).toMatchObject({ kind })
  })

  test('of a record that cannot be read says where', () => {
    const content = { ...receipt, record: { matters: [5] } } as Record<string, unknown>
    const { digest: _, ...rest } = content
    const forged = { ...rest, digest: deps.sha256(JSON.stringify(rest)) }
    const answer = answerOf(operations.verify, { receipt: forged })
    expect(answer).toMatchObject({ kind: 'unreadable', problems: [{ pointer: '/receipt/record/matters/0' }] })
    expect(operations.verify.output.parse(answer)).toEqual(answer)
  })

  test('of other answers than today’s says which, and why', () => {
    const { digest: _, ...content } = structuredClone(receipt) as { digest: string; answers: { latest: string }[] }
    if (content.answers[0]) content.answers[0].latest = '2030-01-01'
    const answer = answerOf(operations.verify, {
      receipt: { ...content, digest: deps.sha256(JSON.stringify(content)) },
    })
    expect(answer).toMatchObject({ kind: 'changed', changes: [{ id: 'm1', was: { latest: '2030-01-01' } }] })
    expect(operations.verify.output.parse(answer)).toEqual(answer)
  })
})

describe('look-ups', () => {
  test.each([
    { asked: { q: 'shoplifting', limit: 1 }, code: 'TH68010', value: 'no' },
    { asked: { q: 's.47 oapa', limit: 1 }, code: 'OF61102', value: 'yes' },
    { asked: { code: 'th68010' }, code: 'TH68010', value: 'no' },
  ])('an offence asked for as $asked is found, with whether it is ever filtered', ({ asked, code, value }) => {
    expect(answerOf(operations.offences, asked)).toMatchObject({ offences: [{ code, neverFiltered: { value } }] })
  })

  test('an offence that nobody knows is none, and words and a code together are refused', () => {
    expect(answerOf(operations.offences, { code: 'ZZ99999' })).toMatchObject({ offences: [] })
    expect(problemsWith(operations.offences, {})).toEqual([' give-one'])
    expect(problemsWith(operations.offences, { q: 'abh', code: 'OF61102' })).toEqual([' give-one'])
  })

  test('an outcome has its meaning and what each check does with it; one that there is not is not found', () => {
    expect(answerOf(operations.outcome, { code: '21' })).toMatchObject({
      code: '21',
      checks: { basic: { value: 'does-not-show' }, enhanced: { value: 'police-may-add' } },
    })
    expect(problemsWith(operations.outcome, { code: '23' })).toEqual(['/code not-found'])
    const { outcomes } = answerOf(operations.outcomes, {}) as {
      outcomes: { checks: { enhanced: { value: string } } }[]
    }
    expect(outcomes.length).toBeGreaterThan(20)
    expect(operations.outcomes.output.parse({ outcomes })).toEqual({ outcomes })
  })

  test('a role has the check it can ask for, and what may be asked; without words there is every role', () => {
    expect(answerOf(operations.roles, { q: 'teching asistant', limit: 1 })).toMatchObject({
      roles: [{ name: 'Teaching assistant', certificate: 'enhanced-with-barred-lists' }],
    })
    expect((answerOf(operations.roles, { limit: 3 }) as { roles: unknown[] }).roles).toHaveLength(3)
    const every = answerOf(operations.roles, {})
    expect((every as { roles: unknown[] }).roles.length).toBeGreaterThan(50)
    expect(operations.roles.output.parse(every)).toEqual(every)
  })

  test('every guide can be read as text, with its sources and its dates', () => {
    const { guides } = answerOf(operations.guides, {}) as { guides: { slug: string }[] }
    expect(guides.length).toBe(deps.library.guides.length)
    for (const { slug } of guides) {
      const guide = answerOf(operations.guide, { slug })
      expect(operations.guide.output.parse(guide)).toEqual(guide)
    }
    expect(problemsWith(operations.guide, { slug: '../../etc/passwd' })).toEqual(['/slug not-found'])
  })

  test('a number that nobody has checked is never told', () => {
    const unchecked = deps.library.contacts.filter(({ phone, confidence }) => phone && confidence === 'unverified')
    const told = deps.library.guides.map(({ slug }) => JSON.stringify(answerOf(operations.guide, { slug }))).join()
    for (const { phone } of unchecked) expect(told).not.toContain(`"phone":"${phone}"`)
    const [first] = deps.library.contacts
    const [shown] = first ? contactsShown([{ ...first, phone: '01632 960123', confidence: 'unverified' }]) : []
    expect(shown).toMatchObject({ name: first?.name, confidence: 'unverified' })
    expect(shown).not.toHaveProperty('phone')
  })

  test('whoever can help comes with what for, for which age, when we checked it and how sure we are', () => {
    for (const contact of contactsShown(deps.library.contacts)) {
      expect(contactSchema.parse(contact)).toEqual(contact)
      expect(contact).toMatchObject({ confidence: expect.any(String), checkedOn: '2026-11-22' })
    }
  })
})

describe('ask', () => {
  test('quotes a guide word for word', () => {
    const answer = answerOf(operations.ask, { text: 'what is outcome 21' }) as {
      best: { slug: string; passages: string[] }
    }
    const guide = deps.library.guides.find(({ slug }) => slug === answer.best.slug)
    const passages = guide?.sections.flatMap((section) => section.passages)
    for (const passage of answer.best.passages) expect(passages).toContain(passage)
  })

  test('puts help that can be reached first where the words speak of crisis', () => {
    const answer = answerOf(operations.ask, { text: 'i want to kill myself' })
    expect(Object.keys(answer as object)[0]).toBe('crisis')
    expect(answer).toMatchObject({
      crisis: { kind: 'risk-to-life', help: expect.arrayContaining([expect.objectContaining({ phone: '116 123' })]) },
    })
    expect(operations.ask.output.parse(answer)).toEqual(answer)
  })

  test('counts “two years ago” from today', () => {
    expect(answerOf(operations.ask, { text: 'i got a caution two years ago' })).toMatchObject({ facts: { year: 2024 } })
  })

  test('guesses nothing where nothing fits', () => {
    expect(answerOf(operations.ask, { text: 'zxqv blorptang' })).toMatchObject({ weak: true, guides: [] })
  })
})
