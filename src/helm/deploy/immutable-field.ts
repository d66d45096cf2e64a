import { type FailureRule, splitLines } from './failure-rule.ts'

/** A field that the API server lets nobody change, named with the way to change it nevertheless. */
export const immutableFieldRule: FailureRule = {
  pattern: /field is immutable|Forbidden: updates to \w+ spec|spec is immutable/,
  read: (said, _, namespace) => {
    const [, kind, name, field = ''] =
      /(?:^|[\s:])([A-Z]\w+)(?:\.[\w.-]+)? "([^"]+)" is invalid: ([\w.[\]-]+): /.exec(said) ?? []
    if (kind === undefined || name === undefined) {
      return {
        code: 'object-invalid',
        message: 'was not changed: a field of an object is immutable',
        details: splitLines(said),
        hint: 'Rename the object, or delete it in a maintenance window: Helm creates it again.',
      }
    }
    const object = `${kind.toLowerCase()}/${name}`
    return {
      code: 'object-invalid',
      message: `was not changed: ${field} of ${object} is immutable`,
      details: splitLines(said),
      hint: explainWay({ kind, object, field, namespace }),
    }
  },
}

interface ImmutableField {
  readonly kind: string
  readonly object: string
  readonly field: string
  readonly namespace: string
}

function explainWay({ kind, object, field, namespace }: ImmutableField): string {
  const remove = `kubectl delete ${object} --namespace ${namespace}`
  switch (kind) {
    case 'StatefulSet':
      return `Keep the field as it is, or delete the StatefulSet without its pods and deploy again: ${remove} --cascade=orphan. Helm creates it, and it adopts the pods and claims whose labels still match.`
    case 'Job':
      return `A Job cannot be changed: put something that changes, such as .Release.Revision, into its name, make it a hook, or delete it first: ${remove}`
    case 'PersistentVolumeClaim':
      return 'Keep the field as it is, or give the claim another name and move the data: deleting it deletes the volume.'
    default:
      return field.startsWith('spec.selector')
        ? `Keep the selector as it is: it must not contain labels that change, such as a version. Otherwise delete the object first, in a maintenance window, since its pods go with it: ${remove}. Or give it another name.`
        : `Keep the field as it is, give the object another name, or delete it first in a maintenance window, and Helm creates it again: ${remove}`
  }
}
