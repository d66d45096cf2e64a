import type { FailureReason } from '../failure-reason.ts'

/** The repository, the event and the API of GitHub. */
export const githubReasons = {
  'base-commit-missing': {
    kind: 'input',
    meaning:
      'The commit to compare with is not in the checkout and could not be fetched, so `changed-only` cannot determine what changed.',
    nextStep: 'Check out with `fetch-depth: 0`, or set a base commit that exists on origin.',
  },
  'repository-missing': {
    kind: 'input',
    meaning: 'The checkout is no git repository, so `changed-only` has nothing to compare with.',
    nextStep: 'Install git before actions/checkout, which otherwise downloads files without their history.',
  },
  'untrusted-checkout': {
    kind: 'input',
    meaning:
      'The run was caused by an event that anybody can cause (`pull_request_target`, `workflow_run`, a comment), has the rights of the default branch, and works on files that are not known to be reviewed.',
    nextStep:
      'Use the event `pull_request`, or check out the default branch: set no `ref` for actions/checkout. With `fetch-depth: 0`, older commits of the branch are known as well.',
  },
  'approvals-missing': {
    kind: 'input',
    meaning:
      'Too few people approved the head of the merged pull request for `require-approvals`: its author, whoever wrote its last commit or pushed commits to it, whoever started the run, people without write access, bots, and dismissed or outdated reviews do not count; if a bot pushed to it, one approval less counts.',
    nextStep:
      'Let somebody else approve the pull request that the error names, also after its merge, and re-run the job.',
  },
  'github-forbidden': {
    kind: 'input',
    meaning: 'GitHub denied a request of the job: its token lacks a permission or is invalid.',
    nextStep: 'Add the permission that the error names under `permissions:` of the job.',
  },
  'github-unreachable': {
    kind: 'api',
    meaning: 'GitHub did not respond, or kept returning errors or rate limits after several retries.',
    nextStep: 'Re-run later; on a self-hosted runner check HTTPS_PROXY and NODE_EXTRA_CA_CERTS.',
  },
  'github-failed': {
    kind: 'api',
    meaning: 'GitHub returned an error that retrying does not fix.',
    nextStep: 'The error shows the request and the response.',
  },
  'artifact-failed': {
    kind: 'api',
    meaning: 'An artifact could not be uploaded.',
    nextStep: 'The error shows the response of the service. A name can be used only once per run: re-run all jobs.',
  },
  'artifact-unusable': {
    kind: 'tool',
    meaning:
      'An artifact differs from what GitHub says it stored, is too large, or contains paths that lead outside it.',
    nextStep: 'Create the artifact again by re-running the job that uploads it.',
  },
} as const satisfies Record<string, FailureReason>
