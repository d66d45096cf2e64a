import type { FailureReason } from '../failure-reason.ts'

/** Images: building, pushing, scanning. */
export const containersReasons = {
  'dockerfile-invalid': {
    kind: 'input',
    meaning: 'There is no Dockerfile, or it lacks what is asked of it; nothing was built.',
    nextStep: 'Correct `context`, `file` or `target`; the file is looked for as the error says.',
  },
  'repository-not-found': {
    kind: 'input',
    meaning: 'There is no such repository in the registry, and it may not be made.',
    nextStep: 'Set `create-repository: true`, or create the repository that the error names.',
  },
  'tag-exists': {
    kind: 'input',
    meaning: 'A tag stands on another image already, and may not or cannot be moved; nothing was built or pushed.',
    nextStep:
      'Choose another tag, or another `on-existing-tag`; an immutable tag needs an exclusion in the repository.',
  },
  'build-failed': {
    kind: 'tool',
    meaning: 'The image could not be built.',
    nextStep: 'The error names the step of the Dockerfile and its last lines; the whole text is in the log above.',
  },
  'push-failed': {
    kind: 'api',
    meaning: 'The registry did not take the image; no tag was set.',
    nextStep: 'The error says what the registry answered.',
  },
  'scan-failed': {
    kind: 'api',
    meaning: 'The registry could not scan the image, so that nothing is known of its vulnerabilities.',
    nextStep: 'The error says what the registry answered; `scan: none` goes on without.',
  },
  'vulnerabilities-found': {
    kind: 'tool',
    meaning: 'The scan of the pushed image found vulnerabilities of the severity in `scan-fail-on` or above.',
    nextStep: 'Update the packages that the summary lists, or accept one for a time with `scan-allow`.',
  },
} as const satisfies Record<string, FailureReason>
