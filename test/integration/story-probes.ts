/** That IAM was evaluated in the story of the demo: what roles were allowed, and what they were refused. */

import { expect } from 'vitest'
import type { Story } from '../../demo/story.ts'

export function expectProbes({ probes }: Pick<Story, 'probes'>): void {
  expect(probes.map(({ role, action, target, actual }) => `${role} ${actual} ${action} on ${target}`)).toEqual([
    'eks-actions-development-preview allowed eks:DescribeCluster on the cluster of development',
    'eks-actions-development-preview refused eks:DescribeCluster on the cluster of staging',
    'eks-actions-development-preview refused ecr:InitiateLayerUpload on the repository of releases',
    'eks-actions-staging-plan refused s3:GetObject on a state of production',
    'eks-actions-staging refused eks:DeleteCluster on the cluster of production',
  ])
  for (const { actual, action, answer } of probes)
    if (actual === 'refused') expect(answer).toContain(`is not authorized to perform: ${action}`)
}
