import type { Attributes } from '../attributes.ts'
import type { Plan } from '../plan.ts'
import { stepsOf, withoutKey } from '../reference.ts'
import { list, object, scalar, type Traced, tracedJson, type Unknowns } from './traced.ts'

/** A resource or data source: one, a list of those that `count` makes, or those of `for_each` by their keys. Null where the plan has none. */
export function instancesOf(plan: Plan, bare: string): Traced | null {
  const planned = plan.resources.filter(({ action }) => action !== 'delete').map(({ address }) => address)
  const addresses = [...new Set([...planned, ...plan.prior.keys()])].filter(
    (address) => address === bare || withoutKey(address) === bare,
  )
  if (addresses.includes(bare)) return instance(bare)
  const instances = addresses.map(
    (address) => [stepsOf(address.slice(bare.length))[0] ?? '', instance(address)] as const,
  )
  if (instances.length === 0) return null
  if (instances.some(([key]) => typeof key === 'string'))
    return object(new Map(instances.map(([key, each]) => [String(key), each])))
  return list(instances.toSorted(([one], [other]) => Number(one) - Number(other)).map(([, each]) => each))
}

function instance(address: string): Traced {
  return { value: { kind: 'resource', address }, at: null }
}

/** What an attribute will be; a mark where that is not known. */
export function attributeOf(
  { attributes, unknowns }: { readonly attributes: Attributes; readonly unknowns: Unknowns },
  address: string,
  path: readonly (string | number)[],
): Traced {
  const value = attributes.valueOf({ address, path })
  if (value.status === 'known') return tracedJson(value.value)
  const standIn = value.status === 'stand-in' ? value.text : null
  return scalar(unknowns.markFor({ reference: `${address}.${path.join('.')}`, standIn }))
}
