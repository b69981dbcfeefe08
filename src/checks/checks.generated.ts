// Written by scripts/generate-check-list.ts from the files of this folder. Do not edit.
import { check as documentParses } from './document-parses.ts'
import { check as containerMemorySet } from './registration/container-memory-set.ts'
import { check as containerNamesUnique } from './registration/container-names-unique.ts'
import { check as containerResourcesFitTask } from './registration/container-resources-fit-task.ts'
import { check as containerSettingsConsistent } from './registration/container-settings-consistent.ts'
import { check as dependenciesResolve } from './registration/dependencies-resolve.ts'
import { check as environmentNamesUnique } from './environment-names-unique.ts'
import { check as essentialContainerPresent } from './registration/essential-container-present.ts'
import { check as executionRolePresent } from './execution-role-present.ts'
import { check as fargateCpuMemorySupported } from './registration/fargate-cpu-memory-supported.ts'
import { check as fargateSettingsSupported } from './registration/fargate-settings-supported.ts'
import { check as healthCheckInRange } from './registration/health-check-in-range.ts'
import { check as limitsRespected } from './registration/limits-respected.ts'
import { check as logOptionsComplete } from './registration/log-options-complete.ts'
import { check as portsConsistent } from './registration/ports-consistent.ts'
import { check as registrationKeepsValues } from './registration-keeps-values.ts'
import { check as secretNamesUnique } from './secret-names-unique.ts'
import { check as taskDefinitionMatchesSchema } from './task-definition-matches-schema.ts'
import { check as volumesResolve } from './registration/volumes-resolve.ts'
import { check as credentialsDocumentWellFormed } from './credentials-document-well-formed.ts'
import { check as environmentFileExists } from './environment-file-exists.ts'
import { check as executionRoleExists } from './execution-role-exists.ts'
import { check as fileSystemExists } from './file-system-exists.ts'
import { check as imageExists } from './image-exists.ts'
import { check as imageMatchesPlatform } from './image-matches-platform.ts'
import { check as kmsKeyUsable } from './kms-key-usable.ts'
import { check as logGroupExists } from './log-group-exists.ts'
import { check as parameterExists } from './parameter-exists.ts'
import { check as secretArnComplete } from './secret-arn-complete.ts'
import { check as secretExists } from './secret-exists.ts'
import { check as secretJsonKeyExists } from './secret-json-key-exists.ts'
import { check as secretNotDeleted } from './secret-not-deleted.ts'
import { check as secretReferenceWellFormed } from './secret-reference-well-formed.ts'
import { check as secretSupportedByPlatform } from './secret-supported-by-platform.ts'
import { check as secretValueInjectedVerbatim } from './secret-value-injected-verbatim.ts'
import { check as secretValueIsText } from './secret-value-is-text.ts'
import { check as secretVersionExists } from './secret-version-exists.ts'
import { check as taskRoleExists } from './task-role-exists.ts'
import { check as environmentHoldsNoCredentials } from './environment-holds-no-credentials.ts'
import { check as placeholdersReplaced } from './placeholders-replaced.ts'
import { check as templateHoldsNoSecretValues } from './template-holds-no-secret-values.ts'
import { check as deployerCanDeploy } from './deployer-can-deploy.ts'
import { check as deployerCanPassRoles } from './deployer-can-pass-roles.ts'
import { check as executionRoleCanDecrypt } from './execution-role-can-decrypt.ts'
import { check as executionRoleCanPullImages } from './execution-role-can-pull-images.ts'
import { check as executionRoleCanReadEnvironmentFiles } from './execution-role-can-read-environment-files.ts'
import { check as executionRoleCanReadSecrets } from './execution-role-can-read-secrets.ts'
import { check as executionRoleCanWriteLogs } from './execution-role-can-write-logs.ts'
import { check as executionRoleTrustsEcsTasks } from './execution-role-trusts-ecs-tasks.ts'
import { check as taskRoleCanUseFeatures } from './task-role-can-use-features.ts'
import { check as taskRoleTrustsEcsTasks } from './task-role-trusts-ecs-tasks.ts'
import { check as definitionFitsService } from './definition-fits-service.ts'
import { check as ecsExecUsable } from './ecs-exec-usable.ts'
import { check as fileSystemMountable } from './file-system-mountable.ts'
import { check as planOrdersPermissions } from './plan-orders-permissions.ts'
import { check as runningTasksCurrent } from './running-tasks-current.ts'
import { check as serviceAcceptsDeployments } from './service-accepts-deployments.ts'
import { check as serviceWiringKept } from './service-wiring-kept.ts'
import { check as taskNetworkReachesServices } from './task-network-reaches-services.ts'
import { check as baselineStillStartable } from './baseline-still-startable.ts'
import { check as containersKept } from './containers-kept.ts'
import { check as environmentKept } from './environment-kept.ts'
import { check as rolesKept } from './roles-kept.ts'
import { check as secretsKept } from './secrets-kept.ts'
import { check as secretsNotPlaintext } from './secrets-not-plaintext.ts'
import { check as settingsKept } from './settings-kept.ts'
import { check as singleWriter } from './single-writer.ts'
import { check as suppressionsCurrent } from './suppressions-current.ts'
import type { Check } from './check.ts'

