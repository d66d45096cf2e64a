import { contract as setup } from '../../actions/setup/contract.ts'
import { defineCommand } from '../../runner/contract/action.ts'
import { workspaceTarget } from '../../runner/contract/paths.ts'
import { boolean, oneOf } from '../../runner/contract/scalars.ts'
import { toolLockFileName } from '../../tools/lock/lock-file.ts'

const { inputs } = setup

/** Asks for tools and versions as the action `setup` does, whose lock file it writes. */
export const contract = defineCommand({
  name: 'lock',
  description: 'Write the lock file: digests of the tools on every platform, each download verified first.',
  inputs: {
    tools: { ...inputs.tools, description: 'Which tools to lock; what is locked of others stays' },
    'terraform-version': inputs['terraform-version'],
    'kubectl-version': inputs['kubectl-version'],
    'helm-version': inputs['helm-version'],
    'eksctl-version': inputs['eksctl-version'],
    'working-directory': inputs['working-directory'],
    'lock-file': workspaceTarget({ default: toolLockFileName, description: 'The file to write' }),
    update: boolean({
      default: 'false',
      description: 'Look up the newest version that fits, also where a locked one fits',
    }),
    check: boolean({ default: 'false', description: 'Write nothing; fail if the file would change' }),
    verify: oneOf(['checksum', 'signature'], {
      default: 'checksum',
      description: 'The least that is accepted; the strongest available is always tried',
    }),
    mirrors: inputs.mirrors,
    'trusted-keys': inputs['trusted-keys'],
    'minimum-release-age': inputs['minimum-release-age'],
  },
  outputs: {
    changed: 'true when the file was written, or with --check would be',
    tools: 'What the file says now as JSON: version and platforms of each tool',
  },
})
