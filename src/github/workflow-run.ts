import type { GitHub } from './client.ts'

/**
 * Whether an attempt of a run is over: its jobs have ended, or it was started again, which GitHub allows of ended ones only.
 * Needs `actions: read`.
 */
export async function hasRunEnded({ request, repository }: GitHub, run: number, attempt: number): Promise<boolean> {
  const { data } = await request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { ...repository, run_id: run })
  return data.status === 'completed' || (data.run_attempt ?? 1) > attempt
}
