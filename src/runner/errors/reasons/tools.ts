import type { FailureReason } from '../failure-reason.ts'
import { formatPackageCommand } from '../../package-command.ts'

/** Installing tools and proving what they are. */
export const toolsReasons = {
  'version-not-found': {
    kind: 'input',
    meaning: 'No published version matches the request.',
    nextStep: 'The error names the request, where it comes from and the versions that were considered.',
  },
  'download-failed': {
    kind: 'api',
    meaning: 'A file could not be downloaded, or the server sent something else.',
    nextStep: 'Check that the runner reaches the host that the error names, or set a mirror.',
  },
  'verification-failed': {
    kind: 'tool',
    meaning: 'A downloaded or cached program could not be verified; it was not installed.',
    nextStep: 'The error names what differs. Do not use the file: a wrong digest or signature must never be ignored.',
  },
  'lock-file-stale': {
    kind: 'input',
    meaning: `The lock file differs from what \`${formatPackageCommand('lock')}\` would write; with \`--check\` nothing was written.`,
    nextStep: `Run \`${formatPackageCommand('lock')}\` with the same flags and commit the file.`,
  },
} as const satisfies Record<string, FailureReason>
