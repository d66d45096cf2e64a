import type { FailureReason } from '../failure-reason.ts'

/** Releases by commit, and the controllers that apply them: Argo CD and Flux. */
export const gitopsReasons = {
  'file-not-found': {
    kind: 'input',
    meaning: 'A file to edit does not exist on the branch, or a pattern matches none.',
    nextStep: 'Correct `file`, `repository` or `branch`; the error lists the nearest names.',
  },
  'key-not-found': {
    kind: 'input',
    meaning: 'A key to set is not in the file; nothing was committed.',
    nextStep: 'Correct the key, or create it with `create-keys: true`.',
  },
  'key-ambiguous': {
    kind: 'input',
    meaning: 'A key to set, or a place for the image, is in the file more than once; nothing was committed.',
    nextStep: 'Name the one to edit: the error lists them.',
  },
  'file-not-editable': {
    kind: 'input',
    meaning:
      'The value cannot be edited in place: it is an alias or block text, or the file is encrypted, templated or invalid YAML.',
    nextStep: 'Edit what the error names by hand once, so that the value is a plain scalar, or choose another file.',
  },
  'unreviewed-release': {
    kind: 'input',
    meaning:
      'A run for a pull request would commit to the branch that the controller applies, before anybody reviewed it.',
    nextStep: 'Release after the merge, from a push to the default branch; on pull requests set `command: diff`.',
  },
  'push-refused': {
    kind: 'api',
    meaning: 'The repository refuses the commit: a rule protects the branch, or the token lacks a permission.',
    nextStep: 'Use `pull-request: true`, or a token that the rule admits; the error names the rule.',
  },
  'pull-request-not-merged': {
    kind: 'tool',
    meaning: 'The pull request of the release was closed, or nobody merged it within `timeout`.',
    nextStep: 'Approve it, or see which of its checks fails; the next run goes on with the same pull request.',
  },
  'push-contended': {
    kind: 'api',
    meaning:
      'Other commits reached the branch before this one at every attempt; nothing was lost, nothing was committed.',
    nextStep: 'Run again; let jobs that edit this branch queue with `concurrency`.',
  },
  'repository-not-found': {
    kind: 'input',
    meaning: 'The repository with the desired state does not exist, or the token cannot see it.',
    nextStep: 'Correct `repository`. GITHUB_TOKEN ends at its own repository: pass the token of a GitHub App.',
  },
  'gitops-not-installed': {
    kind: 'input',
    meaning: 'The cluster has neither Argo CD nor Flux, or not the one that `wait-for` names.',
    nextStep: 'Correct `cluster-name` or `kubeconfig`: it must be the cluster where the Applications live.',
  },
  'application-not-found': {
    kind: 'input',
    meaning: 'No application in the cluster reads the file, or there is none of that name.',
    nextStep: 'Set `application`, or correct `repository`, `branch` or `file`; the error lists what there is.',
  },
  'wrong-source': {
    kind: 'input',
    meaning:
      'The application reads another repository, branch or path, or a fixed revision, so it never sees the commit.',
    nextStep: 'Correct the source of the application, or `branch` and `file`.',
  },
  'application-suspended': {
    kind: 'input',
    meaning: 'The application or its source is suspended, so its controller does nothing.',
    nextStep: 'Resume it (flux resume) when it may change again.',
  },
  'sync-disabled': {
    kind: 'input',
    meaning: 'The application is not synced automatically, so the commit is compared but not applied.',
    nextStep: 'Set `trigger: sync`, turn automated sync on, or let somebody sync it.',
  },
  'sync-window-closed': {
    kind: 'input',
    meaning: 'A sync window of the project is closed for the application, so the commit is not applied now.',
    nextStep: 'Wait until the window opens; the project says when (argocd proj windows list).',
  },
  'source-failed': {
    kind: 'tool',
    meaning: 'The controller cannot fetch the source: credentials, host, repository, branch or tag.',
    nextStep: "The error shows the controller's message; correct the source or its credentials in the cluster.",
  },
  'project-refused': {
    kind: 'tool',
    meaning: 'The Argo CD project of the application does not allow its repository, destination or kinds.',
    nextStep: 'Allow it in the AppProject, or use what the project allows.',
  },
  'manifests-invalid': {
    kind: 'tool',
    meaning: 'The controller cannot render the commit: invalid YAML, a missing path, or an error of kustomize or Helm.',
    nextStep: 'Correct the files as the message says and commit again; what ran before still runs.',
  },
  'sync-forbidden': {
    kind: 'tool',
    meaning: 'The account with which the controller applies the commit lacks a permission in the cluster.',
    nextStep: 'Grant its service account what the message names.',
  },
  'sync-failed': {
    kind: 'tool',
    meaning: 'The controller could not apply the commit, for a reason without a code of its own.',
    nextStep: "The error shows the controller's message.",
  },
  'hook-failed': {
    kind: 'tool',
    meaning: 'A hook of the sync failed, so the commit was not applied or is not complete.',
    nextStep: 'Read the log of its pod.',
  },
  'prune-needed': {
    kind: 'tool',
    meaning: 'The commit removes objects that the controller does not delete, because pruning is off.',
    nextStep: 'Prune them once (argocd app sync --prune), or turn on automated pruning.',
  },
  drifted: {
    kind: 'tool',
    meaning: 'The commit was applied, but the objects in the cluster differ from it again.',
    nextStep:
      'Something else changes them: remove the field from the manifests, ignore its difference, or stop the other writer.',
  },
  'dependency-not-ready': {
    kind: 'tool',
    meaning: 'Another application that this one depends on is missing or not ready.',
    nextStep: 'Look at that one first: the error names it.',
  },
  'chart-version-unchanged': {
    kind: 'input',
    meaning:
      'The chart changed but not its version, and Flux deploys a chart only with a new version (`reconcileStrategy: ChartVersion`).',
    nextStep: 'Raise the version in Chart.yaml, or set `reconcileStrategy: Revision` in the HelmRelease.',
  },
  superseded: {
    kind: 'tool',
    meaning: 'A newer commit took the place of this one before it ran (`newer-commit: fail`).',
    nextStep: 'The run of the newer commit says how it went.',
  },
  'never-compared': {
    kind: 'tool',
    meaning: 'No controller looked at the commit within `timeout`.',
    nextStep: 'Check that the controller runs and which commit its source is at; the error shows what it last saw.',
  },
  'rolled-back': {
    kind: 'tool',
    meaning: 'The HelmRelease failed and its controller rolled it back, so the previous revision runs.',
    nextStep: 'Correct what the error names and commit again.',
  },
} as const satisfies Record<string, FailureReason>
