import path from 'node:path'

/** The folders that all keys begin with: `['staging']` of `staging/vpc/a.tfstate` and `staging/eks/a.tfstate`. */
export function findCommonFolders(keys: readonly string[]): readonly string[] {
  const [first = [], ...others] = keys.map((key) => path.posix.dirname(key).split('/'))
  const end = first.findIndex((name, index) => name === '.' || others.some((other) => other[index] !== name))
  return end < 0 ? first : first.slice(0, end)
}
