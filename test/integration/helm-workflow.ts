/**
 * A pull request workflow with releases of every kind: successful ones, one failing for each reason, killed ones. One run of it
 * serves many tests.
 */

import { stringify } from 'yaml'
import type { HelmMajor } from '../../src/helm/cli/options.ts'

export interface BadRelease {
  readonly reason: string
  readonly release: string
  readonly helm: HelmMajor
  /** Whether a successful revision precedes it. */
  readonly before: boolean
  readonly set: Readonly<Record<string, unknown>>
  readonly timeout: string
  /** The reported cause. */
  readonly words: RegExp
  /** Logs and events of its pods. */
  readonly evidence: RegExp
  /** How it was rolled back. */
  readonly undone: string
  /** Time until Helm is asked to stop. */
  readonly seconds: number
}

type Row = Pick<BadRelease, 'reason' | 'set' | 'words' | 'evidence'> & Partial<BadRelease> & { readonly what: string }

const failedJob = /exit code 1 \(BackoffLimitExceeded: Job has reached the specified backoff limit\)$/m
const migrationLog = /running the migrations\nfatal: relation "orders" already exists/

/** Releases that do not become ready, the expected reason, and what must be shown. */
const rows: readonly Row[] = [
  {
    what: 'image',
    reason: 'image-pull',
    set: { behaviour: 'image-pull-error' },
    words:
      /^ *deployment\/wf-image-\d → pod wf-image-\S+ → container app: registry\.example\/shop\/app:1\.0\n.*: not found$/m,
    evidence: / {2}(?:Pulling|Scheduled) {2}pod\/wf-image-/,
  },
  {
    what: 'crash',
    reason: 'crash-loop',
    set: { behaviour: 'crash-loop' },
    words: /a container keeps crashing\n.*container app: registry\S+\n +exit code 1$/m,
    evidence: /starting\nconnecting to the database\nfatal: database connection refused/,
  },
  {
    what: 'probe',
    reason: 'probe-failing',
    set: { behaviour: 'failing-readiness' },
    words: /pod wf-probe-\S+\n +Readiness probe failed: HTTP probe failed with statuscode: 503$/m,
    evidence: /warning: not ready, the message queue does not answer\n[^]* {2}Unhealthy {2}/,
  },
  {
    what: 'node',
    reason: 'unschedulable',
    set: { pod: { nodeSelector: { kind: 'none' } } },
    words: /pod wf-node-\S+\n +0\/\d+ nodes are available: .*2 node\(s\) didn't match Pod's node affinity\/selector/,
    evidence: / {2}FailedScheduling {2}/,
    // An autoscaler has twelve of them to announce a new node.
    seconds: 20,
  },
  {
    what: 'hook',
    reason: 'job-failed',
    set: { migration: 'failing-job' },
    words: new RegExp(`job/wf-hook-\\d-migrate → pod \\S+ → container migrate\n +${failedJob.source}`, 'm'),
    evidence: migrationLog,
  },
  {
    what: 'job',
    reason: 'job-failed',
    set: { job: 'failing-job' },
    words: new RegExp(`job/wf-job-\\d-index → pod \\S+ → container index\n +${failedJob.source}`, 'm'),
    evidence: migrationLog,
  },
  {
    what: 'secret',
    reason: 'container-config',
    set: { behaviour: 'config-error' },
    words: /container app\n +secret "app-credentials" not found$/m,
    evidence: / {2}Scheduled {2}pod\/wf-secret-/,
  },
  {
    what: 'claim',
    reason: 'claim-pending',
    set: { claim: 'none' },
    words: /persistentvolumeclaim\/wf-claim-\d\n +storageclass\S* "none" not found$/m,
    evidence: / {2}ProvisioningFailed {2}/,
  },
  {
    what: 'quota',
    reason: 'quota-exceeded',
    set: { replicas: 3, behaviour: 'slow' },
    words:
      /deployment\/wf-quota-\d\n +.*exceeded quota: small, requested: requests\.memory=16Mi, used: \S+, limited: \S+$/m,
    // The event of the rejection may arrive after the state that reports it.
    evidence: / {2}(?:FailedCreate|ScalingReplicaSet) {2}/,
  },
  {
    what: 'policy',
    reason: 'admission-refused',
    set: { image: { tag: 'latest' } },
    words:
      /was refused by the policy no-latest\n *deployments wf-policy-\d\n +say which image: latest is another one tomorrow$/m,
    evidence: /deployment\/wf-policy-\d +1 of 1 available/,
  },
  {
    what: 'security',
    reason: 'admission-refused',
    set: { pod: { hostNetwork: true } },
    words:
      /its pods are refused\n *deployment\/wf-security-\d\n.*violates PodSecurity "baseline:latest": host namespaces/,
    // The event of the rejection may arrive after the state that reports it.
    evidence: / {2}(?:FailedCreate|ScalingReplicaSet) {2}/,
  },
  {
    what: 'webhook',
    reason: 'webhook-unreachable',
    set: { settings: { changed: true } },
    words: /the webhook guard\.example\.com does not respond\n.*connection refused$/m,
    evidence: /deployment\/wf-webhook-\d +1 of 1 available/,
    undone: 'rollback to revision 1 failed: the same webhook is in the way',
  },
]

