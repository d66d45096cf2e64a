import type { ClusterRun } from './contract.ts'
import type { ClusterEngine, ClusterEngineName } from './engine.ts'

/** Opens the engine that the inputs select. @throws ActionError also for credentials that cannot be used */
export async function openEngine(action: ClusterRun): Promise<ClusterEngine> {
  if (selectEngine(action.inputs) === 'eksctl') {
    return (await import('./engines/eksctl.ts')).openEksctlEngine(action)
  }
  return (await import('./engines/cloudformation.ts')).openCloudFormationEngine(action)
}

/** `engine`, or the one that the files are of. */
export function selectEngine({
  engine,
  'config-file': file,
}: Pick<ClusterRun['inputs'], 'engine' | 'config-file'>): ClusterEngineName {
  return engine ?? (file === undefined ? 'cloudformation' : 'eksctl')
}
