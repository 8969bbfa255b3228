import type pg from 'pg'

/** What the service's role and its database are called. */
export const serviceName = 'plain_record'

/** The service's role and database, made on the first start and left alone later. */
export async function prepareDatabase(keeper: pg.Client): Promise<void> {
  const roles = await keeper.query('select 1 from pg_roles where rolname = $1', [serviceName])
  if (roles.rowCount === 0) await keeper.query(`create role ${serviceName} login`)
  const databases = await keeper.query('select 1 from pg_database where datname = $1', [serviceName])
  if (databases.rowCount === 0) await keeper.query(`create database ${serviceName} owner ${serviceName}`)
}
