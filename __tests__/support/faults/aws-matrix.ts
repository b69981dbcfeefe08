import { callTable } from '../../../src/aws/call-table.ts'
import { type AwsFault, awsFaults, throttledForEver } from './aws-faults.ts'
import { judgeFault } from './judge-fault.ts'
import { type Ending, openStage, type Stage } from './run-scene.ts'
import type { Scene } from './scene.ts'
import { scenes } from './scenes.ts'

/** One run of the matrix. */
export interface AwsCell {
  readonly operation: string
  readonly fault: AwsFault
  readonly scene: Scene
}

export interface AwsMatrix {
  readonly cells: readonly AwsCell[]
  /** Operations of the call table that no scene asks. */
  readonly unasked: readonly string[]
  /** What does not hold of a cell's run. */
  judge(cell: AwsCell): Promise<string[]>
  close(): Promise<void>
}

/** Scenes that the faults of one operation are spread over. */
const scenesEach = 3

/** Every operation of the call table with every fault, each in a scene that asks it; the scenes without a fault are run first. */
export async function openAwsMatrix(): Promise<AwsMatrix> {
  const stage = await openStage()
  const clean = new Map<Scene, Ending>()
  for (const scene of scenes()) clean.set(scene, await stage.run(scene, null))
  const operations = callTable.flatMap(({ operation }) => (operation === null ? [] : [operation]))
  const cells = operations.flatMap((operation) => cellsOf(operation, [...clean.keys()], stage))
  return {
    cells,
    unasked: operations.filter((operation) => !cells.some((cell) => cell.operation === operation)),
    judge: async ({ operation, fault, scene }) => {
      const before = clean.get(scene)
      if (before === undefined) throw new Error(`the scene ${scene.name} was not run`)
      return judgeFault(before, await stage.run(scene, { operation, fault }), fault)
    },
    close: stage.close,
  }
}

/** Whether the run mostly waits. */
export function waits({ fault }: Pick<AwsCell, 'fault'>): boolean {
  return fault.hangs || fault === throttledForEver
}

/** The smallest scenes that ask the operation, in turn. */
function cellsOf(operation: string, all: readonly Scene[], stage: Stage): AwsCell[] {
  const asking = all
    .filter((scene) => stage.operationsOf(scene).has(operation))
    .sort((a, b) => stage.operationsOf(a).size - stage.operationsOf(b).size)
    .slice(0, scenesEach)
  return awsFaults.flatMap((fault, index) => {
    const scene = asking[index % asking.length]
    return scene === undefined ? [] : [{ operation, fault, scene }]
  })
}
