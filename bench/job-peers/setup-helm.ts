/** What a setup action for Helm does: downloads the archive of a version, unpacks it into the tool cache. */
import path from 'node:path'
import { addPath, getInput, setOutput } from '@actions/core'
import { cacheDir, downloadTool, extractTar, find } from '@actions/tool-cache'

const version = `v${getInput('version', { required: true })}`
const platform = `${process.platform}-${process.arch === 'x64' ? 'amd64' : process.arch}`
const archive = `https://get.helm.sh/helm-${version}-${platform}.tar.gz`
const cached = find('helm', version)
const folder = cached === '' ? await cacheDir(await extractTar(await downloadTool(archive)), 'helm', version) : cached
addPath(path.join(folder, platform))
setOutput('helm-path', path.join(folder, platform, 'helm'))
