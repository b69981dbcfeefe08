import { iamRoles } from './iam-roles.ts'
import { iamSimulation } from './iam-simulation.ts'
import type { Operations } from './operation.ts'

export const iam: Operations = { ...iamRoles, ...iamSimulation }