/** With Helm 3, only those in which Helm itself matters most; some of them as a first install. */
const alsoHelm3 = ['image', 'crash', 'probe', 'node', 'hook']
const firstInstalls = ['image-3', 'node-3']

export const badReleases: readonly BadRelease[] = rows.flatMap(({ what, ...row }) =>
  ([4, 3] as const)
    .filter((helm) => helm === 4 || alsoHelm3.includes(what))
    .map((helm) => {
      const before = !firstInstalls.includes(`${what}-${helm}`)
      const undone = before ? 'rolled back to revision 1 (healthy)' : 'the first install was removed'
      // A probe may recover until the timeout.
      const timeout = what === 'probe' ? '8s' : '30s'
      return { helm, before, undone, timeout, seconds: 15, release: `wf-${what}-${helm}`, ...row }
    }),
)

/** Objects that must exist in the cluster: namespaces with their rules, a policy and a webhook for them. */
export const behaviourRules = [
  createNamespaceObject('wf-quota-4'),
  {
    apiVersion: 'v1',
    kind: 'ResourceQuota',
    metadata: { name: 'small', namespace: 'wf-quota-4' },
    spec: { hard: { 'requests.memory': '20Mi' } },
  },
  createNamespaceObject('wf-security-4', { 'pod-security.kubernetes.io/enforce': 'baseline' }),
  createNamespaceObject('wf-policy-4'),
  {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'ValidatingAdmissionPolicy',
    metadata: { name: 'no-latest' },
    spec: {
      matchConstraints: {
        resourceRules: [
          { apiGroups: ['apps'], apiVersions: ['v1'], operations: ['CREATE', 'UPDATE'], resources: ['deployments'] },
        ],
      },
      validations: [
        {
          expression: "object.spec.template.spec.containers.all(c, !c.image.endsWith(':latest'))",
          message: 'say which image: latest is another one tomorrow',
        },
      ],
    },
  },
  {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'ValidatingAdmissionPolicyBinding',
    metadata: { name: 'no-latest' },
    spec: {
      policyName: 'no-latest',
      validationActions: ['Deny'],
      matchResources: { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'wf-policy-4' } } },
    },
  },
  {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'ValidatingWebhookConfiguration',
    metadata: { name: 'guard' },
    webhooks: [
      {
        name: 'guard.example.com',
        clientConfig: { url: 'https://127.0.0.1:9/guard' },
        rules: [{ apiGroups: [''], apiVersions: ['v1'], operations: ['UPDATE'], resources: ['configmaps'] }],
        namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'wf-webhook-4' } },
        sideEffects: 'None',
        admissionReviewVersions: ['v1'],
      },
    ],
  },
]

function createNamespaceObject(name: string, labels: Readonly<Record<string, string>> = {}): object {
  return { apiVersion: 'v1', kind: 'Namespace', metadata: { name, labels } }
}

/**
 * Stands in for Helm and dies while it upgrades: alone, as for lack of memory, or with the step, as on a machine that is lost.
 * Named like its namespace, the release is known to be pending before.
 */
const dyingHelm = `#!/bin/sh
[ "$1" = upgrade ] || exec "$HELM" "$@"
"$HELM" "$@" &
helm=$!
until "$KUBECTL" get secrets -n "$2" -l status=pending-upgrade -o name | grep -q .; do sleep 0.1; done
[ "$DIES" = step ] && step=$PPID
kill -9 $helm $step $$
`

interface StepFields {
  readonly id?: string
  readonly if?: string
  readonly 'continue-on-error'?: boolean
  readonly env?: Readonly<Record<string, string>>
}

