import { InputError } from '../../base/input-error.ts'
import { counted } from '../../base/sentence.ts'
import { requireCluster, requireService } from '../../sources/deploy-names.ts'
import type { TargetInput } from '../../sources/files.ts'
import type { Config } from './config.ts'
import { type InputReader, type Line, linesOf } from './input-lines.ts'

/** Throws InputError. */
export function readTargets(read: InputReader): TargetInput[] {
  const patterns = linesOf(read('task-definition'))
  if (patterns.length === 0) {
    throw new InputError(
      'Input task-definition is empty. Name the rendered task-definition file, such as the output of the render step, or list targets in .github/ecs-preflight.yml.',
    )
  }
  const clusters = linesOf(read('cluster'))
  const services = paired(read, 'service', patterns.length)
  const sources = paired(read, 'source-file', patterns.length)
  if (clusters.length > 1 && clusters.length !== patterns.length)
    throw countError('cluster', clusters.length, patterns.length, 'Give one cluster for all, or one a task definition.')
  const cluster = (index: number) => dashed(clusters.length === 1 ? clusters[0] : clusters[index]) ?? 'default'
  return patterns.map((pattern, index) => {
    const target = {
      place: `Input task-definition, line ${pattern.number}`,
      pattern: pattern.text,
      cluster: cluster(index),
      service: dashed(services[index]),
      sourceFile: dashed(sources[index]),
    }
    requireCluster(target.cluster, `Input cluster, line ${clusters[clusters.length === 1 ? 0 : index]?.number ?? 1}`)
    requireService(target.service, `Input service, line ${services[index]?.number ?? 1}`)
    return target
  })
}

/** The targets that the file of settings lists; `{dir}` and `{family}` are put in once the files are known. */
export function configTargets({ name, config }: { name: string; config: Config }, cluster: string): TargetInput[] {
  if (config.targets.length === 0) return readTargets(() => '')
  return config.targets.map((target) => ({
    pattern: target.files,
    cluster: target.cluster ?? cluster,
    service: target.service,
    sourceFile: target.sourceFile,
    place: `${name}, line ${target.line}`,
  }))
}

function paired(read: InputReader, name: 'service' | 'source-file', count: number): Line[] {
  const lines = linesOf(read(name))
  if (lines.length !== 0 && lines.length !== count) {
    throw countError(
      name,
      lines.length,
      count,
      `Give one ${name} for each line of task-definition; write - where there is none, and repeat a file for its second service.`,
    )
  }
  return lines
}

function countError(name: string, given: number, wanted: number, cure: string): InputError {
  return new InputError(`Input ${name} has ${counted(given, 'line')}, but task-definition has ${wanted}. ${cure}`)
}

function dashed(line: Line | undefined): string | null {
  return line === undefined || line.text === '-' ? null : line.text
}
