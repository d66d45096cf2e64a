import type { CommandContext, HelmDeployOutputs } from '../command.ts'

/** The cluster is connected and grants what a deploy needs, or this would not run: there is nothing else to do. */
export function check({ context, target }: CommandContext): Promise<HelmDeployOutputs> {
  const { cluster, release, namespace } = target
  const sentence = `${cluster} can be reached and lets this job deploy ${release} to ${namespace}`
  context.log.line(sentence)
  context.summary.add({ kind: 'paragraph', text: `${sentence}.` })
  return Promise.resolve({ changed: false })
}
