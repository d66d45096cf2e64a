import { readEvent } from '../../../github/event.ts'
import type { Context } from '../../../runner/context.ts'
import { escapeInline } from '../../../runner/markdown/text.ts'
import { isRecord, toOptionalText, toRecord } from '../../../runner/records.ts'
import { contract, type HelmDeployInputs } from '../../helm-deploy/contract.ts'
import { defineStage, type SelectedStages, type StageProblem } from './stage.ts'

export const helmDeployStage = defineStage({
  name: 'helm-deploy',
  contract,
  needs: ['setup', 'provision', 'cluster', 'build-push'],
  run: async () => (await import(/* webpackChunkName: "helm-deploy" */ '../../helm-deploy/run.ts')).run,
  inputsFrom: ({ setup, provision, cluster, 'build-push': built }, { kubeconfig }) => ({
    'helm-path': toOptionalText(setup?.['helm-path']),
    image: toOptionalText(built?.['image-digest']),
    'cluster-name':
      kubeconfig === undefined
        ? (findCluster(provision?.outputs) ?? toOptionalText(cluster?.['cluster-name']))
        : undefined,
  }),
  expectedInputs: {
    'helm-path': () => 'helm',
    image: ({ 'build-push': built }) => built && `registry.example.com/app@sha256:${'0'.repeat(64)}`,
    'cluster-name': (selected, { kubeconfig }) =>
      findInfrastructure(selected) !== undefined && kubeconfig === undefined ? 'cluster' : undefined,
  },
  check: async (inputs, context) => {
    await checkPreviewOwner(inputs, context)
    await checkApprovals(inputs, context)
  },
  rules: [requireCluster, requireInfrastructure, requirePushedImage],
  describeOutcome: (outputs) => {
    const several = Object.entries(isRecord(outputs.releases) ? outputs.releases : {})
    if (several.length < 2) return describeRelease(outputs)
    return several
      .map(([label, each]) => describeRelease({ ...toRecord(each), release: label, namespace: undefined }))
      .join('; ')
  },
})

/** `shop in shop-staging, revision 3, https://shop.example.com` */
function describeRelease({ release, namespace, revision, url }: Readonly<Record<string, unknown>>): string {
  return [
    [toOptionalText(release), toOptionalText(namespace)].filter((part) => part !== undefined).join(' in '),
    toOptionalText(revision) === undefined ? '' : `revision ${toOptionalText(revision)}`,
    toOptionalText(url) ?? '',
  ]
    .filter((part) => part !== '')
    .map(escapeInline)
    .join(', ')
}

/** Before any stage starts: what nobody approved must not even be built. */
async function checkApprovals(inputs: HelmDeployInputs, context: Context): Promise<void> {
  if (inputs['require-approvals'] === 0) return
  const [{ checkReleaseApprovals }, { openActionRun }] = await Promise.all([
    import('../../helm-deploy/approvals.ts'),
    import('../../shared/action-run.ts'),
  ])
  await checkReleaseApprovals(await openActionRun<typeof contract>(inputs, context))
}

/** A preview belongs to a repository. */
async function checkPreviewOwner({ preview }: HelmDeployInputs, { environment }: Context): Promise<void> {
  if (preview === undefined) return
  const { resolvePreviewOwner } = await import('../../helm-deploy/preview/requested-preview.ts')
  resolvePreviewOwner(await readEvent(environment), environment)
}

/** The one cluster among the Terraform outputs of all roots; between several the user must choose. */
function findCluster(outputs: unknown): string | undefined {
  if (!isRecord(outputs)) return undefined
  const names = Object.values(outputs).flatMap(
    (root: unknown) => toOptionalText((root as Readonly<Record<string, unknown>>).cluster_name) ?? [],
  )
  return new Set(names).size === 1 ? names[0] : undefined
}

interface SelectedInfrastructure {
  readonly stage: 'provision' | 'cluster'
  readonly command: string
}

/** The stage that the cluster comes from. */
function findInfrastructure({ provision, cluster }: SelectedStages): SelectedInfrastructure | undefined {
  if (provision !== undefined) return { stage: 'provision', command: provision.command }
  return cluster && { stage: 'cluster', command: cluster.command }
}

/** With `provision` or `cluster`, the cluster comes from there, as far as it is applied. */
function requireCluster(selected: SelectedStages): readonly StageProblem[] {
  const { 'helm-deploy': deploy } = selected
  const infrastructure = findInfrastructure(selected)
  if (deploy === undefined || infrastructure === undefined || infrastructure.command === 'apply') return []
  if (deploy['cluster-name'] !== undefined || deploy.kubeconfig !== undefined) return []
  const text = `is required by helm-deploy, unless kubeconfig is set or ${infrastructure.stage}-command is apply`
  return [{ stage: 'helm-deploy', name: 'cluster-name', text }]
}

function requireInfrastructure(selected: SelectedStages): readonly StageProblem[] {
  const infrastructure = findInfrastructure(selected)
  if (selected['helm-deploy'] === undefined || infrastructure === undefined) return []
  const { stage, command } = infrastructure
  if (command === 'plan' || command === 'apply') return []
  return [{ stage, name: 'command', text: 'must be plan or apply if helm-deploy follows' }]
}

function requirePushedImage({ 'helm-deploy': deploy, 'build-push': built }: SelectedStages): readonly StageProblem[] {
  if (deploy === undefined || built === undefined || built.push || deploy.image !== undefined) return []
  return [{ stage: 'build-push', name: 'push', text: 'must be true if helm-deploy takes the image that is built' }]
}
