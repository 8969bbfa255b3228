import { sql } from 'kysely'
import { connect } from '../connect.ts'
import { type Migrations, migrateToLatest } from '../migrations.ts'
import { quietLog } from './quiet-log.ts'
import type { Address } from './test-server.ts'

// A program that brings the database it is given up to date, slowly enough that another one arrives meanwhile.
const address = JSON.parse(process.argv[2] ?? '') as Address

const migrations: Migrations = {
  '0001-slow-table': {
    up: async (db) => {
      await sql`create table slow_table (id int primary key)`.execute(db)
      await sql`select pg_sleep(0.4)`.execute(db)
    },
  },
  '0002-row': {
    up: async (db) => {
      await sql`insert into slow_table values (1)`.execute(db)
    },
  },
}

const { db, close } = connect<unknown>({ address, log: quietLog, maxConnections: 1, release: async () => {} })
process.stdout.write(JSON.stringify(await migrateToLatest(db, migrations)))
await close()
