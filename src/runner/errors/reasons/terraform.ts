import type { FailureReason } from '../failure-reason.ts'

/** Environments of Terraform roots, their plans and states. */
export const terraformReasons = {
  'configuration-invalid': {
    kind: 'input',
    meaning: 'A Terraform file cannot be read, or refers to a file or local module that does not exist.',
    nextStep: 'Correct the file at the line that the error names; nothing was started.',
  },
  'environment-not-found': {
    kind: 'input',
    meaning: 'There is no environment of that name, or it has no Terraform roots.',
    nextStep: 'The error lists the environments that exist.',
  },
  'environment-file-invalid': {
    kind: 'input',
    meaning:
      'The environment.yaml of an environment has an unknown key, an invalid value or a root that does not exist.',
    nextStep: 'Correct the line that the error names.',
  },
  'environment-file-misnamed': {
    kind: 'input',
    meaning: 'A file looks like the settings of an environment, but its name is another one, so it would not be read.',
    nextStep: 'Rename it to environment.yaml, or to something else if it is not meant as settings.',
  },
  'graph-cycle': {
    kind: 'input',
    meaning: 'Roots depend on each other in a cycle, so none of them can run first; other roots run.',
    nextStep:
      'Remove one of the edges that the error lists with their lines, or name it in `cut` of environment.yaml if its state exists.',
  },
  'state-shared': {
    kind: 'input',
    meaning: 'Two roots keep their state in the same place, so each would destroy what the other created.',
    nextStep: 'Give each root its own key in its backend block.',
  },
  'foreign-environment': {
    kind: 'input',
    meaning: 'A root reads or writes the state of another environment.',
    nextStep: 'Correct the key or path at the line that the error names; environments share nothing.',
  },
  'backend-interpolated': {
    kind: 'input',
    meaning: 'A backend block contains a variable, local or function, which Terraform does not evaluate there.',
    nextStep: 'Write the value out, or omit it and pass it with the backend-config input.',
  },
  'backend-incomplete': {
    kind: 'input',
    meaning: 'A backend block does not say where the state is kept.',
    nextStep: 'Add the missing settings to the block or to the backend-config input.',
  },
  'state-bucket-missing': {
    kind: 'input',
    meaning: 'The S3 bucket that a backend names does not exist in the account and region of this run.',
    nextStep:
      'Create it with `command: bootstrap`. If it exists, correct `bucket` or `region` of the backend, or use a role of its account.',
  },
  'lock-file-misnamed': {
    kind: 'input',
    meaning: 'The name of a provider lock file lacks its leading dot, so Terraform does not read it.',
    nextStep: 'Rename it to .terraform.lock.hcl and commit it.',
  },
  'secret-in-state': {
    kind: 'input',
    meaning: 'A credential that changes with each run is written to the state in plaintext.',
    nextStep: 'Remove the credential from the triggers; a provider or an exec plugin can fetch it when it is needed.',
  },
  'init-failed': {
    kind: 'tool',
    meaning: 'Running `terraform init` in a root failed; nothing was planned or changed there.',
    nextStep:
      "The error shows the root, the file and Terraform's message; backend, module and provider addresses are the usual causes.",
  },
  'plan-failed': {
    kind: 'tool',
    meaning: 'A root could not be planned; nothing was changed.',
    nextStep: 'Correct the file and line that the error names.',
  },
  'apply-failed': {
    kind: 'tool',
    meaning: 'Applying or destroying a root failed midway. Completed changes are in its state.',
    nextStep: 'Fix the cause, then re-run: roots that succeeded stay as they are, and a new plan shows the rest.',
  },
  'validate-failed': {
    kind: 'input',
    meaning: 'The configuration of one or more roots is invalid.',
    nextStep: 'Every error is an annotation on its line.',
  },
  'state-not-kept': {
    kind: 'input',
    meaning:
      'A root keeps its state in a file of the runner, which ends with the job: the next run would create everything again.',
    nextStep:
      'Add a backend block, for example `backend "s3"` (`command: bootstrap` creates the bucket). If such a state is meant, set `allow-local-state: true`.',
  },
  'state-not-saved': {
    kind: 'tool',
    meaning:
      'Resources were changed, and the state that records them could not be saved to its backend, even after several retries.',
    nextStep:
      'Apply nothing until the state is saved: the error names the file that Terraform wrote it to, and the command that saves it.',
  },
  'state-locked': {
    kind: 'tool',
    meaning: 'Another run or person held the state lock for longer than `lock-timeout`.',
    nextStep:
      'Wait for the run that holds it. Only if it is gone for good, release exactly that lock with `command: unlock`.',
  },
  'root-in-use': {
    kind: 'tool',
    meaning: 'Another run works in the same folder of the same checkout, and did not end within `lock-timeout`.',
    nextStep:
      'Wait for the process that the error names. If it is gone for good, delete the folder that the error names.',
  },
  'unlock-failed': {
    kind: 'tool',
    meaning: 'The lock was not released: the state is held by a different lock, or not locked at all.',
    nextStep: 'Use the lock ID from the error that reported the lock.',
  },
  'plan-required': {
    kind: 'input',
    meaning: 'A root or stack has changes to apply but no valid stored plan, and `require-plan` is set.',
    nextStep:
      'Run `command: plan` for this commit, on the default branch after a merge, and have it reviewed, then apply.',
  },
  'plan-stale': {
    kind: 'input',
    meaning: 'The stored plan is no longer valid, and a new one would do something other than the reviewed one.',
    nextStep:
      'The error names what differs. Plan again, on the default branch after a merge, and have the new plan reviewed.',
  },
  'destroy-refused': {
    kind: 'input',
    meaning:
      'A plan deletes or replaces resources and `allow-destroy` does not allow it. If the plan was stored, nothing was applied; if it was made during apply, nothing in that root was applied.',
    nextStep:
      'Check in the plan which resources are deleted. If that is intended, re-run with `allow-destroy: true`, or with the addresses of exactly these resources, one per line.',
  },
  'dependents-exist': {
    kind: 'input',
    meaning: 'Roots outside the selection depend on a root that was to be destroyed; nothing was changed.',
    nextStep: 'Destroy the dependents first, or select them too.',
  },
  'roots-deferred': {
    kind: 'input',
    meaning:
      'Roots could not be planned before the roots that they read from were applied, and `deferred` is `stop`, as it is by default with `require-plan`.',
    nextStep:
      'The reviewed roots are applied. Plan again on the default branch, have the rest reviewed and apply it; or set `deferred: apply`.',
  },
  'drift-found': {
    kind: 'tool',
    meaning: 'Resources differ from the configuration, and `fail-on-drift` is set.',
    nextStep: 'The report lists every resource; apply the configuration, or change it to match what exists.',
  },
} as const satisfies Record<string, FailureReason>
