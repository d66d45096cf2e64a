import { actionsHost } from './actions-host.ts'
import type { Environment } from './environment.ts'
import type { Host } from './host.ts'
import { plainHost, type PlainHostOptions } from './plain-host.ts'
import { fileDescriptorSink } from './sink.ts'

/** The host for this environment. The command line always gets a plain one unless a runner started it. */
export function detectHost(environment: Environment, files: Omit<PlainHostOptions, 'name'> = {}): Host {
  const sink = fileDescriptorSink(1)
  if (environment.GITHUB_ACTIONS === 'true') return actionsHost(environment, sink)
  return plainHost(environment, sink, { name: environment.GITLAB_CI === 'true' ? 'gitlab' : 'terminal', ...files })
}
