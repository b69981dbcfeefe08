import { defineCheck } from './check.js';
/** Fails when the file's text is not plain JSON or YAML: what parsers disagree about, the deploy step may read in another way. */
export const check = defineCheck({
    id: 'document-parses',
    title: 'The file is plain JSON or YAML',
    severity: 'error',
    subjects: ({ documentProblems }) => documentProblems.map((problem) => ({ pointer: problem.pointer, subject: 'file', container: null, problem })),
    examine: ({ problem }) => ({
        verdict: 'fail',
        rule: problem.rule,
        severity: problem.severity,
        message: problem.message,
        remedy: problem.remedy,
    }),
});
