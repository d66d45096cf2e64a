import type { FailureReason } from '../failure-reason.ts'

/** What can go wrong in any action. */
export const generalReasons = {
  'invalid-input': {
    kind: 'input',
    meaning: 'One or more inputs are missing or invalid; nothing was started.',
    nextStep: 'The error lists every invalid input with its value and the rule; fix them all at once.',
  },
  'outside-workspace': {
    kind: 'input',
    meaning: 'A path leads outside the workspace, directly or through a symbolic link.',
    nextStep: 'Use a path inside the checked-out repository.',
  },
  'unsafe-file': {
    kind: 'input',
    meaning: 'A file that would hold credentials is a symbolic link or belongs to another user; it was not touched.',
    nextStep: 'Remove the file, or configure another location.',
  },
  'unsafe-variable': {
    kind: 'input',
    meaning: 'A file sets an environment variable that changes which code a tool runs.',
    nextStep: 'Remove the variable from the file; if it is intended, set it on the job.',
  },
  'tool-missing': {
    kind: 'tool',
    meaning: 'A program could not be started because it is not on PATH or not executable.',
    nextStep: 'Run the setup action before this step, or set the path of the program.',
  },
  'tool-failed': {
    kind: 'tool',
    meaning: 'A program exited with a code that means failure.',
    nextStep: 'The error shows its last lines of output; the log of the step has all of it.',
  },
  'tool-killed': {
    kind: 'tool',
    meaning: 'A program was killed by a signal that this action did not send.',
    nextStep: 'SIGKILL usually means that the kernel ran out of memory: use a larger runner or less parallelism.',
  },
  'timed-out': {
    kind: 'tool',
    meaning: 'A program or a wait exceeded its timeout; it was interrupted and given time to finish.',
    nextStep: 'Check the last lines for what it was waiting for, or raise the timeout.',
  },
  'output-too-large': {
    kind: 'tool',
    meaning: 'A program exceeded the output limit and was stopped to protect the disk.',
    nextStep: 'Lower its log level; TF_LOG=TRACE is the usual cause.',
  },
  'masking-failed': {
    kind: 'internal',
    meaning: 'A secret could not be registered for masking, so the run stopped before it could appear anywhere.',
    nextStep: 'Check that the runner can write its log (disk full?).',
  },
  'disk-full': {
    kind: 'tool',
    meaning: "The runner's disk is full, or a quota is used up; partial files were removed.",
    nextStep: 'Free space in the folder that the error names, or use a runner with a larger disk.',
  },
  'not-writable': {
    kind: 'tool',
    meaning: 'This step may not write to a folder on the runner: it is read-only or belongs to another user.',
    nextStep: 'Check owner, mode and mount of the folder; RUNNER_TEMP must be writable.',
  },
  'files-differ': {
    kind: 'input',
    meaning:
      'Nothing was written: `init` would overwrite files that it did not write, or that were edited where the new release changes them.',
    nextStep:
      'Move the files away, or take over what you want from the shown changes and run `init` again with `--keep <file>` for each.',
  },
  'file-failed': {
    kind: 'tool',
    meaning: 'The operating system refused a file or folder: it is missing, unreadable, damaged or of another kind.',
    nextStep: 'The error names the file and the reason; check what the job, or the runner image, put there.',
  },
  'clock-skewed': {
    kind: 'tool',
    meaning: 'The clock of the runner differs from that of the server, so signatures or certificates are refused.',
    nextStep: 'Set the clock of the runner (NTP), and re-run.',
  },
  'missing-permission': {
    kind: 'input',
    meaning: 'The job lacks a permission that the step needs.',
    nextStep: 'Add the permission that the error names under `permissions:` of the job.',
  },
  'api-failed': {
    kind: 'api',
    meaning: 'A server returned an error that retrying does not fix, or kept failing after several retries.',
    nextStep: 'The error names the request and the response.',
  },
  cancelled: {
    kind: 'cancelled',
    meaning: 'The run was cancelled; running tools were interrupted once and given time to finish cleanly.',
    nextStep: 'Re-run when ready; the log shows which tools had finished.',
  },
  internal: {
    kind: 'internal',
    meaning: 'A bug in eks-actions itself.',
    nextStep: 'Please report it with the log; run with debug logging to get the stack trace.',
  },
} as const satisfies Record<string, FailureReason>
