import type { CheckSubject } from '../report/subject.ts'
import type { DocumentProblem } from '../task-definition/document/document.ts'
import { defineCheck } from './check.ts'

interface ProblemSubject extends CheckSubject {
  readonly problem: DocumentProblem
}

/** Fails when the file's text is not plain JSON or YAML: what parsers disagree about, the deploy step may read in another way. */
export const check = defineCheck<ProblemSubject>({
  id: 'document-parses',
  title: 'The file is plain JSON or YAML',
  topic: 'document',
  severity: 'error',
  subjects: ({ documentProblems }) =>
    documentProblems.map((problem) => ({
      pointer: problem.pointer,
      subject: 'file',
      container: null,
      problem,
      ...(problem.location === null ? {} : { at: problem.location }),
    })),
  examine: ({ problem }) => ({
    verdict: 'fail',
    rule: problem.rule,
    severity: problem.severity,
    message: problem.message,
    remedy: problem.remedy,
  }),
})
