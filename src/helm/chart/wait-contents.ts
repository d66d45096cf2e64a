import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { WaitContents } from '../deploy/wait-plan.ts'

/** Kinds of Kubernetes itself that charts contain. Another kind only means that the chart may contain custom resources. */
const builtInKinds = new Set([
  ...['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'Pod', 'Job', 'CronJob', 'Service', 'Ingress'],
  ...['IngressClass', 'ConfigMap', 'Secret', 'ServiceAccount', 'Role', 'RoleBinding', 'ClusterRole'],
  ...['ClusterRoleBinding', 'PersistentVolumeClaim', 'PersistentVolume', 'StorageClass', 'Namespace'],
  ...['HorizontalPodAutoscaler', 'PodDisruptionBudget', 'NetworkPolicy', 'ResourceQuota', 'LimitRange'],
  ...['PriorityClass', 'ValidatingWebhookConfiguration', 'MutatingWebhookConfiguration', 'EndpointSlice', 'Endpoints'],
  ...['CustomResourceDefinition', 'CSIDriver', 'RuntimeClass', 'List', 'User', 'Group'],
])

/**
 * What the templates of a chart and of its dependencies may produce, judged by their text: a chart is known to have no custom
 * resources only if each document names a kind of Kubernetes itself.
 * @param chart absolute path of a folder or a package
 */
export async function readWaitContents(chart: string): Promise<ChartWaitContents> {
  const contents: ChartWaitContents[] = []
  for await (const { name, text } of readTemplates(chart)) contents.push(inspectTemplate(name, text))
  return {
    customs: contents.some(({ customs }) => customs),
    suspendedJobs: contents.some(({ suspendedJobs }) => suspendedJobs),
    dependsOnCluster: contents.some(({ dependsOnCluster }) => dependsOnCluster),
  }
}

export interface ChartWaitContents extends WaitContents {
  /** Templates ask what the cluster supports or contains. */
  readonly dependsOnCluster: boolean
}

/** @param name of the file, without its folders */
function inspectTemplate(name: string, text: string): ChartWaitContents {
  if (name === 'NOTES.txt') return { customs: false, suspendedJobs: false, dependsOnCluster: false }
  const kinds = [...text.matchAll(/(?<![\w-])kind:\s*["']?([^\s,}"']*)/g)].map(([, kind = '']) => kind)
  const isPartial = name.startsWith('_')
  // A call in the first column writes whole documents, from a partial or from values.
  const calls = text
    .split('\n')
    .some((line) => /^\{\{-?\s*(?:include|template|tpl|toYaml|\.)/.test(line) && !line.includes(':='))
  const customs =
    kinds.some((kind) => !builtInKinds.has(kind)) ||
    (!isPartial &&
      (calls || (kinds.length === 0 && text.replaceAll(/\{\{-?\s*\/\*[^]*?\*\/\s*-?\}\}/g, '').trim() !== '')))
  // A lookup in the line of a checksum decides on nothing else.
  const others = text.replaceAll(/^\s*checksum\/[\w.-]+:.*$/gm, '')
  const dependsOnCluster = /\.Capabilities\.APIVersions|\blookup\s/.test(others)
  return { customs, dependsOnCluster, suspendedJobs: kinds.includes('Job') && /(?<![\w-])suspend:/.test(text) }
}

interface TemplateFile {
  readonly name: string
  readonly text: string
}

async function* readTemplates(chart: string): AsyncGenerator<TemplateFile> {
  if ((await stat(chart)).isDirectory()) {
    yield* readFolder(path.join(chart, 'templates'))
    for (const entry of await listFolder(path.join(chart, 'charts'))) {
      const inner = path.join(chart, 'charts', entry)
      if (entry.endsWith('.tgz') || (await stat(inner)).isDirectory()) yield* readTemplates(inner)
    }
    return
  }
  yield* await readPackage(chart)
}

async function* readFolder(folder: string): AsyncGenerator<TemplateFile> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])) {
    if (!entry.isFile()) continue
    yield { name: entry.name, text: await readFile(path.join(entry.parentPath, entry.name), 'utf8') }
  }
}

async function listFolder(folder: string): Promise<readonly string[]> {
  return await readdir(folder).catch(() => [])
}

/** A package contains its dependencies as folders, or as packages, which are not looked into. */
async function readPackage(file: string): Promise<readonly TemplateFile[]> {
  const { list } = await import('tar')
  const files: TemplateFile[] = []
  await list({
    file,
    onReadEntry: (entry) => {
      if (entry.type !== 'File') return
      if (/\/charts\/[^/]+\.tgz$/.test(entry.path)) files.push({ name: 'unknown', text: 'kind: Unknown' })
      if (!/(^|\/)templates\//.test(entry.path)) return
      const chunks: Buffer[] = []
      entry.on('data', (chunk) => chunks.push(chunk))
      entry.on('end', () =>
        files.push({ name: path.posix.basename(entry.path), text: Buffer.concat(chunks).toString('utf8') }),
      )
    },
  })
  return files
}
