import type { FailureReason } from '../failure-reason.ts'

/** Clusters that eksctl creates and changes. */
export const eksctlReasons = {
  'config-file-invalid': {
    kind: 'input',
    meaning: 'The ClusterConfig does not fit the schema of the installed eksctl; nothing was started.',
    nextStep: 'Fix the lines that the error names.',
  },
  'eksctl-failed': {
    kind: 'tool',
    meaning:
      'A change by eksctl failed. The error names the first resource that failed in its stack, what is done and what is left.',
    nextStep: 'Fix the cause that the error names, then run apply again: it continues with what is left.',
  },
} as const satisfies Record<string, FailureReason>
