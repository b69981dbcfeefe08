import { counted, listed } from '../base/sentence.ts'
import type { ObjectFlaw, ValueFlaw } from '../references/parse/flaw.ts'
import { levelLimit, parameterNameLimit, storedNameLimit } from '../references/parse/parameter-name.ts'
import { arnNameLimit, versionIdLength } from '../references/parse/secret-arn.ts'
import type { Slot } from '../references/parse/slot.ts'
import type { FailureReason } from '../report/report.ts'
import { objectFlaws } from './environment-file-exists.ts'
import { plainWord } from './plain-word.ts'
import { isSecretSlot, offered, referenceCheck, type Sentences, wordsForFlaw } from './reference-check.ts'
import { whereInjected } from './stopped-reason.ts'

/** Fails when a `valueFrom` can never resolve, whatever exists. */
export const check = referenceCheck({
  id: 'secret-reference-well-formed',
  title: 'Every reference to a secret or parameter is one that ECS can read',
  severity: 'error',
  appliesTo: isSecretSlot,
  sentences: {
    'value-malformed': ({ flaw, reason, suggestion }, about) => {
      const words = flaw.of === 'object' ? wordsForFlaw(objectFlaws, flaw, about) : wordsForFlaw(flaws, flaw, about)
      return {
        ...words,
        message: suggestion === null ? words.message : `${words.message} Probably meant: ${suggestion.what}.`,
        stopped: stoppedBy(flaw, reason, about.resolution.reference.slot),
        replacement: offered(suggestion),
      }
    },
  },
})

const secretForm =
  'Write arn:PARTITION:secretsmanager:REGION:ACCOUNT:secret:NAME, with nothing after it or with exactly :JSON-KEY:VERSION-STAGE:VERSION-ID (each may be empty, the colons may not be left out).'
const parameterForm = 'Write arn:PARTITION:ssm:REGION:ACCOUNT:parameter/NAME, without a second slash after parameter.'
const credentialsForm = 'Give the ARN of a Secrets Manager secret.'

