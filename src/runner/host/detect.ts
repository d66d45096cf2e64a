import { createActionsHost } from './actions-host.ts'
import type { EnvironmentVariables } from './environment.ts'
import type { Host } from './host.ts'
import { createPlainHost, type PlainHostOptions } from './plain-host.ts'
import { createFileDescriptorSink } from './sink.ts'

/** The host for this environment. The command line always gets a plain one unless a runner started it. */
export function detectHost(environment: EnvironmentVariables, files: Omit<PlainHostOptions, 'name'> = {}): Host {
  const sink = createFileDescriptorSink(1)
  if (environment.GITHUB_ACTIONS === 'true') return createActionsHost(environment, sink)
  return createPlainHost(environment, sink, {
    name: environment.GITLAB_CI === 'true' ? 'gitlab' : 'terminal',
    ...files,
  })
}
