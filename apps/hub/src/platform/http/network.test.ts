import { expect, test } from 'vitest'
import { prefixOf } from './network.ts'

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2345::1', '2001:0db8:0001:2300::/56'],
  ['2001:db8:1:23ff:9::1', '2001:0db8:0001:2300::/56'],
  ['2001:db8:1:2445::1', '2001:0db8:0001:2400::/56'],
  ['fe80::1%eth0', 'fe80:0000:0000:0000::/56'],
  ['::1', '0000:0000:0000:0000::/56'],
  ['not an address', 'unknown'],
  ['', 'unknown'],
])('%s counts as the network %s', (address, network) => {
  expect(prefixOf(address)).toBe(network)
})
