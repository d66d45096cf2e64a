/** What a setup action for Terraform does: reads the index of releases, downloads the archive, unpacks it. */
import { addPath, getInput } from '@actions/core'
import { HttpClient } from '@actions/http-client'
import { downloadTool, extractZip } from '@actions/tool-cache'

interface ReleaseIndex {
  readonly versions: Readonly<Record<string, { readonly builds: readonly TerraformBuild[] }>>
}

interface TerraformBuild {
  readonly os: string
  readonly arch: string
  readonly url: string
}

const releases = 'https://releases.hashicorp.com/terraform'
const version = getInput('terraform_version', { required: true })
const { result } = await new HttpClient('setup-terraform').getJson<ReleaseIndex>(`${releases}/index.json`)
const arch = process.arch === 'x64' ? 'amd64' : process.arch
const build = result?.versions[version]?.builds.find((one) => one.os === process.platform && one.arch === arch)
if (build === undefined) throw new Error(`Terraform ${version} is not available for ${process.platform} and ${arch}`)
addPath(await extractZip(await downloadTool(new URL(build.url, releases).href)))
