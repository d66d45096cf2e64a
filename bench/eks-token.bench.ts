import path from 'node:path'
import { repositoryRoot } from '../scripts/lib/suite.ts'
import { type Benchmark, timeProgram } from './harness.ts'

const rounds = 11
const keys = { AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret', AWS_EC2_METADATA_DISABLED: 'true' }
const plugin = path.join(repositoryRoot, 'dist/credential-plugin/index.js')

export const eksTokenBenchmark: Benchmark = {
  name: 'eks-token',
  description: 'an EKS token from the credential plugin as a whole process, against `aws eks get-token`; ms',
  goal: 0.5,
  measure: async () => {
    const [ours, theirs]: [number[], number[]] = [[], []]
    for (let round = -1; round < rounds; round++) {
      const region = ['--region', 'eu-central-1']
      const cli = await timeProgram('aws', ['eks', 'get-token', '--cluster-name', 'staging', ...region], keys)
      const own = await timeProgram(process.execPath, [plugin, '--cluster-name', 'staging', ...region], keys)
      if (cli.exitCode !== 0 || own.exitCode !== 0) throw new Error('no token')
      if (round < 0) continue
      theirs.push(cli.endMs)
      ours.push(own.endMs)
    }
    return { ours, theirs }
  },
}
