import type { FailureReason } from '../failure-reason.ts'

/** Clusters and what is released to them. */
export const kubernetesReasons = {
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
  'cluster-refused': {
    kind: 'api',
    meaning: 'The API server of the cluster refused a request for another reason than missing rights.',
    nextStep: 'The error has what the API server said.',
  },
  'kubeconfig-invalid': {
    kind: 'input',
    meaning: 'The kubeconfig that was given cannot be read, or says things that are not spoken here.',
    nextStep: 'Check it with `kubectl --kubeconfig <file> config view --minify`.',
  },
  'helm-unsupported': {
    kind: 'input',
    meaning: 'The Helm program is of a major version that is not spoken here.',
    nextStep: 'Use Helm 3 or 4; the action `setup` installs them.',
  },
  'release-not-found': {
    kind: 'input',
    meaning: 'There is no release of that name in the namespace, or no such revision of it.',
    nextStep: 'Correct `release`, `namespace` or `revision`; the error lists what there is.',
  },
  'preview-not-ours': {
    kind: 'input',
    meaning: 'The namespace of a preview exists and was not made for this pull request; nothing in it was touched.',
    nextStep: 'Choose another `namespace`: the error tells whose it is.',
  },
  'preview-not-removed': {
    kind: 'tool',
    meaning: 'A preview was to be removed, and something in the cluster holds it.',
    nextStep: 'The error names what is left and what it waits for.',
  },
  'kubernetes-client-too-old': {
    kind: 'input',
    meaning: 'The client of Kubernetes asks for credentials in a form that is no longer supported.',
    nextStep: 'Use a kubectl or helm of a version that EKS supports; the action `setup` installs them.',
  },
} as const satisfies Record<string, FailureReason>
