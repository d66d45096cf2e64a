import type { FailureReason } from '../failure-reason.ts'

/** Preparing an AWS account. */
export const accountReasons = {
  'pull-request-refused': {
    kind: 'input',
    meaning: 'The command needs rights that no job for a pull request may have; nothing was done.',
    nextStep: 'Run it from a terminal, or from a workflow that starts by hand (`workflow_dispatch`).',
  },
  'state-bucket-unusable': {
    kind: 'input',
    meaning: 'The bucket for states belongs to another account, or lies in another region than the backend says.',
    nextStep: 'Correct the bucket or the region of the backend at the line that the error names; nothing was changed.',
  },
  'role-not-ours': {
    kind: 'input',
    meaning: 'A role of the name exists and `bootstrap` did not make it for this repository and environment.',
    nextStep: 'Choose another `role-name`, or hand the role over with the tags that the error names.',
  },
  'policy-too-large': {
    kind: 'input',
    meaning: 'The states of an environment do not fit into one policy of a role, not even as a folder.',
    nextStep: 'Give the states of each environment a folder of their own in the bucket, named like the environment.',
  },
} as const satisfies Record<string, FailureReason>
