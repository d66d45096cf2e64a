import { createClusterToken } from '../src/eks/token.ts'
import type { Benchmark } from './harness.ts'

const goalMs = 20
const rounds = 50

export const eksTokenSigningBenchmark: Benchmark = {
  name: 'eks-token-signing',
  description: `creating one token in a running action, including the first one, against ${goalMs} ms`,
  goal: 1,
  measure: async () => {
    const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret', sessionToken: 'token' }
    const ours: number[] = []
    for (let round = 0; round < rounds; round++) {
      const startedAt = performance.now()
      await createClusterToken({ cluster: 'staging', region: 'eu-central-1', credentials })
      ours.push(performance.now() - startedAt)
    }
    return { ours, theirs: ours.map(() => goalMs) }
  },
}
