import { accountReasons } from './reasons/account.ts'
import { awsReasons } from './reasons/aws.ts'
import { clusterReasons } from './reasons/cluster.ts'
import { containersReasons } from './reasons/containers.ts'
import { eksctlReasons } from './reasons/eksctl.ts'
import { generalReasons } from './reasons/general.ts'
import { githubReasons } from './reasons/github.ts'
import { gitopsReasons } from './reasons/gitops.ts'
import { helmReasons } from './reasons/helm.ts'
import { kubernetesReasons } from './reasons/kubernetes.ts'
import { terraformReasons } from './reasons/terraform.ts'
import { toolsReasons } from './reasons/tools.ts'

/**
 * The stable codes that every action sets as its output `failure-reason`. Workflows branch on them, so a code is never
 * renamed; docs/failures.md is generated from this table.
 */
export const failureReasons = {
  ...generalReasons,
  ...toolsReasons,
  ...terraformReasons,
  ...accountReasons,
  ...awsReasons,
  ...githubReasons,
  ...kubernetesReasons,
  ...clusterReasons,
  ...helmReasons,
  ...gitopsReasons,
  ...containersReasons,
  ...eksctlReasons,
} as const

/** The same by what they are about, with the titles of docs/failures.md. */
export const failureGroups = {
  'Inputs, programs and the runner': generalReasons,
  'Installing tools': toolsReasons,
  Terraform: terraformReasons,
  'Bootstrapping an account': accountReasons,
  AWS: awsReasons,
  GitHub: githubReasons,
  Clusters: kubernetesReasons,
  'Creating and changing clusters': clusterReasons,
  'Charts and releases': helmReasons,
  'Releases by commit': gitopsReasons,
  'Building and pushing images': containersReasons,
  'Creating and changing clusters with eksctl': eksctlReasons,
} as const

export type FailureCode = keyof typeof failureReasons

/**
 * Exit codes of the command line, after the conventions of sysexits(3) and of shells: 2 for wrong usage, 130 for an
 * interrupted program. Under Actions only zero and non-zero differ.
 */
export const exitCodes = { success: 0, failure: 1, usage: 2, internal: 70, cancelled: 130 } as const

export function toExitCode(code: FailureCode): number {
  switch (failureReasons[code].kind) {
    case 'input':
      return exitCodes.usage
    case 'cancelled':
      return exitCodes.cancelled
    case 'internal':
      return exitCodes.internal
    case 'tool':
    case 'api':
      return exitCodes.failure
  }
}
