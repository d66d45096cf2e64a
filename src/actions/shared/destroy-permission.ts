import { accept, type Kind, reject } from '../../runner/contract/kind.ts'

/** What may be deleted or replaced: everything, nothing, or exactly what is listed. */
type ListedPermission = 'allowed' | 'refused' | readonly string[]

/**
 * The kind of `allow-destroy`: true, false, or what may go, one per line.
 * @param entry what a line must match
 */
export function definePermissionKind(entry: RegExp, rule: string): Kind<ListedPermission> {
  return {
    type: 'boolean or list',
    rule,
    list: true,
    parse: (text) => {
      const entries = text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '')
      const [first = ''] = entries
      if (entries.length === 1 && first === 'true') return accept('allowed')
      if (entries.length === 1 && first === 'false') return accept('refused')
      const isUsable = entries.length > 0 && entries.every((line) => entry.test(line))
      return isUsable ? accept(entries) : reject(rule)
    },
  }
}
