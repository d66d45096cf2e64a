import type { FailureReason } from '../failure-reason.ts'

/** What can go wrong in any action. */
export const generalReasons = {
  'invalid-input': {
    kind: 'input',
    meaning: 'One or more inputs are missing or cannot be used; nothing was started.',
    nextStep: 'Every bad input is listed with its value and the rule; correct them all at once.',
  },
  'outside-workspace': {
    kind: 'input',
    meaning: 'A path leads out of the workspace, directly or through a symbolic link.',
    nextStep: 'Use a path below the checked-out repository.',
  },
  'unsafe-file': {
    kind: 'input',
    meaning: 'A file that would hold credentials is a symbolic link or belongs to someone else; it was not touched.',
    nextStep: 'Remove the file, or point the action at another location.',
  },
  'unsafe-variable': {
    kind: 'input',
    meaning: 'A file sets an environment variable that changes which code a tool runs.',
    nextStep: 'Remove the variable from the file; set it on the job if it is really meant.',
  },
  'tool-missing': {
    kind: 'tool',
    meaning: 'A program could not be started because it is not on PATH or not executable.',
    nextStep: 'Run the setup action before this step, or give the path of the program.',
  },
  'tool-failed': {
    kind: 'tool',
    meaning: 'A program ended with an exit code that means failure.',
    nextStep: 'The last lines it wrote are in the error; the whole text is in the log above.',
  },
  'tool-killed': {
    kind: 'tool',
    meaning: 'A program was ended by a signal that this action did not send.',
    nextStep: 'SIGKILL is most often the kernel ending it for lack of memory: use a larger runner or less parallelism.',
  },
  'timed-out': {
    kind: 'tool',
    meaning: 'A program or a wait took longer than its timeout; it was asked to stop and given time to do so.',
    nextStep: 'Look at the last lines for what it waited on, or raise the timeout.',
  },
  'output-too-large': {
    kind: 'tool',
    meaning: 'A program wrote more than the limit to its output and was stopped to save the disk.',
    nextStep: 'Lower its log level; TF_LOG=TRACE is the usual cause.',
  },
  'masking-failed': {
    kind: 'internal',
    meaning: 'A secret could not be registered for masking, so the run stopped before it could appear anywhere.',
    nextStep: 'Check that the log of the runner can be written (disk full?).',
  },
  'disk-full': {
    kind: 'tool',
    meaning: 'The disk of the runner is full, or a quota is used up; what had been begun was removed.',
    nextStep: 'Free space in the folder that the error names, or use a runner with a larger disk.',
  },
  'not-writable': {
    kind: 'tool',
    meaning: 'The runner does not let this step write to a folder: it is read-only or belongs to someone else.',
    nextStep: 'Check the owner, the mode and the mount of the folder; RUNNER_TEMP has to be writable.',
  },
  'missing-permission': {
    kind: 'input',
    meaning: 'The job lacks a permission that the step needs.',
    nextStep: 'Add the permission that the error names under `permissions:` of the job.',
  },
  'api-failed': {
    kind: 'api',
    meaning: 'A server answered with an error that trying again does not cure, or kept failing after bounded retries.',
    nextStep: 'The error names the request and the answer.',
  },
  cancelled: {
    kind: 'cancelled',
    meaning: 'The run was cancelled; running tools got one signal and were given time to finish cleanly.',
    nextStep: 'Run again when ready; the log tells which tools had finished.',
  },
  internal: {
    kind: 'internal',
    meaning: 'A defect in eks-actions itself.',
    nextStep: 'Please report it with the log; run with debug logging for the stack trace.',
  },
} as const satisfies Record<string, FailureReason>
