// Written by scripts/generate-check-list.ts from the files of this folder. Do not edit.
import { check as documentParses } from './document-parses.js';
import { check as taskDefinitionMatchesSchema } from './task-definition-matches-schema.js';
import { check as registrationKeepsValues } from './registration-keeps-values.js';
import { check as secretNamesUnique } from './secret-names-unique.js';
import { check as environmentNamesUnique } from './environment-names-unique.js';
import { check as executionRolePresent } from './execution-role-present.js';
import { check as secretReferenceWellFormed } from './secret-reference-well-formed.js';
import { check as secretExists } from './secret-exists.js';
import { check as parameterExists } from './parameter-exists.js';
import { check as secretNotDeleted } from './secret-not-deleted.js';
import { check as secretVersionExists } from './secret-version-exists.js';
import { check as secretJsonKeyExists } from './secret-json-key-exists.js';
import { check as secretValueIsText } from './secret-value-is-text.js';
import { check as secretValueInjectedVerbatim } from './secret-value-injected-verbatim.js';
import { check as secretArnComplete } from './secret-arn-complete.js';
import { check as secretSupportedByPlatform } from './secret-supported-by-platform.js';
import { check as kmsKeyUsable } from './kms-key-usable.js';
import { check as credentialsDocumentWellFormed } from './credentials-document-well-formed.js';
import { check as placeholdersReplaced } from './placeholders-replaced.js';
import { check as environmentHoldsNoCredentials } from './environment-holds-no-credentials.js';
import { check as executionRoleExists } from './execution-role-exists.js';
import { check as taskRoleExists } from './task-role-exists.js';
import { check as executionRoleTrustsEcsTasks } from './execution-role-trusts-ecs-tasks.js';
import { check as taskRoleTrustsEcsTasks } from './task-role-trusts-ecs-tasks.js';
import { check as executionRoleCanReadSecrets } from './execution-role-can-read-secrets.js';
import { check as executionRoleCanDecrypt } from './execution-role-can-decrypt.js';
import { check as executionRoleCanPullImages } from './execution-role-can-pull-images.js';
import { check as executionRoleCanWriteLogs } from './execution-role-can-write-logs.js';
import { check as executionRoleCanReadEnvironmentFiles } from './execution-role-can-read-environment-files.js';
import { check as taskRoleCanUseFeatures } from './task-role-can-use-features.js';
import { check as deployerCanPassRoles } from './deployer-can-pass-roles.js';
import { check as deployerCanDeploy } from './deployer-can-deploy.js';
import { check as imageExists } from './image-exists.js';
import { check as imageMatchesPlatform } from './image-matches-platform.js';
import { check as logGroupExists } from './log-group-exists.js';
import { check as environmentFileExists } from './environment-file-exists.js';
import { check as fileSystemExists } from './file-system-exists.js';
import { check as serviceWiringKept } from './service-wiring-kept.js';
import { check as secretsKept } from './secrets-kept.js';
import { check as secretsNotPlaintext } from './secrets-not-plaintext.js';
import { check as containersKept } from './containers-kept.js';
import { check as rolesKept } from './roles-kept.js';
import { check as environmentKept } from './environment-kept.js';
import { check as suppressionsCurrent } from './suppressions-current.js';
/** Every check by its id, in the order of reports. */
export const checksById = {
    'document-parses': documentParses,
    'task-definition-matches-schema': taskDefinitionMatchesSchema,
    'registration-keeps-values': registrationKeepsValues,
    'secret-names-unique': secretNamesUnique,
    'environment-names-unique': environmentNamesUnique,
    'execution-role-present': executionRolePresent,
    'secret-reference-well-formed': secretReferenceWellFormed,
    'secret-exists': secretExists,
    'parameter-exists': parameterExists,
    'secret-not-deleted': secretNotDeleted,
    'secret-version-exists': secretVersionExists,
    'secret-json-key-exists': secretJsonKeyExists,
    'secret-value-is-text': secretValueIsText,
    'secret-value-injected-verbatim': secretValueInjectedVerbatim,
    'secret-arn-complete': secretArnComplete,
    'secret-supported-by-platform': secretSupportedByPlatform,
    'kms-key-usable': kmsKeyUsable,
    'credentials-document-well-formed': credentialsDocumentWellFormed,
    'placeholders-replaced': placeholdersReplaced,
    'environment-holds-no-credentials': environmentHoldsNoCredentials,
    'execution-role-exists': executionRoleExists,
    'task-role-exists': taskRoleExists,
    'execution-role-trusts-ecs-tasks': executionRoleTrustsEcsTasks,
    'task-role-trusts-ecs-tasks': taskRoleTrustsEcsTasks,
    'execution-role-can-read-secrets': executionRoleCanReadSecrets,
    'execution-role-can-decrypt': executionRoleCanDecrypt,
    'execution-role-can-pull-images': executionRoleCanPullImages,
    'execution-role-can-write-logs': executionRoleCanWriteLogs,
    'execution-role-can-read-environment-files': executionRoleCanReadEnvironmentFiles,
    'task-role-can-use-features': taskRoleCanUseFeatures,
    'deployer-can-pass-roles': deployerCanPassRoles,
    'deployer-can-deploy': deployerCanDeploy,
    'image-exists': imageExists,
    'image-matches-platform': imageMatchesPlatform,
    'log-group-exists': logGroupExists,
    'environment-file-exists': environmentFileExists,
    'file-system-exists': fileSystemExists,
    'service-wiring-kept': serviceWiringKept,
    'secrets-kept': secretsKept,
    'secrets-not-plaintext': secretsNotPlaintext,
    'containers-kept': containersKept,
    'roles-kept': rolesKept,
    'environment-kept': environmentKept,
    'suppressions-current': suppressionsCurrent,
};
/** Every check, in the order of reports. */
export const checks = Object.values(checksById);
