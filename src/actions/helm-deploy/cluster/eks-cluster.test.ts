import { expect, onTestFinished, test } from 'vitest'
import { createTestContext } from '../../../runner/testing/context.ts'
import type { HelmDeployInputs } from '../contract.ts'
import { openEksCluster } from './eks-cluster.ts'

test('without a cluster from an earlier stage, the next step is named and AWS is not asked', async () => {
  const { context, [Symbol.dispose]: dispose } = createTestContext()
  onTestFinished(dispose)
  const opening = openEksCluster({} as HelmDeployInputs, { requirements: [], namespace: undefined }, context)
  await expect(opening).rejects.toMatchObject({
    code: 'invalid-input',
    message: 'what was applied names no EKS cluster, or several',
    hint: expect.stringContaining('Set cluster-name') as string,
  })
})
