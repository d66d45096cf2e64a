import type { FailureReason } from '../failure-reason.ts'

/** Charts, values, and rollouts that do not become ready. */
export const helmReasons = {
  'chart-invalid': {
    kind: 'input',
    meaning: 'The input `chart` is not a Helm chart, or cannot be rendered with these values.',
    nextStep: 'Correct the chart or the values; `helm lint` shows more. Nothing was changed.',
  },
  'api-removed': {
    kind: 'input',
    meaning:
      'The deployed revision has an object of an API version that the cluster no longer serves, so Helm can neither change nor remove the release.',
    nextStep: 'Rewrite the stored revision with `helm mapkubeapis`, then run again; the error has the command.',
  },
  'release-too-large': {
    kind: 'input',
    meaning:
      'What Helm stores of a release, chart and objects compressed, does not fit into a Secret of 1 MiB; nothing was changed.',
    nextStep:
      'Take the largest files, which the error names, out of the chart or list them in .helmignore; split what is left into several releases.',
  },
  'chart-unavailable': {
    kind: 'api',
    meaning: 'A chart or one of its dependencies could not be fetched from its registry or repository.',
    nextStep: 'Check the address, the version, and whether this runner reaches the host that the error names.',
  },
  'chart-lock-stale': {
    kind: 'input',
    meaning: 'The Chart.lock of a chart does not match the dependencies in its Chart.yaml.',
    nextStep: 'Run `helm dependency update` and commit Chart.lock.',
  },
  'values-invalid': {
    kind: 'input',
    meaning: 'A values file cannot be read: it is not valid YAML, has a duplicate key, or is not a mapping.',
    nextStep: 'Correct the file at the line that the error names; nothing was started.',
  },
  'values-encrypted': {
    kind: 'input',
    meaning: 'A values file is encrypted with SOPS and could not be decrypted.',
    nextStep:
      'Install `sops` in an earlier step, and allow the credentials of the job to use the key that the error names.',
  },
  'image-has-no-place': {
    kind: 'input',
    meaning: 'The tag or digest of `image` would not reach the chart, so it would run another image than requested.',
    nextStep: 'Set `image-keys` to the chart values that hold the image.',
  },
  'release-pending': {
    kind: 'tool',
    meaning: 'Another run is working on the release, or a killed run left it pending.',
    nextStep: 'Wait for the other run. If there is none, re-run with `recover-pending: auto`.',
  },
  'image-pull': {
    kind: 'tool',
    meaning: 'An image cannot be pulled: it does not exist, or the node is not allowed to pull it.',
    nextStep: 'Check that the image was pushed under this tag or digest, and that the nodes are allowed to pull it.',
  },
  'crash-loop': {
    kind: 'tool',
    meaning: 'A container keeps crashing.',
    nextStep: 'Read its last lines of output; the exit code says how it ended.',
  },
  'out-of-memory': {
    kind: 'tool',
    meaning: 'A container was killed because it exceeded its memory limit.',
    nextStep: 'Raise its memory limit, or reduce its memory usage.',
  },
  'container-config': {
    kind: 'tool',
    meaning:
      'A container cannot be created: a ConfigMap, a Secret or a key in one is missing, or its command cannot run.',
    nextStep: 'Create what the error names, in the namespace of the release.',
  },
  'probe-failing': {
    kind: 'tool',
    meaning: 'A container is running, but its probe never succeeded within the timeout.',
    nextStep: 'Check path, port and initial delay of the probe, and the log of the container.',
  },
  unschedulable: {
    kind: 'tool',
    meaning: 'A pod cannot be scheduled.',
    nextStep: "The error shows the scheduler's message: add nodes, or request less memory or CPU, or other nodes.",
  },
  'quota-exceeded': {
    kind: 'tool',
    meaning: 'The release would exceed the resource quota of the namespace.',
    nextStep: 'Request less, or raise the quota; `kubectl describe quota` shows what is used.',
  },
  'admission-refused': {
    kind: 'tool',
    meaning: 'A webhook, a policy or a Pod Security Standard of the cluster rejects an object or its pods.',
    nextStep: 'Change the object as the message says, or the policy.',
  },
  'webhook-unreachable': {
    kind: 'tool',
    meaning:
      'The cluster must call an admission webhook before an object is changed, and the webhook does not respond.',
    nextStep: 'Check the service behind the webhook that the error names; nothing is admitted until it responds.',
  },
  'job-failed': {
    kind: 'tool',
    meaning: 'A Job of the release, or one that runs as its hook, failed.',
    nextStep: 'Read the last lines of output of its pod.',
  },
  'claim-pending': {
    kind: 'tool',
    meaning: 'A PersistentVolumeClaim is not bound to a volume.',
    nextStep: 'Check its storage class and the driver behind it, starting with `kubectl get storageclass`.',
  },
  'volume-mount': {
    kind: 'tool',
    meaning: 'A volume cannot be attached or mounted.',
    nextStep: 'Create the ConfigMap, Secret or volume that the error names, or wait until another node releases it.',
  },
  'load-balancer-pending': {
    kind: 'tool',
    meaning: 'A Service of type LoadBalancer got no address within the timeout.',
    nextStep:
      'Check the events of the Service, that a load balancer controller runs, and that the subnets have its tags (kubernetes.io/role/elb, kubernetes.io/role/internal-elb).',
  },
  'resource-not-ready': {
    kind: 'tool',
    meaning: 'A custom resource of the release did not become ready; its condition says why.',
    nextStep: 'Check its controller. If the deploy need not wait for it, set `wait: workloads` or `wait: none`.',
  },
  'namespace-deleted': {
    kind: 'tool',
    meaning: 'The namespace of the release is being deleted.',
    nextStep: 'Find out who deletes it; deploy again once it is gone.',
  },
  'hook-left-over': {
    kind: 'tool',
    meaning: 'An object that a hook creates already exists: an interrupted run has left it behind.',
    nextStep: 'Delete it with the command of the error, or add the hook delete policy `before-hook-creation`.',
  },
  'test-failed': {
    kind: 'tool',
    meaning: 'A test of the chart failed after the deploy (`test: true`).',
    nextStep: 'Read the log of the test.',
  },
  'release-not-removed': {
    kind: 'tool',
    meaning: 'A release could not be uninstalled because an object of it is not deleted.',
    nextStep: 'The error names the object and its finalizers; the controller that removes them must be running.',
  },
  'rollout-timeout': {
    kind: 'tool',
    meaning: 'The release was not ready within `timeout`, for no known reason.',
    nextStep: 'Look at the objects that were not ready; raise `timeout` if they only need longer.',
  },
  'apply-conflict': {
    kind: 'tool',
    meaning: 'Another field manager owns a field that the chart sets, so server-side apply refuses to change it.',
    nextStep:
      'Remove the field from the chart (an autoscaler sets `replicas`, for example), or take it over once with `extra-args: --force-conflicts`.',
  },
  'object-invalid': {
    kind: 'tool',
    meaning: 'The API server rejects an object of the chart: a field is invalid, unknown or immutable.',
    nextStep: 'Correct the template. To change an immutable field, delete the object first or rename it.',
  },
  'object-foreign': {
    kind: 'tool',
    meaning: 'An object of the chart already exists and belongs to another release or to none.',
    nextStep: 'Delete or rename it, or take it over once with `extra-args: --take-ownership`.',
  },
  'deploy-failed': {
    kind: 'tool',
    meaning: 'Helm failed for a reason without a code of its own.',
    nextStep: "The error shows Helm's message.",
  },
  'rollback-failed': {
    kind: 'tool',
    meaning: 'The deploy failed, and so did the rollback to the previous revision.',
    nextStep: 'Check the release now; it will not recover on its own: helm history <release>, kubectl get pods.',
  },
} as const satisfies Record<string, FailureReason>
