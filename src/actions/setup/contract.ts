import { awsForeignNames, awsInputs } from '../../aws/inputs.ts'
import { awsRules } from '../../aws/role-rules.ts'
import { defineAction, type InputProblem } from '../../runner/contract/action.ts'
import { type Input, input } from '../../runner/contract/kind.ts'
import { workspaceFile, workspaceFolder } from '../../runner/contract/paths.ts'
import { clusterName } from '../../runner/contract/patterns.ts'
import { boolean, integer, oneOf, oneOfKind, text } from '../../runner/contract/scalars.ts'
import { listOf } from '../../runner/contract/structures.ts'
import { type ToolName, toolNames, tools } from '../../tools/catalog/tools.ts'
import { mirrorKind } from '../../tools/mirrors.ts'
import { createVersionRequestKind, type ToolVersionRequest } from '../../tools/version/request.ts'
import { setupForeignNames } from './foreign-names.ts'

/** `terraform-version` and the like: one input for each tool. */
export const versionInputs = Object.fromEntries(
  tools.map((tool) => [
    `${tool.name}-version`,
    input(createVersionRequestKind(tool), { default: 'auto', description: `Version of ${tool.name}` }),
  ]),
) as { readonly [N in ToolName as `${N}-version`]: Input<ToolVersionRequest> }

/** Four outputs for each tool. */
const toolOutputs = Object.fromEntries(
  toolNames.flatMap((tool) => [
    [`${tool}-version`, `Installed version of ${tool}`],
    [`${tool}-path`, `Path of ${tool}`],
    [`${tool}-cache-hit`, 'true when nothing was downloaded'],
    [`${tool}-verified-by`, 'checksum, signature or lock'],
  ]),
) as Readonly<Record<`${ToolName}-${'version' | 'path' | 'cache-hit' | 'verified-by'}`, string>>

const toolList = [toolNames.slice(0, -1).join(', '), ...toolNames.slice(-1)].join(' and ')

export const contract = defineAction({
  name: 'setup',
  description: `Install ${toolList}: the right versions, verified, all at once.`,
  branding: { icon: 'download-cloud', color: 'blue' },
  inputs: {
    tools: listOf(oneOfKind(toolNames), {
      default: toolNames.join(', '),
      commas: true,
      description: 'Tools to install',
    }),
    ...versionInputs,
    'cluster-name': clusterName({
      example: 'staging',
      description: 'EKS cluster that kubectl-version: cluster follows: the newest kubectl of its minor version',
    }),
    'working-directory': workspaceFolder({ default: '.', description: 'Folder to look up version files from' }),
    verify: oneOf(['checksum', 'signature', 'lock'], {
      default: 'checksum',
      description: 'Minimum verification level; the strongest available is always tried',
    }),
    'lock-file': workspaceFile({
      example: 'eks-actions.lock.json',
      description: 'Digests of archives and programs; eks-actions.lock.json is used if it exists',
    }),
    mirrors: listOf(mirrorKind, {
      spaces: true,
      example: 'terraform=https://mirror.example.com/terraform',
      description:
        'Mirrors to download from, also taken from the variable EKS_ACTIONS_MIRRORS; for a mirrored tool no other host is contacted',
    }),
    'trusted-keys': text({ description: 'Additional OpenPGP keys or Sigstore identities, for mirrors that re-sign' }),
    'minimum-release-age': integer({
      default: '0',
      min: 0,
      max: 3650,
      description: 'Minimum age in days; a range or latest skips newer releases',
    }),
    cache: boolean({
      default: 'true',
      description: 'Reuse downloads across jobs through the actions cache, if there is one; they are verified again',
    }),
    ...awsInputs,
  },
  rules: [requireClusterName, ...awsRules],
  foreign: { ...setupForeignNames, ...awsForeignNames },
  permissions: {
    'id-token': { level: 'write', why: 'only for `kubectl-version: cluster` with `role-to-assume`' },
  },
  outputs: {
    ...toolOutputs,
    tools: 'All of it as JSON: version, source, path, level, by, caveats, from',
  },
})

interface ClusterInputs extends Readonly<Record<`${ToolName}-version`, ToolVersionRequest>> {
  readonly tools: readonly ToolName[]
  readonly 'cluster-name': string | undefined
}

function requireClusterName(inputs: ClusterInputs): readonly InputProblem[] {
  const following = tools
    .filter(({ name, followsCluster = false }) => followsCluster && inputs.tools.includes(name))
    .find(({ name }) => inputs[`${name}-version`].kind === 'cluster')
  if (following === undefined || inputs['cluster-name'] !== undefined) return []
  const text = `is required with ${following.name}-version: cluster, for example cluster-name: staging`
  return [{ name: 'cluster-name', text }]
}
