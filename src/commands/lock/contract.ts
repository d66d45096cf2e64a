import { contract as setup, versionInputs } from '../../actions/setup/contract.ts'
import { defineCommand } from '../../runner/contract/action.ts'
import { workspaceTarget } from '../../runner/contract/paths.ts'
import { boolean, oneOf } from '../../runner/contract/scalars.ts'
import { toolLockFileName } from '../../tools/lock/lock-file-name.ts'

const { inputs } = setup

/** Asks for tools and versions as the action `setup` does, whose lock file it writes. */
export const contract = defineCommand({
  name: 'lock',
  description: 'Write the lock file: digests of the tools on every platform, every download verified first.',
  inputs: {
    tools: { ...inputs.tools, description: 'Tools to lock; entries of other tools are kept' },
    ...versionInputs,
    'working-directory': inputs['working-directory'],
    'lock-file': workspaceTarget({ default: toolLockFileName, description: 'File to write' }),
    update: boolean({
      default: 'false',
      description: 'Look up the newest version that fits, even if the locked one fits',
    }),
    check: boolean({ default: 'false', description: 'Write nothing; fail if the file would change' }),
    verify: oneOf(['checksum', 'signature'], {
      default: 'checksum',
      description: 'Minimum verification level; the strongest available is always tried',
    }),
    mirrors: inputs.mirrors,
    'trusted-keys': inputs['trusted-keys'],
    'minimum-release-age': inputs['minimum-release-age'],
  },
  outputs: {
    changed: 'true when the file was written, or would be written without --check',
    tools: 'Content of the file as JSON: version and platforms of each tool',
  },
})
