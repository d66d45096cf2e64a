import type { ApplyFailure } from '../apply-error.ts'

/** Why the repo-server cannot fetch the source: credentials, host, repository, branch. */
const fetchErrors =
  /failed to list refs|repository not found|authentication|unable to resolve|connection refused|no such host|dial tcp|timed? ?out|deadline exceeded|permission denied|x509|could not read|failed to fetch|not authorized|unauthorized/i
/** Why the application controller cannot read what is in the cluster: nothing that a commit changes. */
const clusterErrors = /failed to load live state|cluster cache|error synchronizing cache|failed to get cluster/i

/** Classifies a `ComparisonError` of an application: rendering fails again in the same way, fetching may not. */
export function classifyComparisonError(message: string): ApplyFailure {
  if (clusterErrors.test(message)) return { reason: 'sync-failed', isFinal: false }
  if (fetchErrors.test(message)) return { reason: 'source-failed', isFinal: false }
  return { reason: 'manifests-invalid', isFinal: true }
}

/** The message without the frame of gRPC. */
export function trimGrpcFrame(message: string): string {
  return message.replaceAll(/rpc error: code = \w+ desc = /g, '').trim()
}