const flaws: Sentences<ValueFlaw> = {
  empty: () => ({
    message: 'valueFrom is empty.',
    remedy: 'Give the ARN of a secret, or the name or ARN of a parameter.',
  }),
  'white-space': () => ({
    severity: 'warning',
    message: 'valueFrom begins or ends with white space, which ECS is not known to remove.',
    remedy: 'Remove the white space.',
  }),
  'arn-cut': ({ field }) => ({
    message: `${field} begins like an ARN but has fewer than six parts.`,
    remedy: field === 'valueFrom' ? secretForm : 'Give the whole ARN of the secret.',
  }),
  'arn-fields': ({ resource, missing }) => ({
    message: missing.includes('secret:')
      ? 'The ARN lacks "secret:" before the name of the secret.'
      : `The ARN of the ${resource} has no valid ${listed(
          missing.map((field) => (field === 'account' ? 'account id' : field)),
          'or',
        )}.`,
    remedy: resource === 'secret' ? secretForm : parameterForm,
  }),
  'other-service': ({ service }) => ({
    message: `valueFrom names the service ${plainWord(service)}, which ECS cannot read secrets from.`,
    remedy: 'Name a Secrets Manager secret or a Systems Manager parameter.',
  }),
  partition: ({ partition, region, expected }) => ({
    message: `The ARN says partition ${plainWord(partition)}, but region ${region} belongs to ${expected}.`,
    remedy: `Write ${expected} as the partition of the ARN.`,
  }),
  'secret-fields': ({ count }) => ({
    message:
      count < 2
        ? 'The ARN ends before the name of the secret.'
        : `The ARN has ${counted(count - 2, 'field')} after the secret's name; ECS takes none or exactly three (JSON key, version stage, version id).`,
    remedy: secretForm,
  }),
  'secret-type': ({ type }) => ({
    message: `The ARN's resource begins with ${plainWord(type)} instead of secret.`,
    remedy: secretForm,
  }),
  'secret-name-missing': () => ({ message: 'The ARN names no secret.', remedy: secretForm }),
  'secret-name-too-long': () => ({
    message: `The ARN names a secret of more than ${arnNameLimit} characters, which none can have.`,
    remedy: secretForm,
  }),
  'secret-name-characters': () => ({
    message: 'The ARN holds characters that the name of a secret cannot have.',
    remedy: secretForm,
  }),
  'version-id-length': ({ length }) => ({
    message: `The last field, the version id, has ${length} characters; a version id has ${versionIdLength.min} to ${versionIdLength.max}.`,
    remedy: 'Put a JSON key first and leave stage and version empty: …:secret:NAME:JSON-KEY::',
  }),
  'parameter-prefix': () => ({
    message: 'The parameter ARN lacks "parameter/" before the name.',
    remedy: parameterForm,
  }),
  'parameter-of-another-account': () => ({
    message: 'The parameter belongs to another account; ECS refuses parameter ARNs of other accounts, shared ones too.',
    remedy:
      "Copy the parameter to the task's own account, or keep the value in a Secrets Manager secret that this account may read.",
  }),
  'parameter-selector': ({ afterArn }) => ({
    ...(afterArn ? { severity: 'warning' } : {}),
    message: 'valueFrom pins a version or label of a parameter, which ECS cannot do.',
    remedy: 'Leave the part after the colon away; to pin a version, keep the value in Secrets Manager.',
  }),
  'parameter-arn-name': () => ({ message: 'The parameter ARN names no valid parameter.', remedy: parameterForm }),
  'parameter-slashes': () => ({
    message: 'The parameter ARN has two slashes after "parameter".',
    remedy: parameterForm,
  }),
  'parameter-too-long': ({ length }) => ({
    message: `valueFrom has ${length} characters; a parameter name has at most ${parameterNameLimit}.`,
    remedy: 'Name a parameter, or a secret by its ARN.',
  }),
  'colon-in-name': () => ({
    message: 'valueFrom is not an ARN, so ECS takes it as a parameter name, and a parameter name cannot hold a colon.',
    remedy: 'Give the whole ARN of the secret, beginning with arn: in lower case.',
  }),
  'parameter-characters': () => ({
    message:
      'valueFrom is no ARN, so ECS takes it as a parameter name, and it holds characters that a parameter name cannot have.',
    remedy: 'Use letters, digits and . - _ / only, or give the ARN of a secret.',
  }),
  'parameter-comma': () => ({
    message: 'No parameter can have a comma in its name.',
    remedy: 'Use letters, digits and . - _ / only.',
  }),
  'parameter-empty-level': () => ({
    message: 'The parameter name has an empty level between slashes; no parameter can have this name.',
    remedy: 'Write each level once, such as /team/service/NAME.',
  }),
  'parameter-without-slash': () => ({
    message: 'A parameter name with levels must begin with a slash; no parameter can have this name.',
    remedy: 'Begin the name with a slash.',
  }),
  'parameter-limits': () => ({
    message: `No parameter can have this name: a name has at most ${storedNameLimit} characters and ${levelLimit} levels.`,
    remedy: 'Name a parameter that exists.',
  }),
  'credentials-neither-arn-nor-name': () => ({
    message: 'credentialsParameter is neither the ARN nor the name of a secret.',
    remedy: credentialsForm,
  }),
  'credentials-other-service': () => ({
    message: 'credentialsParameter names something other than a Secrets Manager secret.',
    remedy: credentialsForm,
  }),
  'credentials-of-one-key': ({ reader }) => ({
    message: `credentialsParameter carries a JSON key or version; ${reader === 'registry' ? 'registry credentials take' : 'FSx takes'} the whole secret, so no secret of this name is found.`,
    remedy: 'End the ARN after the name of the secret.',
  }),
  'credentials-of-another-account': ({ account, taskAccount }) => ({
    severity: 'warning',
    message: `The secret with the registry credentials lies in account ${account}, and ECS takes it from the task's own account, ${taskAccount}, alone.`,
    remedy: "Keep the credentials in a secret of the task's own account.",
  }),
  'fsx-secret-in-another-region': ({ region, taskRegion }) => ({
    severity: 'warning',
    message: `The secret lies in ${plainWord(region)}, and ECS asks for FSx credentials in ${taskRegion} alone.`,
    remedy: "Keep the credentials in a secret of the task's own region.",
  }),
  'fsx-credentials-unreadable': () => ({
    message: 'credentialsParameter names neither a secret nor a parameter by its ARN.',
    remedy: 'Give the ARN of a Secrets Manager secret with username and password.',
  }),
  'credential-spec-prefix': () => ({ message: 'This is not a credential spec.', remedy: credentialSpecForm }),
  'credential-spec-unreadable': () => ({
    message: 'The credential spec names neither an S3 object nor a parameter.',
    remedy: credentialSpecForm,
  }),
}

const credentialSpecForm =
  'Write credentialspec: or credentialspecdomainless:, then the ARN of an S3 object or of a parameter.'

/** Only some texts are refused in words that are known (agent, asmsecret.go, fsxwindowsfileserver, credentialspec). */
function stoppedBy(flaw: ValueFlaw | ObjectFlaw, reason: FailureReason, slot: Slot): string | null {
  const { code } = flaw
  if (code === 'fsx-credentials-unreadable' && reason === 'UNSUPPORTED_SERVICE') {
    return 'unsupported credentialsParameter, only ssm/secretsmanager ARNs are valid'
  }
  if (code === 'credential-spec-unreadable' && reason === 'UNSUPPORTED_SERVICE') {
    return 'unsupported credentialspec ARN, only s3/ssm ARNs are valid'
  }
  const miscounted = code === 'secret-fields' || (code === 'arn-fields' && flaw.miscounted)
  return whereInjected(slot, miscounted ? 'invalid ARN format, or unexpected ARN format with parameters' : null)
}
