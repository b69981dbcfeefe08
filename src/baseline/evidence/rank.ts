/** How much a kind of evidence proves, the strongest first. A weaker rank counts only where nothing of a stronger one is known. */
export const ranks = {
  /** A deployment completed with running tasks. */
  proven: 1,
  /** A deployment is marked COMPLETED, but nothing shows that tasks of it ran. */
  completed: 2,
  /** It was serving when a later deployment began. */
  servedBefore: 3,
  /** Tasks of it run, or ended well. */
  tasks: 4,
  /** Tasks of it are at work without a service, which may yet fail. */
  tasksAtWork: 5,
  /** A service event says that it completed. */
  event: 6,
  /** It completed without running a task. */
  vacuous: 7,
  /** Nothing shows that it ever ran. */
  unproven: 8,
} as const
export type Rank = (typeof ranks)[keyof typeof ranks]
