import type { FailureReason } from '../failure-reason.ts'

/** Clusters and what is released to them. */
export const kubernetesReasons = {
  'cluster-not-found': {
    kind: 'input',
    meaning: 'There is no EKS cluster of that name in the account and region.',
    nextStep: 'Correct `cluster-name` or `aws-region`; the error lists the existing clusters.',
  },
  'release-unreadable': {
    kind: 'api',
    meaning: 'A Secret that is labelled as a Helm release does not contain one.',
    nextStep: 'Check what wrote it: kubectl get secret <name> -o yaml. Helm itself cannot read it either.',
  },
  'cluster-not-ready': {
    kind: 'api',
    meaning: 'The EKS cluster is being created or deleted, or has failed, so its API server cannot be reached.',
    nextStep: 'Wait until its status is ACTIVE, or check its health in the EKS console.',
  },
  'cluster-unreachable': {
    kind: 'api',
    meaning: 'The API server of the cluster does not respond to this runner.',
    nextStep:
      'A private endpoint is reachable only inside its VPC: use a runner there, or allow its addresses on the public endpoint.',
  },
  'cluster-access-denied': {
    kind: 'api',
    meaning: 'The cluster does not know the IAM identity of the job, or does not grant it what is needed.',
    nextStep: 'The error names the identity and the command that grants access.',
  },
  'cluster-refused': {
    kind: 'api',
    meaning: 'The API server of the cluster rejected a request for another reason than missing permissions.',
    nextStep: 'The error shows the message of the API server.',
  },
  'kubeconfig-invalid': {
    kind: 'input',
    meaning: 'The kubeconfig cannot be read, or uses something that is not supported here.',
    nextStep: 'Check it with `kubectl --kubeconfig <file> config view --minify`.',
  },
  'helm-unsupported': {
    kind: 'input',
    meaning: 'The major version of Helm is not supported.',
    nextStep: 'Use Helm 3 or 4; the action `setup` installs them.',
  },
  'release-not-found': {
    kind: 'input',
    meaning: 'There is no release of that name in the namespace, or no such revision of it.',
    nextStep: 'Correct `release`, `namespace` or `revision`; the error lists what exists.',
  },
  'preview-not-ours': {
    kind: 'input',
    meaning: 'The namespace of a preview exists and was not created for this pull request; nothing in it was touched.',
    nextStep: 'Choose another `namespace`: the error names its owner.',
  },
  'preview-not-removed': {
    kind: 'tool',
    meaning: 'A preview could not be removed because something in the cluster blocks it.',
    nextStep: 'The error names what is left and what it waits for.',
  },
  'kubernetes-client-too-old': {
    kind: 'input',
    meaning: 'The Kubernetes client requests credentials in a format that is no longer supported.',
    nextStep: 'Use a kubectl or helm of a version that EKS supports; the action `setup` installs them.',
  },
} as const satisfies Record<string, FailureReason>
