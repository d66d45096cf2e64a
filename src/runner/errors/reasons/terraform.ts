import type { FailureReason } from '../failure-reason.ts'

/** Environments of Terraform roots, their plans and states. */
export const terraformReasons = {
  'configuration-invalid': {
    kind: 'input',
    meaning: 'A Terraform file cannot be read, or names a file or local module that does not exist.',
    nextStep: 'Correct the file at the line that the error names; nothing was started.',
  },
  'environment-not-found': {
    kind: 'input',
    meaning: 'There is no environment of that name, or it has no Terraform roots.',
    nextStep: 'The error names the environments that were found.',
  },
  'environment-file-invalid': {
    kind: 'input',
    meaning: 'The environment.yaml of an environment has an unknown key, a wrong value or a root that does not exist.',
    nextStep: 'Correct the line that the error names.',
  },
  'graph-cycle': {
    kind: 'input',
    meaning: 'Roots depend on each other in a cycle, so none of them can be first.',
    nextStep: 'Remove one of the edges that the error lists with their lines.',
  },
  'state-shared': {
    kind: 'input',
    meaning: 'Two roots keep their state in the same place, so each would destroy what the other made.',
    nextStep: 'Give each root a key of its own in its backend block.',
  },
  'foreign-environment': {
    kind: 'input',
    meaning: 'A root reads or writes the state of another environment.',
    nextStep: 'Correct the key or path at the line that the error names; environments share nothing.',
  },
  'backend-interpolated': {
    kind: 'input',
    meaning: 'A backend block holds a variable, local or function, which Terraform does not evaluate there.',
    nextStep: 'Write the value out, or leave it away and pass it with the input backend-config.',
  },
  'backend-incomplete': {
    kind: 'input',
    meaning: 'A backend block does not say where the state is kept.',
    nextStep: 'Add the missing settings to the block or to the input backend-config.',
  },
  'state-bucket-missing': {
    kind: 'input',
    meaning: 'The S3 bucket that a backend names does not exist in the account and region of this run.',
    nextStep:
      'Make it with `command: bootstrap`. If it exists: correct `bucket` or `region` of the backend, or take the role of its account.',
  },
  'lock-file-misnamed': {
    kind: 'input',
    meaning: 'A provider lock file lacks the dot that its name begins with, so Terraform does not read it.',
    nextStep: 'Rename it to .terraform.lock.hcl and commit it.',
  },
  'secret-in-state': {
    kind: 'input',
    meaning: 'A credential that changes with each run is written to the state in clear.',
    nextStep: 'Take the credential out of the triggers; a provider or an exec plugin can fetch it when it is needed.',
  },
  'init-failed': {
    kind: 'tool',
    meaning: 'The command `terraform init` of a root failed; nothing was planned or changed there.',
    nextStep:
      'The error names the root, the file and what Terraform says; backend, module and provider addresses are the usual causes.',
  },
  'plan-failed': {
    kind: 'tool',
    meaning: 'A root could not be planned; nothing was changed.',
    nextStep: 'Correct the file and line that the error names.',
  },
  'apply-failed': {
    kind: 'tool',
    meaning: 'Applying or destroying a root failed on the way. What was done is in its state.',
    nextStep: 'Correct the cause, then run again: roots that succeeded stay as they are, a new plan shows the rest.',
  },
  'validate-failed': {
    kind: 'input',
    meaning: 'The configuration of one or more roots is not valid.',
    nextStep: 'Every error is an annotation on its line.',
  },
  'state-not-saved': {
    kind: 'tool',
    meaning:
      'Resources were changed and the state that tells of them could not be saved where it is kept, also not after several tries.',
    nextStep:
      'Apply nothing before the state is saved: the error names the file that Terraform wrote it to, and the command that saves it.',
  },
  'state-locked': {
    kind: 'tool',
    meaning: 'Somebody else held the state for longer than `lock-timeout`.',
    nextStep:
      'Wait for the run that holds it. Only when it is gone for good, release exactly that lock with `command: unlock`.',
  },
  'unlock-failed': {
    kind: 'tool',
    meaning: 'The lock was not released: it is another one than named, or none is held.',
    nextStep: 'Use the lock ID of the error that reported the lock.',
  },
  'plan-required': {
    kind: 'input',
    meaning: 'A root has something to apply and no stored plan that still holds, and `require-plan` is set.',
    nextStep: 'Run `command: plan` for this commit and have it reviewed, then apply.',
  },
  'plan-stale': {
    kind: 'input',
    meaning: 'The stored plan is not valid any more, and a new one would do something else than the reviewed one.',
    nextStep: 'The error names what differs. Plan again and have the new plan reviewed.',
  },
  'destroy-refused': {
    kind: 'input',
    meaning:
      'A plan deletes or replaces resources and `allow-destroy` is not set. Where that was reviewed, nothing was applied; where it turned out on the way, nothing of that root.',
    nextStep: 'Read in the plan which resources go. If they may, run again with `allow-destroy: true`.',
  },
  'dependents-exist': {
    kind: 'input',
    meaning: 'Roots outside the selection depend on a root that was to be destroyed; nothing was changed.',
    nextStep: 'Destroy the dependents first, or select them too.',
  },
  'roots-deferred': {
    kind: 'input',
    meaning: 'Roots could not be planned before those they read from are applied, and `deferred: stop` was asked for.',
    nextStep: 'Plan again now that the others are applied, and have the rest reviewed.',
  },
  'drift-found': {
    kind: 'tool',
    meaning: 'What exists differs from the configuration, and `fail-on-drift` is set.',
    nextStep: 'The report lists every resource; apply the configuration, or change it to what exists.',
  },
} as const satisfies Record<string, FailureReason>
