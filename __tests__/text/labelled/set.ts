import { benignPlaces } from './benign-places.ts'
import { benignValues } from './benign-values.ts'
import { credentialsByName } from './credentials-by-name.ts'
import { credentialsInAddresses } from './credentials-in-addresses.ts'
import { credentialsInPlaces } from './credentials-in-places.ts'
import { credentialsInside } from './credentials-inside.ts'
import { earlier } from './earlier.ts'
import { enterprise } from './enterprise.ts'
import { everyday } from './everyday.ts'
import { keyMaterial } from './key-material.ts'
import type { LabelledCase } from './labelled.ts'
import { lookAlikes } from './look-alikes.ts'
import { placeholders } from './placeholders.ts'
import { stacks } from './stacks.ts'
import { vendorTokens } from './vendor-tokens.ts'
import { webFrameworks } from './web-frameworks.ts'
import { wellKnownImages } from './well-known-images.ts'

/** The labelled set that `npm run score` measures the rules of `src/text` with. */
export const labelledSet: readonly LabelledCase[] = [
  ...credentialsInAddresses,
  ...keyMaterial,
  ...vendorTokens,
  ...credentialsByName,
  ...credentialsInside,
  ...credentialsInPlaces,
  ...benignValues,
  ...benignPlaces,
  ...placeholders,
  ...lookAlikes,
  ...stacks,
  ...earlier,
  ...everyday,
  ...webFrameworks,
  ...wellKnownImages,
  ...enterprise,
]
