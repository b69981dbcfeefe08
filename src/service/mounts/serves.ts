import type { MountTargetFacts } from '../../account/file-systems.ts'
import type { SubnetFacts } from '../../account/networks.ts'

/** A target serves its zone. One of an unknown zone may serve any. */
export function serves(target: MountTargetFacts, subnet: SubnetFacts): boolean {
  if (target.subnet === subnet.id) return true
  if (target.zoneId !== null && subnet.zoneId !== null) return target.zoneId === subnet.zoneId
  return target.zone === null || subnet.zone === null || target.zone === subnet.zone
}
