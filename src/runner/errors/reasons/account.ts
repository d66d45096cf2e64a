import type { FailureReason } from '../failure-reason.ts'

/** Preparing an AWS account. */
export const accountReasons = {
  'pull-request-refused': {
    kind: 'input',
    meaning: 'The command needs permissions that no job of a pull request may have; nothing was done.',
    nextStep: 'Run it from a terminal, or from a workflow that is started manually (`workflow_dispatch`).',
  },
  'event-refused': {
    kind: 'input',
    meaning: 'The command creates roles, so only a person may start it; nothing was done.',
    nextStep: 'Run it from a terminal, or from a workflow that is started manually (`workflow_dispatch`).',
  },
  'state-bucket-unusable': {
    kind: 'input',
    meaning: 'The state bucket belongs to another account, or is in another region than the backend says.',
    nextStep: 'Correct the bucket or the region of the backend at the line that the error names; nothing was changed.',
  },
  'role-not-ours': {
    kind: 'input',
    meaning: 'A role of that name exists, and `bootstrap` did not create it for this repository and environment.',
    nextStep: 'Choose another `role-name`, or hand the role over by adding the tags that the error names.',
  },
  'policy-not-ours': {
    kind: 'input',
    meaning: 'A policy of that name exists, and `bootstrap` did not create it for this repository and environment.',
    nextStep: 'Choose another `role-name`, or hand the policy over by adding the tags that the error names.',
  },
  'resource-names-unusable': {
    kind: 'input',
    meaning:
      'The names of an environment do not tell its resources from those of others, so no policy can be limited to them.',
    nextStep:
      'Correct `name` or `iam` in `settings.yaml` of the environment, or set `resource-prefix`; nothing was changed.',
  },
  'role-trusts-others': {
    kind: 'input',
    meaning: 'The trust policy of a role lets others assume it than the jobs that `bootstrap` would set it up for.',
    nextStep:
      'Remove the others from the trust policy of the role, or choose another `role-name`; nothing was changed.',
  },
  'role-not-trustable': {
    kind: 'input',
    meaning: 'The trust policy that `may-read` asks for names a role that does not exist.',
    nextStep: 'Bootstrap the environments that read first, or name their accounts in `may-read` instead of roles.',
  },
  'policy-not-attachable': {
    kind: 'input',
    meaning: 'A policy or permissions boundary for a role does not exist, or belongs to another account.',
    nextStep:
      'Correct the ARN in `role-policies`, `plan-role-policies` or `permissions-boundary`; nothing was changed.',
  },
  'policy-too-large': {
    kind: 'input',
    meaning: 'The states of an environment do not fit into one role policy, not even as a folder.',
    nextStep: 'Give the states of each environment their own folder in the bucket, named like the environment.',
  },
} as const satisfies Record<string, FailureReason>
