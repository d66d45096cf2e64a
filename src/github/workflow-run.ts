import type { GitHub } from './client.ts'

/**
 * Whether an attempt of a run has ended: it is completed, or it was re-run, which GitHub allows only for completed runs.
 * Needs `actions: read`.
 */
export async function hasRunEnded({ request, repository }: GitHub, run: number, attempt: number): Promise<boolean> {
  const { data } = await request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { ...repository, run_id: run })
  return data.status === 'completed' || (data.run_attempt ?? 1) > attempt
}
