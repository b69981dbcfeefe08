import { expect, test } from 'vitest'
import { check } from '../../src/checks/baseline-still-startable.ts'
import type { GonePart } from '../../src/checks/check-context.ts'
import { baselineOf } from '../support/baseline-context.ts'
import { contextOf } from '../support/check-context.ts'
import { verdictsOf } from '../support/verdicts.ts'

const contextWith = (gone: readonly GonePart[]) =>
  contextOf({ baseline: baselineOf({ family: 'api' }, { startable: { gone, unread: [] } }) })

test.each<[GonePart, string]>([
  [
    { subject: 'image api', container: 'api', name: null, code: 'image-missing' },
    'A rollback to revision 7 would fail: the image of container api is not in its repository any more.',
  ],
  [
    { subject: 'image api', container: 'api', name: null, code: 'image-archived' },
    'A rollback to revision 7 would fail: the image of container api was moved to the archive of its repository.',
  ],
  [
    { subject: 'secret api/A', container: 'api', name: 'A', code: 'secret-missing' },
    'A rollback to revision 7 would fail: what A of container api reads does not exist any more.',
  ],
  [
    { subject: 'secret api/A', container: 'api', name: 'A', code: 'secret-deleted' },
    'A rollback to revision 7 would fail: what A of container api reads is scheduled for deletion.',
  ],
  [
    { subject: 'secret api/A', container: 'api', name: 'A', code: 'parameter-missing' },
    'A rollback to revision 7 would fail: what A of container api reads does not exist any more.',
  ],
  [
    { subject: 'secret api/A', container: 'api', name: 'A', code: 'secret-behind-parameter-missing' },
    'A rollback to revision 7 would fail: what A of container api reads does not exist any more.',
  ],
  [
    { subject: 'image api', container: 'api', name: null, code: 'secret-missing' },
    'A rollback to revision 7 would fail: the secret with the registry credentials of container api does not exist any more.',
  ],
  [
    { subject: 'environment file api/0', container: 'api', name: null, code: 'object-missing' },
    'A rollback to revision 7 would fail: an environment file of container api does not exist any more.',
  ],
  [
    { subject: 'execution role', container: null, name: null, code: 'execution-role-missing' },
    'A rollback to revision 7 would fail: its execution role does not exist any more.',
  ],
  [
    { subject: 'task role', container: null, name: null, code: 'task-role-missing' },
    'A rollback to revision 7 would fail: its task role does not exist any more.',
  ],
])('%o is a warning', (part, message) => {
  const context = contextWith([part])
  expect(verdictsOf(check, context)).toEqual([['fail:warning', part.subject]])
  expect(check.run(context)[0]?.verdict).toMatchObject({ message })
})

test('where nothing is gone it passes', () => {
  expect(verdictsOf(check, contextWith([]))).toEqual([['pass', 'service']])
})

test('a revision that nothing proves, or none, is not judged', () => {
  const baseline = baselineOf({ family: 'api' })
  const unproven = { ...baseline, report: { ...baseline.report, source: 'latest-active-unproven' as const } }
  expect(verdictsOf(check, contextOf({ baseline: unproven }))).toEqual([])
  expect(verdictsOf(check, contextOf({ baseline: baselineOf(null) }))).toEqual([])
  expect(verdictsOf(check, contextOf())).toEqual([])
})
