/** A page of the ECS API reference: the place where AWS says what a field takes. */
export function apiReference(shape: string): string {
  return `https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_${shape}.html`
}

/** A page of the ECS developer guide. */
export function developerGuide(page: string): string {
  return `https://docs.aws.amazon.com/AmazonECS/latest/developerguide/${page}.html`
}

/** A collection of refusals, each brought about on purpose and noted with AWS's words. */
export const collectedRefusals = 'https://github.com/badmintoncryer/cdk-preflight/blob/main/docs/rules.md'

/** A public report of somebody whom ECS refused. */
export function issue(repository: string, number: number): string {
  return `https://github.com/${repository}/issues/${number}`
}
