import { awsInputs } from '../../aws/inputs.ts'
import { defineAction } from '../../runner/contract/action.ts'
import { input } from '../../runner/contract/kind.ts'
import { workspaceFile, workspaceFolder } from '../../runner/contract/paths.ts'
import { clusterName } from '../../runner/contract/patterns.ts'
import { boolean, integer, oneOf, oneOfKind, text } from '../../runner/contract/scalars.ts'
import { listOf } from '../../runner/contract/structures.ts'
import { mirrorKind } from '../../tools/mirrors.ts'
import { type ToolName, toolNames } from '../../tools/model.ts'
import { createVersionRequestKind } from '../../tools/version/request.ts'

const createVersionInput = (tool: ToolName) =>
  input(createVersionRequestKind(tool), { default: 'auto', description: `Which ${tool}` })

export const contract = defineAction({
  name: 'setup',
  description: 'Install terraform, eksctl, kubectl and helm: the right versions, verified, all at once.',
  branding: { icon: 'download-cloud', color: 'blue' },
  inputs: {
    tools: listOf(oneOfKind(toolNames), {
      default: toolNames.join(', '),
      commas: true,
      description: 'Which tools to install',
    }),
    'terraform-version': createVersionInput('terraform'),
    'kubectl-version': createVersionInput('kubectl'),
    'helm-version': createVersionInput('helm'),
    'eksctl-version': createVersionInput('eksctl'),
    'cluster-name': clusterName({
      example: 'staging',
      description: 'EKS cluster that kubectl-version: cluster follows: the newest kubectl of its minor version',
    }),
    'working-directory': workspaceFolder({ default: '.', description: 'Where version files are looked up' }),
    verify: oneOf(['checksum', 'signature', 'lock'], {
      default: 'checksum',
      description: 'The least that is accepted; the strongest available is always tried',
    }),
    'lock-file': workspaceFile({
      example: 'eks-actions.lock.json',
      description: 'Digests of archives and programs; eks-actions.lock.json is used where it exists',
    }),
    mirrors: listOf(mirrorKind, {
      spaces: true,
      example: 'terraform=https://mirror.example.com/terraform',
      description:
        'Other addresses for downloads, also from the variable EKS_ACTIONS_MIRRORS; for a mirrored tool no other host is contacted',
    }),
    'trusted-keys': text({ description: 'More OpenPGP keys or Sigstore identities, for mirrors that sign anew' }),
    'minimum-release-age': integer({
      default: '0',
      min: 0,
      max: 3650,
      description: 'Days; newer releases are passed over when a range or latest is resolved',
    }),
    cache: boolean({
      default: 'true',
      description: 'Reuse downloads across jobs through the actions cache, where there is one; they are verified again',
    }),
    ...awsInputs,
  },
  permissions: {
    'id-token': { level: 'write', why: 'only for `kubectl-version: cluster` with `role-to-assume`' },
  },
  outputs: {
    'terraform-version': 'Installed version of terraform',
    'terraform-path': 'Path of terraform',
    'terraform-cache-hit': 'true when nothing was downloaded',
    'terraform-verified-by': 'checksum, signature or lock',
    'kubectl-version': 'Installed version of kubectl',
    'kubectl-path': 'Path of kubectl',
    'kubectl-cache-hit': 'true when nothing was downloaded',
    'kubectl-verified-by': 'checksum, signature or lock',
    'helm-version': 'Installed version of helm',
    'helm-path': 'Path of helm',
    'helm-cache-hit': 'true when nothing was downloaded',
    'helm-verified-by': 'checksum, signature or lock',
    'eksctl-version': 'Installed version of eksctl',
    'eksctl-path': 'Path of eksctl',
    'eksctl-cache-hit': 'true when nothing was downloaded',
    'eksctl-verified-by': 'checksum, signature or lock',
    tools: 'All of it as JSON: version, source, path, level, by, caveats, from',
  },
})
