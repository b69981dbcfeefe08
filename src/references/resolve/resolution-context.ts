import type { ImagePlatform } from '../../account/facts.ts'
import type { TaskPlatform } from '../parse/task-platform.ts'

/** What decides the outcome besides the reference and the evidence. */
export interface ResolutionContext {
  readonly platform: TaskPlatform
  /** The account the tasks will run in; null when nobody told. */
  readonly account: string | null
  /** Platform that the image must be for, as in image manifests; null where the container instance decides. */
  readonly imagePlatform: ImagePlatform | null
}
