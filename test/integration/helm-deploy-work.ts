/** Jobs that release with the action as it is bundled, and a chart whose pods behave as a value says. */

import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'vitest'
import { repository } from '../../scripts/lib/suite.ts'
import { annotations } from '../../stack/parts/kubernetes/behaviours.ts'
import { createJob, type Job, type RunningStep, type StepOptions, type StepResult } from '../setup/step.ts'
import { type Cluster } from './kubernetes-client.ts'

export interface Releases extends Disposable {
  readonly job: Job
  readonly write: (name: string, text: string) => void
  /** Runs the action on the cluster's kubeconfig, unless inputs say otherwise. */
  readonly start: (inputs: Readonly<Record<string, string>>, more?: More) => RunningStep
  readonly run: (inputs: Readonly<Record<string, string>>, more?: More) => Promise<StepResult>
}

export interface More extends Pick<StepOptions, 'env' | 'kind' | 'state'> {
  readonly helm?: 3 | 4
}

export function createReleases({ facts }: Cluster, env: Readonly<Record<string, string>>): Releases {
  const job = createJob(path.join(repository, 'dist'))
  const write = (name: string, text: string): void => {
    const file = path.join(job.workspace, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  for (const [name, text] of Object.entries(chart)) write(`chart/${name}`, text)
  const start: Releases['start'] = (inputs, { helm = 4, ...more } = {}) =>
    job.start({
      action: 'helm-deploy',
      ...more,
      inputs: {
        kubeconfig: inputs['cluster-name'] === undefined ? String(facts.kubeconfig) : '',
        chart: 'chart',
        timeout: '20s',
        'helm-path': String(helm === 4 ? facts.helm : facts.helm3),
        ...inputs,
      },
      env: { ...env, ...more.env },
    })
  return {
    job,
    write,
    start,
    run: (inputs, more) => start(inputs, more).done,
    [Symbol.dispose]: () => {
      job[Symbol.dispose]()
    },
  }
}

export function succeeded(step: StepResult): StepResult {
  expect(step.exitCode, step.raw).toBe(0)
  return step
}

export const chart = {
  'Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 0.1.0\n',
  'values.yaml':
    'behaviour: healthy\nmigration: ""\nreplicas: 1\nnode: ""\nclaim: ""\nhost: ""\nsettings: {}\nimage: { repository: registry.example/shop/app, tag: "1.0", digest: "" }\n',
  'values-staging.yaml': 'settings: { layer: staging, kept: staging }\n',
  'templates/app.yaml': `
apiVersion: apps/v1
kind: Deployment
metadata: { name: {{ .Release.Name }} }
spec:
  replicas: {{ .Values.replicas }}
  selector: { matchLabels: { app: {{ .Release.Name }} } }
  template:
    metadata:
      labels: { app: {{ .Release.Name }} }
      annotations: { ${annotations.behaviour}: {{ .Values.behaviour }} }
    spec:
      {{- with .Values.node }}
      nodeSelector: { kind: {{ . }} }
      {{- end }}
      containers:
        - name: app
          image: {{ with .Values.image }}"{{ .repository }}{{ with .tag }}:{{ . }}{{ end }}{{ with .digest }}@{{ . }}{{ end }}"{{ end }}
          resources: { requests: { memory: 16Mi } }
`,
  'templates/settings.yaml': `
apiVersion: v1
kind: ConfigMap
metadata: { name: {{ .Release.Name }} }
data:
  {{- range $key, $value := .Values.settings }}
  {{ $key }}: {{ toJson $value | quote }}
  {{- end }}
`,
  'templates/migration.yaml': `
{{- with .Values.migration }}
apiVersion: batch/v1
kind: Job
metadata:
  name: {{ $.Release.Name }}-migrate
  annotations: { helm.sh/hook: "pre-install,pre-upgrade", helm.sh/hook-delete-policy: before-hook-creation }
spec:
  backoffLimit: 0
  template:
    metadata: { annotations: { ${annotations.behaviour}: {{ . }} } }
    spec:
      restartPolicy: Never
      containers: [{ name: migrate, image: "registry.example/shop/app:1.0" }]
{{- end }}
`,
  'templates/claim.yaml': `
{{- with .Values.claim }}
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: {{ $.Release.Name }} }
spec: { storageClassName: {{ . }}, accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } }
{{- end }}
`,
  'templates/ingress.yaml': `
{{- with .Values.host }}
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: {{ $.Release.Name }} }
spec:
  tls: [{ hosts: [{{ . }}] }]
  rules:
    - host: {{ . }}
      http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: {{ $.Release.Name }}, port: { number: 80 } } } }] }
{{- end }}
`,
} as const
