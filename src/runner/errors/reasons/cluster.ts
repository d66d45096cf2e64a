import type { FailureReason } from '../failure-reason.ts'

/** What creates and changes clusters: CloudFormation and eksctl. */
export const clusterReasons = {
  'template-invalid': {
    kind: 'input',
    meaning: 'CloudFormation does not accept the template, its parameters or its capabilities; nothing was changed.',
    nextStep: 'Correct what the error names, with its line in the template.',
  },
  'stack-not-found': {
    kind: 'input',
    meaning: 'There is no CloudFormation stack of that name in the account and region.',
    nextStep: 'Correct `stack-name` or `aws-region`; `command: apply` creates a stack.',
  },
  'stack-busy': {
    kind: 'api',
    meaning: 'Another operation of the CloudFormation stack is in progress; nothing was started.',
    nextStep: 'Wait until it has ended, then run again. Give jobs for one stack the same `concurrency` group.',
  },
  'stack-failed': {
    kind: 'tool',
    meaning:
      'CloudFormation could not finish the operation. The error names the first resource that failed, and what became of the stack.',
    nextStep: 'Fix the cause that the error names, with its line in the template, then run again.',
  },
  'stack-stuck': {
    kind: 'tool',
    meaning: 'The CloudFormation stack is in a state that no change set can leave.',
    nextStep: 'The error says what leads out of it.',
  },
  'stack-protected': {
    kind: 'input',
    meaning: 'Termination protection of the CloudFormation stack is on, so it cannot be deleted.',
    nextStep: 'Apply with `termination-protection: false` first, in a reviewed change, then delete.',
  },
  'upgrade-blocked': {
    kind: 'input',
    meaning: 'The check of the cluster found something of the severity of `fail-on` or above.',
    nextStep: 'Fix each finding with the command beside it, then run again.',
  },
} as const satisfies Record<string, FailureReason>
