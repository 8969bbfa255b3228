import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import pg from 'pg'
import { say, trouble } from '../bootstrap/trouble.mjs'
import { installFromDebian } from '../browser/get-browser.mjs'

/** A database of our own on a real server. @typedef {{ url: string, remove: () => Promise<void> }} ScratchDatabase */

/** @typedef {{ url: string, remove: () => Promise<void> }} Account a user who may make databases */

/**
 * Makes a database on the PostgreSQL of this machine; installs and starts Debian's where none answers.
 * @returns {Promise<ScratchDatabase>}
 * @throws trouble when there is no server and none can be installed
 */
export async function makeScratchDatabase() {
  const account = (await trustedAccount()) ?? (await accountOnDebian())
  const name = `plain_record_ci_${randomBytes(4).toString('hex')}`
  await query(account.url, `create database ${name} template template0 encoding 'UTF8' locale 'C.UTF-8'`)
  const url = new URL(account.url)
  url.pathname = `/${name}`
  const remove = async () => {
    await query(account.url, `drop database if exists ${name} with (force)`)
    await account.remove()
  }
  return { url: url.href, remove }
}

/** The server on the usual port, when it lets its own superuser in without a password. */
async function trustedAccount() {
  for (const user of ['postgres', 'root']) {
    const url = `postgres://${user}@127.0.0.1:5432/postgres`
    try {
      const rows = await query(url, 'select from pg_roles where rolname = current_user and (rolsuper or rolcreatedb)')
      if (rows.length > 0) return { url, remove: async () => {} }
    } catch {
      // No server, or not for this user: the next way is tried.
    }
  }
  return undefined
}

/** @returns {Promise<Account>} on Debian's own cluster: a user with a password that lives as long as the run */
async function accountOnDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw trouble(
      'No PostgreSQL answers on 127.0.0.1:5432, and none can be installed here (that takes root on Debian).',
      'Start one that user postgres may enter without a password.',
    )
  }
  if (!existsSync('/usr/bin/pg_lsclusters') || clusters().length === 0) {
    say('No PostgreSQL answers here: installing it with apt-get.')
    process.env['LC_ALL'] = 'C.UTF-8' // the new cluster takes its encoding from here
    await installFromDebian(['postgresql'])
  }
  const [cluster] = clusters()
  if (!cluster) throw trouble('PostgreSQL could not be installed: apt-get says why above.', 'Install it by hand.')
  if (!cluster.online) {
    execFileSync('pg_ctlcluster', ['--skip-systemctl-redirect', cluster.version, cluster.name, 'start'])
  }
  const name = `plain_record_ci_${randomBytes(4).toString('hex')}`
  const password = randomBytes(16).toString('hex')
  asPostgres(cluster.port, `create role ${name} login createdb password '${password}'`)
  return {
    url: `postgres://${name}:${password}@127.0.0.1:${cluster.port}/postgres`,
    remove: async () => asPostgres(cluster.port, `drop role ${name}`),
  }
}

/** Debian's clusters, the newest version first. */
function clusters() {
  if (!existsSync('/usr/bin/pg_lsclusters')) return []
  return execFileSync('pg_lsclusters', ['-h'], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter((columns) => columns.length > 3)
    .map(([version = '', name = '', port = '', status = '']) => ({ version, name, port, online: status === 'online' }))
    .sort((a, b) => Number(b.version) - Number(a.version))
}

/** @param {string} port @param {string} statement */
function asPostgres(port, statement) {
  const command = ['-u', 'postgres', '--', 'psql', '--quiet', '-v', 'ON_ERROR_STOP=1', '-p', port, '-c', statement]
  execFileSync('runuser', command, { cwd: '/', stdio: ['ignore', 'ignore', 'inherit'] })
}

/** @param {string} connectionString @param {string} statement */
async function query(connectionString, statement) {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}
