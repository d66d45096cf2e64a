import type { Need } from '../../eks/access.ts'
import type { ReleaseName } from '../../helm/preview/names.ts'
import type { HelmDeployInputs } from './contract.ts'

/** Rights that a command is going to use: Helm keeps its releases in Secrets; what else a chart makes is not known yet. */
export function needsOf({ command, preview, ...inputs }: HelmDeployInputs): (name: ReleaseName) => readonly Need[] {
  const forPreview = (...verbs: readonly string[]): readonly Need[] =>
    preview === undefined ? [] : verbs.map(onNamespaces)
  switch (command) {
    case 'deploy':
      return (name) => [...writing(name), ...forPreview('get', 'create', 'patch')]
    case 'rollback':
      return (name) => [...writing(name), ...forPreview('get')]
    case 'uninstall':
      return (name) => [...writing(name), ...forPreview('get', 'patch', 'delete')]
    case 'diff':
    case 'status':
      return reading
    case 'history':
      return ({ namespace }) => [secrets('list', namespace)]
    case 'sweep':
      // Previews are in namespaces of their own, so that what is needed in one is needed in all.
      return () =>
        inputs['allow-delete']
          ? [onNamespaces('list'), onNamespaces('delete'), secrets('list', undefined), secrets('delete', undefined)]
          : [onNamespaces('list')]
  }
}

function onNamespaces(verb: string): Need {
  return { verb, resource: 'namespaces', group: '', namespace: undefined }
}

function secrets(verb: string, namespace: string | undefined): Need {
  return { verb, resource: 'secrets', group: '', namespace }
}

function reading({ namespace }: ReleaseName): readonly Need[] {
  return [
    secrets('list', namespace),
    { verb: 'list', resource: 'pods', group: '', namespace },
    { verb: 'list', resource: 'deployments', group: 'apps', namespace },
  ]
}

function writing(name: ReleaseName): readonly Need[] {
  const { namespace } = name
  return [
    ...reading(name),
    secrets('create', namespace),
    secrets('update', namespace),
    { verb: 'create', resource: 'deployments', group: 'apps', namespace },
    { verb: 'patch', resource: 'deployments', group: 'apps', namespace },
  ]
}