const checkout = { uses: 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1' }
const opened = { if: "github.event.action != 'closed'", 'runs-on': 'ubuntu-latest' }
const createMatrix = (include: readonly object[], more: object = {}): object => ({
  strategy: { 'fail-fast': false, ...more, matrix: { include } },
})

/** A step that deploys, unless its inputs set another command. */
function createHelmDeployStep(inputs: Readonly<Record<string, unknown>>, step: StepFields = {}): object {
  const cluster = 'cluster-name' in inputs ? {} : { kubeconfig: '${{ vars.KUBECONFIG }}' }
  const helm = { 'helm-path': '${{ matrix.helm == 3 && vars.HELM3 || vars.HELM }}' }
  return { ...step, uses: 'org/eks-actions/helm-deploy@v1', with: { chart: 'chart', ...cluster, ...helm, ...inputs } }
}

const failing = {
  ...opened,
  ...createMatrix(
    badReleases.map(({ release, helm, before, set, timeout }) => ({
      release,
      helm,
      before,
      timeout,
      set: JSON.stringify(set),
    })),
    { 'max-parallel': 6 },
  ),
  steps: [
    checkout,
    createHelmDeployStep({ release: '${{ matrix.release }}', deployment: false }, { if: 'matrix.before' }),
    createHelmDeployStep(
      { release: '${{ matrix.release }}', set: '${{ matrix.set }}', timeout: '${{ matrix.timeout }}', patience: '0s' },
      { id: 'broken', 'continue-on-error': true },
    ),
    {
      run: 'echo "${{ steps.broken.outcome }} for ${{ steps.broken.outputs.failure-reason }}, now ${{ steps.broken.outputs.status }}"',
    },
  ],
}

const createLifeStep = (id: string, inputs: object, step: StepFields = {}): object =>
  createHelmDeployStep({ release: '${{ matrix.release }}', ...inputs }, { id, ...step })

const life = {
  ...opened,
  ...createMatrix([4, 3].map((helm) => ({ helm, release: `wf-life-${helm}` }))),
  steps: [
    checkout,
    createLifeStep('install', { set: '{ host: "life-${{ matrix.helm }}.example.com", migration: healthy }' }),
    createLifeStep('diff', { command: 'diff', set: '{ replicas: 2 }' }, { if: 'matrix.helm == 4' }),
    createLifeStep('upgrade', { set: '{ replicas: 2 }' }),
    createLifeStep('again', { set: '{ replicas: 2 }' }),
    createLifeStep('same', { command: 'diff', set: '{ replicas: 2 }' }, { if: 'matrix.helm == 4' }),
  ],
}

const createKilledStep = (inputs: object, step: StepFields = {}): object =>
  createHelmDeployStep({ release: '${{ matrix.release }}', ...inputs }, step)

const killed = {
  ...opened,
  ...createMatrix([
    { what: 'step', release: 'wf-killed' },
    { what: 'helm', release: 'wf-ended' },
  ]),
  steps: [
    checkout,
    createKilledStep({}),
    { run: 'chmod +x dying-helm' },
    createKilledStep(
      { set: '{ behaviour: failing-readiness }', 'helm-path': './dying-helm' },
      {
        id: 'killed',
        'continue-on-error': true,
        env: { DIES: '${{ matrix.what }}', HELM: '${{ vars.HELM }}', KUBECTL: '${{ vars.KUBECTL }}' },
      },
    ),
    createKilledStep(
      { 'recover-pending': 'fail' },
      { id: 'named', if: "matrix.what == 'step'", 'continue-on-error': true },
    ),
    createKilledStep(
      { 'recover-pending': 'off' },
      { id: 'left', if: "matrix.what == 'step'", 'continue-on-error': true },
    ),
    createKilledStep({ timeout: '8s' }, { id: 'recovered' }),
  ],
}

const number = '${{ github.event.number }}'

const preview = {
  ...opened,
  outputs: { url: '${{ steps.deploy.outputs.url }}' },
  steps: [
    checkout,
    ...['deploy', 'pushed'].map((id) =>
      createHelmDeployStep({ release: 'flow', preview: number, set: `{ host: "pr-${number}.example.com" }` }, { id }),
    ),
  ],
}
const visit = {
  'runs-on': 'ubuntu-latest',
  needs: 'preview',
  steps: [{ run: 'echo "visited ${{ needs.preview.outputs.url }}"' }],
}
const remove = {
  'runs-on': 'ubuntu-latest',
  if: "github.event.action == 'closed'",
  steps: [createHelmDeployStep({ release: 'flow', command: 'uninstall', chart: '', preview: number })],
}

/** By the name of an EKS cluster; later steps connect without further input. */
const named = {
  ...opened,
  steps: [
    checkout,
    createHelmDeployStep(
      {
        'cluster-name': '${{ vars.CLUSTER }}',
        release: 'wf-eks',
        image: 'registry.example/shop/app:00123',
        deployment: false,
      },
      { id: 'release' },
    ),
    { run: 'echo "revision=${{ steps.release.outputs.revision }} changed=${{ steps.release.outputs.changed }}"' },
    {
      run: "env -u AWS_ENDPOINT_URL_EKS ${{ vars.KUBECTL }} get deployment wf-eks -o jsonpath='image={.spec.template.spec.containers[0].image}'",
    },
  ],
}

export const workflowFiles = {
  'dying-helm': dyingHelm,
  '.github/workflows/release.yml': stringify({
    on: { pull_request: { types: ['opened', 'closed'] } },
    jobs: { failing, life, killed, preview, visit, remove, named },
  }),
}
