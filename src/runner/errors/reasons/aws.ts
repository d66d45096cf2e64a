import type { FailureReason } from '../failure-reason.ts'

/** Credentials and calls of AWS. */
export const awsReasons = {
  'no-credentials': {
    kind: 'input',
    meaning: 'There are no AWS credentials, or the role could not be assumed with those of the job.',
    nextStep:
      'Set `role-to-assume` and grant the job `permissions: id-token: write`; the error names what the trust policy of the role must allow. Pull requests from forks have no credentials.',
  },
  'credentials-expired': {
    kind: 'api',
    meaning: 'The AWS credentials have expired or are invalid.',
    nextStep: 'Use `role-to-assume`: its credentials are renewed for as long as the action runs.',
  },
  'account-not-allowed': {
    kind: 'input',
    meaning: 'The credentials belong to an account that `allowed-account-ids` does not list; nothing was done.',
    nextStep: 'Check the role or the credentials of the job: they belong to another account than intended.',
  },
  'aws-access-denied': {
    kind: 'api',
    meaning: 'AWS denied a call because the caller lacks the permission for it. It was not retried.',
    nextStep: 'Grant the IAM action that the error names to the caller that it names.',
  },
  'aws-throttled': {
    kind: 'api',
    meaning: 'AWS kept throttling requests, even after several retries.',
    nextStep: 'Re-run later, reduce parallelism, or have the quota raised.',
  },
  'aws-unreachable': {
    kind: 'api',
    meaning: 'An AWS endpoint could not be reached.',
    nextStep:
      "Check the region, the runner's network, HTTPS_PROXY, NO_PROXY, AWS_CA_BUNDLE and AWS_ENDPOINT_URL of the job.",
  },
  'aws-failed': {
    kind: 'api',
    meaning: 'AWS returned an error that retrying does not fix, or kept failing.',
    nextStep: 'The error names the call, the response and the request ID.',
  },
} as const satisfies Record<string, FailureReason>
