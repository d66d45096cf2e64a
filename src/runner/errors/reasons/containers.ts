import type { FailureReason } from '../failure-reason.ts'

/** Images: building, pushing, scanning. */
export const containersReasons = {
  'dockerfile-invalid': {
    kind: 'input',
    meaning: 'There is no Dockerfile, or it does not contain what was requested; nothing was built.',
    nextStep: 'Correct `context`, `file` or `target`; the error says where the file was looked for.',
  },
  'repository-not-found': {
    kind: 'input',
    meaning: 'The registry has no such repository, and `create-repository` does not allow creating it.',
    nextStep: 'Set `create-repository: true`, or create the repository that the error names.',
  },
  'untrusted-image': {
    kind: 'input',
    meaning:
      'The image is in a repository that pull requests push to (`…-preview`), and the release is not a preview; nothing was deployed.',
    nextStep:
      'Deploy the image that build-push built on the default branch. For a preview, set `preview` to the number of the pull request.',
  },
  'tag-exists': {
    kind: 'input',
    meaning:
      'A tag already points to another image, and `on-existing-tag` or the repository does not let it move; no tag was moved.',
    nextStep:
      'Choose another tag, or another `on-existing-tag`; to move an immutable tag, exclude it in the repository.',
  },
  'build-failed': {
    kind: 'tool',
    meaning: 'The image could not be built.',
    nextStep:
      'The error shows the failed step of the Dockerfile and its last lines of output; the log of the step has all of it.',
  },
  'push-failed': {
    kind: 'api',
    meaning: 'The registry rejected the image; no tag was set.',
    nextStep: 'The error shows the response of the registry.',
  },
  'scan-failed': {
    kind: 'api',
    meaning: 'The registry could not scan the image, so its vulnerabilities are unknown.',
    nextStep: 'The error shows the response of the registry; set `scan: none` to skip the scan.',
  },
  'vulnerabilities-found': {
    kind: 'tool',
    meaning: 'The scan of the pushed image found vulnerabilities of severity `scan-fail-on` or above.',
    nextStep: 'Update the vulnerable packages, or accept a vulnerability until a date with `scan-allow`.',
  },
} as const satisfies Record<string, FailureReason>
