import type { FailureReason } from '../failure-reason.ts'

/** Charts, values, and rollouts that do not become ready. */
export const helmReasons = {
  'chart-invalid': {
    kind: 'input',
    meaning: 'What `chart` names is no chart of Helm, or cannot be rendered with these values.',
    nextStep: 'Correct the chart or the values; `helm lint` tells more. Nothing was changed.',
  },
  'chart-unavailable': {
    kind: 'api',
    meaning: 'A chart, or one that it depends on, could not be fetched from its registry or repository.',
    nextStep: 'Check the address, the version, and the way of this runner to the host that the error names.',
  },
  'chart-lock-stale': {
    kind: 'input',
    meaning: 'The Chart.lock of a chart names other dependencies than its Chart.yaml.',
    nextStep: 'Run `helm dependency update` and commit Chart.lock.',
  },
  'values-invalid': {
    kind: 'input',
    meaning: 'A file of values cannot be read: it is no YAML, has a key twice, or is no mapping.',
    nextStep: 'Correct the file at the line that the error names; nothing was started.',
  },
  'values-encrypted': {
    kind: 'input',
    meaning: 'A file of values is encrypted by SOPS and could not be decrypted.',
    nextStep: 'Install `sops` in an earlier step, and let the credentials of the job use the key that the error names.',
  },
  'image-has-no-place': {
    kind: 'input',
    meaning: 'The tag or digest of `image` would not reach the chart, which would run another image than asked for.',
    nextStep: 'Say with `image-keys` which values of the chart name the image.',
  },
  'release-pending': {
    kind: 'tool',
    meaning: 'Another run is at work on the release, or one was killed and left it as pending.',
    nextStep: 'Wait for the other run. If there is none, run again with `recover-pending: auto`.',
  },
  'image-pull': {
    kind: 'tool',
    meaning: 'An image cannot be pulled: it is not in its repository, or the node may not read it.',
    nextStep: 'Check that the image was pushed under this tag or digest, and that the nodes may pull it.',
  },
  'crash-loop': {
    kind: 'tool',
    meaning: 'A container ends again and again.',
    nextStep: 'Its last lines are in the log and the summary; the exit code says how it ended.',
  },
  'out-of-memory': {
    kind: 'tool',
    meaning: 'A container was killed because it took more memory than its limit.',
    nextStep: 'Raise its memory limit, or let it take less.',
  },
  'container-config': {
    kind: 'tool',
    meaning:
      'A container cannot be created: a ConfigMap, a Secret or a key of one is missing, or its command cannot run.',
    nextStep: 'Make what the error names, in the namespace of the release.',
  },
  'probe-failing': {
    kind: 'tool',
    meaning: 'A container runs, and its probe never succeeded within the timeout.',
    nextStep: 'Check path, port and initial delay of the probe, and what the container says in its log.',
  },
  unschedulable: {
    kind: 'tool',
    meaning: 'A pod fits on no node.',
    nextStep: 'The error has the words of the scheduler: add nodes, or ask for less memory, CPU or other nodes.',
  },
  'quota-exceeded': {
    kind: 'tool',
    meaning: 'The namespace has a quota, and the release would exceed it.',
    nextStep: 'Ask for less, or raise the quota; `kubectl describe quota` shows what is used.',
  },
  'admission-refused': {
    kind: 'tool',
    meaning: 'A webhook, a policy or a Pod Security standard of the cluster refuses an object or its pods.',
    nextStep: 'Change the object as the refusal says, or the policy.',
  },
  'webhook-unreachable': {
    kind: 'tool',
    meaning: 'A webhook of the cluster has to be asked before an object is changed, and does not answer.',
    nextStep: 'Look at the service behind the webhook that the error names; nothing is admitted until it answers.',
  },
  'job-failed': {
    kind: 'tool',
    meaning: 'A Job of the release, or one that runs as its hook, failed.',
    nextStep: 'The last lines of its pod are in the log and the summary.',
  },
  'claim-pending': {
    kind: 'tool',
    meaning: 'A PersistentVolumeClaim gets no volume.',
    nextStep: 'Check its storage class and the driver behind it, beginning with `kubectl get storageclass`.',
  },
  'volume-mount': {
    kind: 'tool',
    meaning: 'A volume cannot be attached or mounted.',
    nextStep: 'Make the ConfigMap, Secret or volume that the error names, or wait for another node to let it go.',
  },
  'rollout-timeout': {
    kind: 'tool',
    meaning: 'The release was not ready within `timeout`, and nothing says why.',
    nextStep: 'The table in the summary tells what was not ready; raise `timeout` where that only needs longer.',
  },
  'apply-conflict': {
    kind: 'tool',
    meaning: 'Somebody else manages a field that the chart sets, so that server-side apply refuses to change it.',
    nextStep:
      'Take the field out of the chart (an autoscaler sets `replicas`, for example), or take it over once with `extra-args: --force-conflicts`.',
  },
  'object-invalid': {
    kind: 'tool',
    meaning: 'The API server refuses an object of the chart: a field is wrong, unknown, or must not change.',
    nextStep:
      'Correct the template. A field that must not change needs the object to be deleted first, or another name.',
  },
  'object-foreign': {
    kind: 'tool',
    meaning: 'An object of the chart exists already and belongs to another release or to none.',
    nextStep: 'Delete or rename it, or take it over once with `extra-args: --take-ownership`.',
  },
  'deploy-failed': {
    kind: 'tool',
    meaning: 'Helm failed for a reason that has no code of its own.',
    nextStep: 'The error has the words of Helm.',
  },
  'rollback-failed': {
    kind: 'tool',
    meaning: 'The deploy failed, and going back to the revision before failed too.',
    nextStep: 'Look at the release now: helm history <release>, kubectl get pods. Nothing mends it by itself.',
  },
} as const satisfies Record<string, FailureReason>
