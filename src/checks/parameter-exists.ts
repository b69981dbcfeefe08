import { quoted } from '../base/sentence.ts'
import type { ParameterTarget } from '../references/parse/reference.ts'
import type { Slot } from '../references/parse/slot.ts'
import { offered, referenceCheck } from './reference-check.ts'

/** Fails when Parameter Store says that there is no such parameter. */
export const check = referenceCheck({
  id: 'parameter-exists',
  title: 'Every parameter exists',
  severity: 'error',
  appliesTo: ({ reference }) => reference.target.kind === 'parameter',
  sentences: {
    'parameter-missing': ({ parameter, suggestion }, { resolution }) => ({
      message: `Parameter Store has no parameter ${quoted(parameter.parameterName)}${parameter.region === null ? '' : ` in ${parameter.region}`}${suggestion === null ? '' : `, but ${suggestion.what}`}; tasks will not start.${batchWords(parameter)}`,
      remedy: suggestion === null ? 'Create the parameter, or point to one that exists.' : 'Point to what exists.',
      stopped: invalidParameters(resolution.reference.slot),
      replacement: offered(suggestion),
    }),
    'secret-behind-parameter-missing': ({ secretName, parameter, suggestion }, { resolution }) => ({
      message: `Secrets Manager has no secret ${quoted(secretName)} behind the parameter${suggestion === null ? '' : `, but ${suggestion.what}`}; tasks will not start.${batchWords(parameter)}`,
      remedy: 'Name a secret that exists, without the six characters that end its ARN.',
      stopped: invalidParameters(resolution.reference.slot),
      replacement: offered(suggestion),
    }),
  },
})

/** The agent reads ten parameters in one request, and one unknown name makes all of it useless (agent, ssmsecret.go). */
function batchWords({ batchedWith }: ParameterTarget): string {
  if (batchedWith === 0) return ''
  return ` ECS reads it in one request with ${batchedWith} other ${batchedWith === 1 ? 'parameter, which fails' : 'parameters, which fail'} with it.`
}

function invalidParameters(slot: Slot): string | null {
  return slot === 'secrets' || slot === 'log-secret-option'
    ? 'fetching secret data from SSM Parameter Store: invalid parameters'
    : null
}
