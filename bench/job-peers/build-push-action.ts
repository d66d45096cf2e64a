/** What a build action for Docker does: shows client and builder, builds, pushes, and reads the digest. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { getInput, group, setOutput } from '@actions/core'
import { exec } from '@actions/exec'

interface BuildMetadata {
  readonly 'containerimage.digest': string
}

await group('Docker info', async () => {
  await exec('docker', ['version'], { ignoreReturnCode: true })
  await exec('docker', ['info'], { ignoreReturnCode: true })
})
await group('Buildx version', () => exec('docker', ['buildx', 'version']))
await group('Builder info', () => exec('docker', ['buildx', 'inspect']))
const metadataFile = path.join(process.env.RUNNER_TEMP ?? '', 'build-metadata.json')
const tag = ['--tag', getInput('tags', { required: true })]
await exec('docker', ['buildx', 'build', '--metadata-file', metadataFile, ...tag, '--push', getInput('context')])
const metadata = JSON.parse(readFileSync(metadataFile, 'utf8')) as BuildMetadata
setOutput('digest', metadata['containerimage.digest'])
