import { expect, test } from 'vitest'
import { accountIn, serverAccount } from './server-account.ts'

const passwd = `root:x:0:0:root:/root:/bin/sh
nobody:x:65534:65533:nobody:/:/bin/false
plain-record:x:990:991::/srv:/bin/false`

test.each([
  [
    'an account made for the service comes before the one that all services share',
    ['plain-record', 'nobody'],
    { uid: 990, gid: 991 },
  ],
  ['without one, the shared account serves', ['some-other', 'nobody'], { uid: 65534, gid: 65533 }],
  ['a machine without either has the number that nobody has by custom', ['some-other'], { uid: 65534, gid: 65534 }],
])('%s', (_, names, account) => {
  expect(accountIn(passwd, names)).toEqual(account)
})

test("macOS's negative number is the one the kernel knows", () => {
  expect(accountIn('nobody:*:-2:-2:Unprivileged User:/var/empty:/usr/bin/false', ['nobody'])).toEqual({
    uid: 4294967294,
    gid: 4294967294,
  })
})

const isRoot = process.getuid?.() === 0

test.each([
  ['the owner of the data', { uid: 1234, gid: 5678 }, { uid: 1234, gid: 5678 }],
  ['an unprivileged account, if root owns the data', { uid: 0, gid: 0 }, { uid: expect.not.closeTo(0, 0) }],
  ['an unprivileged account, if there is no data yet', undefined, { uid: expect.not.closeTo(0, 0) }],
])('root runs the server as %s; any other account runs it itself', (_, owner, forRoot) => {
  const account = serverAccount(owner)
  if (isRoot) expect(account).toMatchObject(forRoot)
  else expect(account).toBeUndefined()
})
