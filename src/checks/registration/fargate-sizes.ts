const GB = 1024

function steps(from: number, to: number, by: number): number[] {
  return Array.from({ length: (to - from) / by + 1 }, (_, index) => (from + index * by) * GB)
}

/**
 * Memory in MiB that a task on Fargate may have, by its CPU units (developer guide, "Task CPU and memory"; 32 vCPU: cfn-lint pull
 * request 4668, September 2026, with exactly 60, 120 or 244 GB).
 */
export const fargateSizes: ReadonlyMap<number, readonly number[]> = new Map([
  [256, [0.5 * GB, GB, 2 * GB]],
  [512, steps(1, 4, 1)],
  [1024, steps(2, 8, 1)],
  [2048, steps(4, 16, 1)],
  [4096, steps(8, 30, 1)],
  [8192, steps(16, 60, 4)],
  [16384, steps(32, 120, 8)],
  [32768, [60 * GB, 120 * GB, 244 * GB]],
])

/** Null where Fargate has no task with that many CPU units. */
export function memoryFor(cpuUnits: number): readonly number[] | null {
  return fargateSizes.get(cpuUnits) ?? null
}
