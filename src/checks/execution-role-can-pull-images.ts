import { permissionCheck } from './permission-check.ts'

/** Fails when the execution role may not pull from ECR. */
export const check = permissionCheck({
  id: 'execution-role-can-pull-images',
  title: 'The execution role can pull every image',
  severity: 'error',
  principal: 'execution-role',
  purpose: 'pull-images',
  consequence: 'tasks will not start',
  ownPolicy: "the repository's policy",
})
