import { expect, test } from 'vitest'
import { isListedRegion, readPartition } from './partition.ts'

test.each([
  ['eu-central-1', 'aws', true],
  ['us-gov-west-1', 'aws-us-gov', true],
  ['cn-north-1', 'aws-cn', true],
  ['eusc-de-east-1', 'aws-eusc', true],
  ['eu-centrl-1', 'aws', false],
  ['us-gov-north-9', 'aws-us-gov', false],
])('%s is in the partition %s, and listed: %s', (region, partition, isListed) => {
  expect([readPartition(region), isListedRegion(region)]).toEqual([partition, isListed])
})
