import { randomBytes } from 'node:crypto'
import type { Draft } from '@plain-record/check'
import type { Context } from 'hono'
import type { Kysely, Transaction } from 'kysely'
import type { HubEnv } from '../../platform/http/hub-env.ts'
import type { CheckTables } from '../schema.ts'
import { openDraft, sealDraft } from './sealed-draft.ts'
import { forgetVisitor, keepVisitor, readVisitor, type Visitor } from './visitor.ts'

export type JourneyDeps = {
  readonly db: Kysely<CheckTables>
  readonly now: () => Date
  /** How long answers that nobody touches are kept. */
  readonly keptMinutes: number
  readonly overTls: boolean
}

/** Where the answers of each check under way are. Several can be under way in one browser; each has an address of its own. */
export type Journeys = {
  /** Begins one. Gives its id, which opens nothing without the cookie. */
  readonly start: (c: Context<HubEnv>, draft: Draft) => Promise<string>
  /** Undefined when there is none of that id for this visitor, or its time is up. */
  readonly open: (c: Context<HubEnv>, id: string) => Promise<Draft | undefined>
  /**
   * Changes one, one change at a time however many tabs send some. `restore` stands in for answers whose time was up: what the
   * form itself brought back.
   * @returns what `change` gave, or undefined when there is nothing to change
   */
  readonly change: <T>(
    c: Context<HubEnv>,
    at: { readonly id: string; readonly restore: Draft | undefined },
    change: (draft: Draft) => { readonly draft: Draft; readonly gives: T },
  ) => Promise<T | undefined>
  /** The ids of those under way in this browser, the newest first. */
  readonly underWay: (c: Context<HubEnv>) => Promise<readonly string[]>
  readonly forget: (c: Context<HubEnv>, id: string) => Promise<void>
  /** Everything of this visitor, and the cookie: when they leave. */
  readonly forgetAll: (c: Context<HubEnv>) => Promise<void>
}

/** The first is a figure, so that no address of the checker that is a word can be one. */
const newId = (): string => `${randomBytes(1).readUInt8() % 10}${randomBytes(4).toString('hex')}`
export const journeyPattern = '[0-9][0-9a-f]{8}'

export function createJourneys(deps: JourneyDeps): Journeys {
  const { db, now, overTls } = deps
  const oldest = (): Date => new Date(now().getTime() - deps.keptMinutes * 60_000)
  const row = (at: Kysely<CheckTables> | Transaction<CheckTables>, visitor: Visitor, id: string) =>
    at
      .selectFrom('check_journey')
      .select(['sealed', 'used_at'])
      .where('visitor', '=', visitor.digest)
      .where('id', '=', id)
      .where('used_at', '>', oldest())
  const save = (at: Kysely<CheckTables> | Transaction<CheckTables>, visitor: Visitor, id: string, draft: Draft) => {
    const kept = { sealed: sealDraft(visitor.key, id, draft), used_at: now() }
    return at
      .insertInto('check_journey')
      .values({ visitor: visitor.digest, id, ...kept })
      .onConflict((conflict) => conflict.columns(['visitor', 'id']).doUpdateSet(kept))
      .execute()
  }
  const start: Journeys['start'] = async (c, draft) => {
    const id = newId()
    await save(db, keepVisitor(c, { overTls }), id, draft)
    return id
  }
  const change: Journeys['change'] = (c, { id, restore }, decide) => {
    const visitor = restore ? keepVisitor(c, { overTls }) : readVisitor(c)
    if (!visitor) return Promise.resolve(undefined)
    return db.transaction().execute(async (tx) => {
      const found = await row(tx, visitor, id).forUpdate().executeTakeFirst()
      const draft = (found && openDraft(visitor.key, id, found.sealed)) ?? restore
      if (!draft) return undefined
      const decided = decide(draft)
      await save(tx, visitor, id, decided.draft)
      return decided.gives
    })
  }
  return {
    start,
    change,
    open: async (c, id) => {
      const visitor = readVisitor(c)
      const found = visitor && (await row(db, visitor, id).executeTakeFirst())
      if (!visitor || !found) return undefined
      // Looking at them is using them. Now and then is enough: most looks need no writing.
      if (now().getTime() - found.used_at.getTime() > touchedAfterMs)
        await db
          .updateTable('check_journey')
          .set({ used_at: now() })
          .where('visitor', '=', visitor.digest)
          .where('id', '=', id)
          .execute()
      return openDraft(visitor.key, id, found.sealed)
    },
    underWay: async (c) => {
      const visitor = readVisitor(c)
      if (!visitor) return []
      const found = await db
        .selectFrom('check_journey')
        .select('id')
        .where('visitor', '=', visitor.digest)
        .where('used_at', '>', oldest())
        .orderBy('used_at', 'desc')
        .orderBy('id')
        .limit(mostUnderWay)
        .execute()
      return found.map(({ id }) => id)
    },
    forget: async (c, id) => {
      const visitor = readVisitor(c)
      if (visitor)
        await db.deleteFrom('check_journey').where('visitor', '=', visitor.digest).where('id', '=', id).execute()
    },
    forgetAll: async (c) => {
      const visitor = readVisitor(c)
      forgetVisitor(c)
      if (visitor) await db.deleteFrom('check_journey').where('visitor', '=', visitor.digest).execute()
    },
  }
}

const mostUnderWay = 20
const touchedAfterMs = 60_000

/** Deletes answers whose time is up. Safe to run any number of times. Gives how many. */
export async function deleteOldJourneys({ db, now, keptMinutes }: Omit<JourneyDeps, 'overTls'>): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('check_journey')
    .where('used_at', '<=', new Date(now().getTime() - keptMinutes * 60_000))
    .executeTakeFirst()
  return Number(numDeletedRows)
}
