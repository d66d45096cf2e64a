import type { FailureReason } from '../failure-reason.ts'

/** The repository, the event and the API of GitHub. */
export const githubReasons = {
  'base-commit-missing': {
    kind: 'input',
    meaning:
      'The commit to compare with is not in the checkout and could not be fetched, so `changed-only` cannot tell what changed.',
    nextStep: 'Check out with `fetch-depth: 0`, or give a base commit that origin has.',
  },
  'untrusted-checkout': {
    kind: 'input',
    meaning: 'A `pull_request_target` run, which has secrets, has files checked out that are not of the base branch.',
    nextStep: 'Use the event `pull_request`, or check out the base: no `ref` for actions/checkout.',
  },
  'github-forbidden': {
    kind: 'input',
    meaning: 'GitHub refused a request of the job: its token lacks a permission, or is none.',
    nextStep: 'Add the permission that the error names under `permissions:` of the job.',
  },
  'github-unreachable': {
    kind: 'api',
    meaning: 'GitHub did not answer, or kept answering with errors or rate limits after bounded retries.',
    nextStep: 'Run again later; on a self-hosted runner check HTTPS_PROXY and NODE_EXTRA_CA_CERTS.',
  },
  'github-failed': {
    kind: 'api',
    meaning: 'GitHub answered with an error that trying again does not cure.',
    nextStep: 'The error names the request and what GitHub said.',
  },
  'artifact-failed': {
    kind: 'api',
    meaning: 'An artifact could not be stored.',
    nextStep: 'The error says what the service answered. A name can be used once in a run: run again as a whole.',
  },
  'artifact-unusable': {
    kind: 'tool',
    meaning: 'An artifact is not what GitHub says it stored, is too large, or holds paths that leave it.',
    nextStep: 'Make the artifact again by running the job that uploads it.',
  },
} as const satisfies Record<string, FailureReason>