/** Every check by its id, in the order of reports. */
const checksById = {
  'document-parses': documentParses,
  'container-memory-set': containerMemorySet,
  'container-names-unique': containerNamesUnique,
  'container-resources-fit-task': containerResourcesFitTask,
  'container-settings-consistent': containerSettingsConsistent,
  'dependencies-resolve': dependenciesResolve,
  'environment-names-unique': environmentNamesUnique,
  'essential-container-present': essentialContainerPresent,
  'execution-role-present': executionRolePresent,
  'fargate-cpu-memory-supported': fargateCpuMemorySupported,
  'fargate-settings-supported': fargateSettingsSupported,
  'health-check-in-range': healthCheckInRange,
  'limits-respected': limitsRespected,
  'log-options-complete': logOptionsComplete,
  'ports-consistent': portsConsistent,
  'registration-keeps-values': registrationKeepsValues,
  'secret-names-unique': secretNamesUnique,
  'task-definition-matches-schema': taskDefinitionMatchesSchema,
  'volumes-resolve': volumesResolve,
  'credentials-document-well-formed': credentialsDocumentWellFormed,
  'environment-file-exists': environmentFileExists,
  'execution-role-exists': executionRoleExists,
  'file-system-exists': fileSystemExists,
  'image-exists': imageExists,
  'image-matches-platform': imageMatchesPlatform,
  'kms-key-usable': kmsKeyUsable,
  'log-group-exists': logGroupExists,
  'parameter-exists': parameterExists,
  'secret-arn-complete': secretArnComplete,
  'secret-exists': secretExists,
  'secret-json-key-exists': secretJsonKeyExists,
  'secret-not-deleted': secretNotDeleted,
  'secret-reference-well-formed': secretReferenceWellFormed,
  'secret-supported-by-platform': secretSupportedByPlatform,
  'secret-value-injected-verbatim': secretValueInjectedVerbatim,
  'secret-value-is-text': secretValueIsText,
  'secret-version-exists': secretVersionExists,
  'task-role-exists': taskRoleExists,
  'environment-holds-no-credentials': environmentHoldsNoCredentials,
  'placeholders-replaced': placeholdersReplaced,
  'template-holds-no-secret-values': templateHoldsNoSecretValues,
  'deployer-can-deploy': deployerCanDeploy,
  'deployer-can-pass-roles': deployerCanPassRoles,
  'execution-role-can-decrypt': executionRoleCanDecrypt,
  'execution-role-can-pull-images': executionRoleCanPullImages,
  'execution-role-can-read-environment-files': executionRoleCanReadEnvironmentFiles,
  'execution-role-can-read-secrets': executionRoleCanReadSecrets,
  'execution-role-can-write-logs': executionRoleCanWriteLogs,
  'execution-role-trusts-ecs-tasks': executionRoleTrustsEcsTasks,
  'task-role-can-use-features': taskRoleCanUseFeatures,
  'task-role-trusts-ecs-tasks': taskRoleTrustsEcsTasks,
  'definition-fits-service': definitionFitsService,
  'ecs-exec-usable': ecsExecUsable,
  'file-system-mountable': fileSystemMountable,
  'plan-orders-permissions': planOrdersPermissions,
  'running-tasks-current': runningTasksCurrent,
  'service-accepts-deployments': serviceAcceptsDeployments,
  'service-wiring-kept': serviceWiringKept,
  'task-network-reaches-services': taskNetworkReachesServices,
  'baseline-still-startable': baselineStillStartable,
  'containers-kept': containersKept,
  'environment-kept': environmentKept,
  'roles-kept': rolesKept,
  'secrets-kept': secretsKept,
  'secrets-not-plaintext': secretsNotPlaintext,
  'settings-kept': settingsKept,
  'single-writer': singleWriter,
  'suppressions-current': suppressionsCurrent,
}

/** Every check, in the order of reports. */
export const checks: readonly Check[] = Object.values(checksById)
