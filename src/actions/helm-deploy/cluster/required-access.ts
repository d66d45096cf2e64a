import type { AccessRequirement } from '../../../eks/access.ts'
import type { ReleaseName } from '../../../helm/preview/names.ts'
import type { HelmDeployInputs } from '../contract.ts'

/** Access that a command needs. Helm stores releases in Secrets; what else a chart creates is not known yet. */
export function listRequiredAccess({
  command,
  preview,
  ...inputs
}: HelmDeployInputs): (name: ReleaseName) => readonly AccessRequirement[] {
  const listPreviewAccess = ({ namespace }: ReleaseName, ...verbs: readonly string[]): readonly AccessRequirement[] =>
    preview === undefined
      ? []
      : verbs.map((verb) => requireNamespaceAccess(verb, verb === 'create' ? undefined : namespace))
  switch (command) {
    case 'deploy':
    case 'check':
      return (name) => [...listWriteAccess(name), ...listPreviewAccess(name, 'get', 'create', 'patch')]
    case 'rollback':
      return (name) => [...listWriteAccess(name), ...listPreviewAccess(name, 'get')]
    case 'uninstall':
      return (name) => [...listWriteAccess(name), ...listPreviewAccess(name, 'get', 'patch', 'delete')]
    case 'diff':
    case 'status':
      return listReadAccess
    case 'history':
      return ({ namespace }) => [requireSecretAccess('list', namespace)]
    case 'sweep':
      // Every preview has its own namespace, so access is needed in all of them.
      return () =>
        inputs['allow-delete']
          ? [
              requireNamespaceAccess('list'),
              requireNamespaceAccess('delete'),
              requireSecretAccess('list', undefined),
              requireSecretAccess('delete', undefined),
            ]
          : [requireNamespaceAccess('list')]
  }
}

/** An existing namespace is its own namespace: whoever has all rights in it may change and delete it. Creating one has none. */
function requireNamespaceAccess(verb: string, namespace?: string): AccessRequirement {
  return { verb, resource: 'namespaces', group: '', namespace }
}

function requireSecretAccess(verb: string, namespace: string | undefined): AccessRequirement {
  return { verb, resource: 'secrets', group: '', namespace }
}

function listReadAccess({ namespace }: ReleaseName): readonly AccessRequirement[] {
  return [
    requireSecretAccess('list', namespace),
    { verb: 'list', resource: 'pods', group: '', namespace },
    { verb: 'list', resource: 'deployments', group: 'apps', namespace },
  ]
}

function listWriteAccess(name: ReleaseName): readonly AccessRequirement[] {
  const { namespace } = name
  return [
    ...listReadAccess(name),
    requireSecretAccess('create', namespace),
    requireSecretAccess('update', namespace),
    { verb: 'create', resource: 'deployments', group: 'apps', namespace },
    { verb: 'patch', resource: 'deployments', group: 'apps', namespace },
  ]
}
