/**
 * The stable codes that every action sets as its output `failure-reason`. Workflows branch on them, so a code is never
 * renamed; docs/troubleshooting.md is generated from this table.
 */
export interface FailureReason {
  /** `input`: the caller can fix it in the workflow. `tool`: a program failed. `api`: a server refused. */
  readonly kind: 'input' | 'tool' | 'api' | 'cancelled' | 'internal'
  readonly meaning: string
  readonly nextStep: string
}

export const failureReasons = {
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
    meaning: 'Roots depend on each other in a circle, so none of them can be first.',
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
    meaning: 'A root has no stored plan that still holds, and `require-plan` is set.',
    nextStep: 'Run `command: plan` for this commit and have it reviewed, then apply.',
  },
  'plan-stale': {
    kind: 'input',
    meaning: 'The stored plan is not valid any more, and a new one would do something else than the reviewed one.',
    nextStep: 'The error names what differs. Plan again and have the new plan reviewed.',
  },
  'destroy-refused': {
    kind: 'input',
    meaning: 'A plan deletes or replaces resources and `allow-destroy` is not set; nothing of that root was changed.',
    nextStep: 'Read the listed resources in the plan. If they may go, run again with `allow-destroy: true`.',
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
  'pull-request-refused': {
    kind: 'input',
    meaning: 'The command needs rights that no job for a pull request may have; nothing was done.',
    nextStep: 'Run it from a terminal, or from a workflow that starts by hand (`workflow_dispatch`).',
  },
  'state-bucket-unusable': {
    kind: 'input',
    meaning: 'The bucket for states belongs to another account, or lies in another region than the backend says.',
    nextStep: 'Correct the bucket or the region of the backend at the line that the error names; nothing was changed.',
  },
  'role-not-ours': {
    kind: 'input',
    meaning: 'A role of the name exists and `bootstrap` did not make it for this repository and environment.',
    nextStep: 'Choose another `role-name`, or hand the role over with the tags that the error names.',
  },
  'policy-too-large': {
    kind: 'input',
    meaning: 'The states of an environment do not fit into one policy of a role, not even as a folder.',
    nextStep: 'Give the states of each environment a folder of their own in the bucket, named like the environment.',
  },
  'no-credentials': {
    kind: 'input',
    meaning: 'There are no AWS credentials, or the role could not be assumed with what the job has.',
    nextStep:
      'Set `role-to-assume` and grant the job `permissions: id-token: write`; the error names what the trust policy of the role has to allow. A pull request of a fork has no credentials.',
  },
  'credentials-expired': {
    kind: 'api',
    meaning: 'The AWS credentials have expired, or AWS does not accept them.',
    nextStep: 'Use `role-to-assume`: its credentials are renewed for as long as the action runs.',
  },
  'account-not-allowed': {
    kind: 'input',
    meaning: 'The credentials belong to an account that `allowed-account-ids` does not list; nothing was done.',
    nextStep: 'Check the role or the credentials of the job: they lead into another account than meant.',
  },
  'aws-access-denied': {
    kind: 'api',
    meaning: 'AWS refused a call because the caller may not make it. It was not tried again.',
    nextStep: 'Grant the IAM action that the error names to the caller that it names.',
  },
  'aws-throttled': {
    kind: 'api',
    meaning: 'AWS kept answering that there are too many requests, for all of several tries.',
    nextStep: 'Run again later, run less at once, or have the quota raised.',
  },
  'aws-unreachable': {
    kind: 'api',
    meaning: 'An AWS endpoint could not be reached.',
    nextStep:
      'Check the region, the network of the runner, HTTPS_PROXY, NO_PROXY, AWS_CA_BUNDLE and AWS_ENDPOINT_URL of the job.',
  },
  'aws-failed': {
    kind: 'api',
    meaning: 'AWS answered a call with an error that trying again does not cure, or kept failing.',
    nextStep: 'The error names the call, the answer and the request ID.',
  },
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
  'cluster-not-found': {
    kind: 'input',
    meaning: 'There is no EKS cluster of that name in the account and region.',
    nextStep: 'Correct `cluster-name` or `aws-region`; the error lists the clusters that there are.',
  },
  'release-unreadable': {
    kind: 'api',
    meaning: 'A Secret that is labelled as a release of Helm does not hold one.',
    nextStep: 'Look at who wrote it: kubectl get secret <name> -o yaml. Helm itself cannot read it either.',
  },
  'cluster-not-ready': {
    kind: 'api',
    meaning: 'The EKS cluster is being created, deleted or has failed, so that its API server cannot be reached.',
    nextStep: 'Wait until its status is ACTIVE, or look at its health in the console of EKS.',
  },
  'cluster-unreachable': {
    kind: 'api',
    meaning: 'The API server of the cluster does not answer this runner.',
    nextStep:
      'A private endpoint answers inside its VPC only: use a runner there, or open the endpoint to its addresses.',
  },
  'cluster-access-denied': {
    kind: 'api',
    meaning: 'The cluster does not know the IAM identity of the job, or does not let it do what is needed.',
    nextStep: 'The error names the identity and the command that gives it access.',
  },
  'kubernetes-client-too-old': {
    kind: 'input',
    meaning: 'The client of Kubernetes asks for credentials in a form that is no longer supported.',
    nextStep: 'Use a kubectl or helm of a version that EKS supports; the action `setup` installs them.',
  },
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

export type FailureCode = keyof typeof failureReasons

/**
 * Exit codes of the command line, after the conventions of sysexits(3) and of shells: 2 for wrong usage, 130 for an
 * interrupted program. Under Actions only zero and non-zero differ.
 */
export const exitCodes = { success: 0, failure: 1, usage: 2, internal: 70, cancelled: 130 } as const

export function exitCodeOf(code: FailureCode): number {
  switch (failureReasons[code].kind) {
    case 'input':
      return exitCodes.usage
    case 'cancelled':
      return exitCodes.cancelled
    case 'internal':
      return exitCodes.internal
    case 'tool':
    case 'api':
      return exitCodes.failure
  }
}
