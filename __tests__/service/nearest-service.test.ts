import { expect, test } from 'vitest'
import { nearestService } from '../../src/service/nearest-service.ts'

test.each([
  ['a slip', 'shop-apl', ['shop-api', 'shop-web'], 'shop-api'],
  ['another spelling', 'Shop_API', ['shop-api', 'shop-web'], 'shop-api'],
  ['the short name of the only such service', 'orders', ['prod-orders', 'prod-web'], 'prod-orders'],
  ['a name with too much to it', 'prod-orders', ['orders', 'web'], 'orders'],
  ['a part of two', 'orders', ['prod-orders', 'orders-worker'], null],
  ['a part that is no whole word', 'orders', ['reorders', 'web'], null],
  ['letters that stand in many names', 'api', ['prod-api', 'web'], null],
  ['nothing like it', 'billing', ['orders', 'web'], null],
  ['no services at all', 'orders', [], null],
])('%s', (_what, name, existing, nearest) => {
  expect(nearestService(name, existing)).toBe(nearest)
})
