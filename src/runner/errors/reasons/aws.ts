import type { FailureReason } from '../failure-reason.ts'

/** Credentials and calls of AWS. */
export const awsReasons = {
  'no-credentials': {
    kind: 'input',
    meaning: 'There are no AWS credentials, or the role could not be assumed with what the job has.',
    nextStep:
      'Set `role-to-assume` and grant the job `permissions: id-token: write`; the error names what the trust policy of the role has to allow. A pull request of a fork has no credentials.',
  },
  'credentials-expired': {
    kind: 'api',
    meaning: 'The AWS credentials have expired, or AWS does not accept them.',
    nextStep: 'Use `role-to-assume`: its credentials are renewed for as long as the action runs.',
  },
  'account-not-allowed': {
    kind: 'input',
    meaning: 'The credentials belong to an account that `allowed-account-ids` does not list; nothing was done.',
    nextStep: 'Check the role or the credentials of the job: they lead into another account than meant.',
  },
  'aws-access-denied': {
    kind: 'api',
    meaning: 'AWS refused a call because the caller may not make it. It was not tried again.',
    nextStep: 'Grant the IAM action that the error names to the caller that it names.',
  },
  'aws-throttled': {
    kind: 'api',
    meaning: 'AWS kept answering that there are too many requests, for all of several tries.',
    nextStep: 'Run again later, run less at once, or have the quota raised.',
  },
  'aws-unreachable': {
    kind: 'api',
    meaning: 'An AWS endpoint could not be reached.',
    nextStep:
      'Check the region, the network of the runner, HTTPS_PROXY, NO_PROXY, AWS_CA_BUNDLE and AWS_ENDPOINT_URL of the job.',
  },
  'aws-failed': {
    kind: 'api',
    meaning: 'AWS answered a call with an error that trying again does not cure, or kept failing.',
    nextStep: 'The error names the call, the answer and the request ID.',
  },
} as const satisfies Record<string, FailureReason>
