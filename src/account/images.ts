import type { Lookup } from '../base/lookup.ts'
import type { ImageContent } from './facts.ts'

/** A repository of a private registry. */
export interface EcrRepository {
  readonly account: string
  readonly region: string
  readonly repository: string
}

/** An image as ecr:DescribeImages knows it: nothing that it is made of. */
export interface ImageRecord {
  readonly digest: string | null
  readonly isIndex: boolean
  /** Moved to ECR's archive: still listed, and nobody can pull it until it is restored. */
  readonly archived?: boolean
}

/** Questions about images in ECR; each is asked once a run. */
export interface ImageReader {
  describe(image: EcrRepository, tag: string | null, digest: string | null): Promise<Lookup<ImageRecord>>
  /** Reads the manifest, which imports the image where the repository is a pull-through cache: ask `throughCache` before. */
  content(image: EcrRepository, record: ImageRecord): Promise<Lookup<ImageContent>>
  /** Whether the repository fills itself from another registry. */
  throughCache(image: EcrRepository): Promise<Lookup<boolean>>
  /** The repository's own policy as text; null where it has none. */
  repositoryPolicy(repository: EcrRepository): Promise<Lookup<string | null>>
}
