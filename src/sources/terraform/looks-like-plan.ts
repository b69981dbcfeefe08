/** By the members that every plan has; what it is in truth, reading it tells. */
export function looksLikePlan(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const has = (member: string) => buffer.includes(`"${member}"`)
  return has('format_version') && (has('resource_changes') || has('planned_values'))
}
