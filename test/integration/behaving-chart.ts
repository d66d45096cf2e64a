/** A chart whose pods behave as a value says, for all tests that deploy one. */

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parse, stringify } from 'yaml'
import { behaviourAnnotations } from '../../stack/parts/kubernetes/behaviours.ts'

/** Its files, by path in the chart. Everything but the Deployment and the ConfigMap is enabled by a value. */
const behavingChart = {
  'Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 0.1.0\n',
  'values.yaml': `
behaviour: healthy
replicas: 1
pod: {} # laid over the specification of its pods
image: { repository: registry.example/shop/app, tag: "1.0", digest: "" }
settings: {}
migration: "" # behaviour of a Job that runs before install and upgrade
job: "" # behaviour of a Job of the release itself
claim: "" # class of a volume
host: "" # name in an Ingress
loadBalancer: false
`,
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
      annotations: { ${behaviourAnnotations.behaviour}: {{ .Values.behaviour }} }
    spec:
      {{- with .Values.pod }}
      {{- toYaml . | nindent 6 }}
      {{- end }}
      containers:
        - name: app
          image: {{ with .Values.image }}"{{ .repository }}{{ with .tag }}:{{ . }}{{ end }}{{ with .digest }}@{{ . }}{{ end }}"{{ end }}
          ports: [{ containerPort: 8080 }]
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
${createHookJob('migrate', 'annotations: { helm.sh/hook: "pre-install,pre-upgrade", helm.sh/hook-delete-policy: before-hook-creation }')}
{{- end }}
`,
  'templates/job.yaml': `
{{- with .Values.job }}
${createHookJob('index')}
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
  'templates/service.yaml': `
{{- if .Values.loadBalancer }}
apiVersion: v1
kind: Service
metadata: { name: {{ .Release.Name }} }
spec: { type: LoadBalancer, selector: { app: {{ .Release.Name }} }, ports: [{ port: 80, targetPort: 8080 }] }
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

function createHookJob(name: string, annotationsOfIt = ''): string {
  return `apiVersion: batch/v1
kind: Job
metadata:
  name: {{ $.Release.Name }}-${name}
  ${annotationsOfIt}
spec:
  backoffLimit: 0
  template:
    metadata: { annotations: { ${behaviourAnnotations.behaviour}: {{ . }} } }
    spec:
      restartPolicy: Never
      containers: [{ name: ${name}, image: "registry.example/shop/app:1.0" }]`
}

/** The same files, below a folder of a repository. */
export function createChartFiles(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(behavingChart).map(([name, text]) => [`${folder}/${name}`, text]))
}

/** Writes it for Helm itself, with other default values. */
export async function writeChart(
  values: Readonly<Record<string, unknown>>,
): Promise<{ readonly path: string; readonly remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'chart-'))
  const own = parse(behavingChart['values.yaml']) as Readonly<Record<string, unknown>>
  const files = { ...behavingChart, 'values.yaml': stringify({ ...own, ...values }) }
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(path, file)), { recursive: true })
    await writeFile(join(path, file), text)
  }
  return { path, remove: async () => rm(path, { recursive: true, force: true }) }
}
