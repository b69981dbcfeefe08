import type { Json } from '../base/json.ts'

/**
 * The `cpu` of a task in CPU units: `1024`, `"1024"`, `"1 vCPU"`, `".5 vcpu"` (API reference, RegisterTaskDefinition; letter case does
 * not count). Null for what ECS does not read as a size.
 */
export function cpuUnitsOf(value: Json): number | null {
  return amountOf(value, 'vcpu')
}

/** The `memory` of a task in MiB: `2048`, `"2048"`, `"2 GB"`, `"0.5gb"`. Null for what ECS does not read as a size. */
export function mebibytesOf(value: Json): number | null {
  return amountOf(value, 'gb')
}

function amountOf(value: Json, unit: string): number | null {
  if (typeof value === 'number') return value
  if (typeof value !== 'string') return null
  const [, amount, written] = /^(\d+(?:\.\d+)?|\.\d+)\s*([a-z]*)$/i.exec(value.trim()) ?? []
  if (amount === undefined) return null
  if (written?.toLowerCase() === unit) return Math.round(Number(amount) * 1024)
  return written === '' && !amount.includes('.') ? Number(amount) : null
}
