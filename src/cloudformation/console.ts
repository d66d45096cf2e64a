import { readPartition } from '../aws/partition.ts'

const hosts: Readonly<Record<string, string>> = {
  aws: 'console.aws.amazon.com',
  'aws-cn': 'console.amazonaws.cn',
  'aws-us-gov': 'console.amazonaws-us-gov.com',
}

/** Address of a stack in the AWS console, with its events. */
export function buildStackUrl(region: string, stackId: string): string {
  return `${buildConsole(region)}#/stacks/events?stackId=${encodeURIComponent(stackId)}`
}

export function buildChangeSetUrl(region: string, stackId: string, changeSetId: string): string {
  const ids = `stackId=${encodeURIComponent(stackId)}&changeSetId=${encodeURIComponent(changeSetId)}`
  return `${buildConsole(region)}#/stacks/changesets/changes?${ids}`
}

function buildConsole(region: string): string {
  const host = hosts[readPartition(region)] ?? 'console.aws.amazon.com'
  return `https://${region}.${host}/cloudformation/home?region=${region}`
}
