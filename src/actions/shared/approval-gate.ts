import type { ApprovalRequest } from './approvals.ts'

/**
 * As `requireApprovals`, which is loaded only if approvals are required.
 * @returns who approved, as a sentence; undefined if no approvals are required
 */
export async function checkApprovals(request: ApprovalRequest): Promise<string | undefined> {
  if (request.inputs['require-approvals'] === 0) return undefined
  const { requireApprovals } = await import('./approvals.ts')
  return requireApprovals(request)
}
