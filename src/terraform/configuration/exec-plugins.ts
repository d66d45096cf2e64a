import type { ConfigurationFinding } from '../model.ts'
import type { ModuleFiles } from './module-files.ts'

const removedVersion = 'client.authentication.k8s.io/v1alpha1'

/**
 * Credential plugins of Helm and Kubernetes providers with a version that Kubernetes clients since 1.24 refuse. `validate`
 * does not see it, because providers read it when they connect.
 */
export function findRemovedExecPlugins(files: ModuleFiles): readonly ConfigurationFinding[] {
  return files.files.flatMap(({ file, text, blocks, lineAt }) =>
    blocks
      .filter(({ type, labels }) => type === 'provider' && ['helm', 'kubernetes', 'kubectl'].includes(labels[0] ?? ''))
      .flatMap(({ labels, place }) => {
        const at = text.slice(place.start, place.end).indexOf(removedVersion)
        if (at === -1) return []
        return [
          {
            summary: `The exec plugin of the ${labels[0] ?? ''} provider uses ${removedVersion}, which was removed`,
            detail:
              'Kubernetes clients since 1.24 refuse it when they connect. Use client.authentication.k8s.io/v1beta1.',
            location: { file, line: lineAt(place.start + at) },
          },
        ]
      }),
  )
}
