import type { FailureReason } from '../failure-reason.ts'

/** Installing tools and proving what they are. */
export const toolsReasons = {
  'version-not-found': {
    kind: 'input',
    meaning: 'No published version fits what was asked for.',
    nextStep: 'The error names the request, where it comes from and the versions that were considered.',
  },
  'download-failed': {
    kind: 'api',
    meaning: 'A file could not be downloaded, or what came was not that file.',
    nextStep: 'Check that the runner reaches the host that the error names, or set a mirror.',
  },
  'verification-failed': {
    kind: 'tool',
    meaning: 'A downloaded or cached program is not proven to be what it claims; it was not installed.',
    nextStep:
      'The error names what differs. Do not use the file; a wrong digest or signature is never an accident to pass over.',
  },
  'lock-file-stale': {
    kind: 'input',
    meaning: 'The lock file is not what `npx eks-actions lock` would write; with `--check` nothing was written.',
    nextStep: 'Run `npx eks-actions lock` with the same flags and commit the file.',
  },
} as const satisfies Record<string, FailureReason>
