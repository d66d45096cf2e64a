import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { obtain } from '../../obtain/obtain.ts'
import { awsProvider, terraformCommandLine } from '../../obtain/recipes.ts'
import { obtainProvider } from '../../obtain/terraform-provider.ts'
import type { Part, PrepareContext } from '../../part.ts'

/** The real AWS provider in a mirror, and a configuration with which Terraform installs it from there. */
export const terraformProviderAwsPart: Part = {
  name: 'terraform-provider-aws',
  needs: [],
  description: `Terraform's AWS provider ${awsProvider.version}, from a mirror of this machine or the registry`,
  prepare: async (context) => {
    await obtainAwsProvider(context)
  },
  start: async (context) => {
    const mirror = await obtainAwsProvider(context)
    const folder = join(context.folder, 'terraform-provider-aws')
    await mkdir(folder, { recursive: true })
    const configuration = join(folder, 'terraform.rc')
    await writeFile(configuration, renderConfiguration(mirror))
    return {
      facts: { ...awsProvider, mirror, configuration },
      env: { TF_CLI_CONFIG_FILE: configuration },
    }
  },
}

async function obtainAwsProvider(context: PrepareContext): Promise<string> {
  const machine = { path: dirname(await obtain(terraformCommandLine, context)) }
  return obtainProvider(awsProvider, { environment: process.env, disk: '/' }, context, machine)
}

function renderConfiguration(mirror: string): string {
  const list = `["${awsProvider.address}"]`
  return `provider_installation {
  filesystem_mirror {
    path    = ${JSON.stringify(mirror)}
    include = ${list}
  }
  direct {
    exclude = ${list}
  }
}
`
}
