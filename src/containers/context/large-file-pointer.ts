import { formatSize } from '../../runner/size.ts'

/** What a checkout without Git LFS has in the place of a file. */
export interface LargeFilePointer {
  readonly name: string
  /** Size of the file that it stands for, bytes. */
  readonly size: number
}

/** Reads a pointer of Git LFS; undefined for any other file (git-lfs/docs/spec.md, "The Pointer"). */
export function parseLargeFilePointer(name: string, content: Buffer): LargeFilePointer | undefined {
  const text = content.toString('latin1')
  if (!/^version https:\/\/(git-lfs\.github\.com|hawser\.github\.com)\/spec\/v\d+\n/.test(text)) return undefined
  const size = /^size (\d+)$/m.exec(text)?.[1]
  return size === undefined || !/^oid \w+:[0-9a-f]{32,}$/m.test(text) ? undefined : { name, size: Number(size) }
}

const shownPointers = 5

/** A warning that names the files, the largest first; undefined without any. */
export function describeLargeFilePointers(pointers: readonly LargeFilePointer[]): string | undefined {
  if (pointers.length === 0) return undefined
  const sorted = pointers.toSorted((a, b) => b.size - a.size)
  const names = sorted.slice(0, shownPointers).map(({ name, size }) => `${name} (${formatSize(size)})`)
  const more = sorted.length > shownPointers ? ` and ${sorted.length - shownPointers} more` : ''
  return (
    `The build context has pointers of Git LFS in place of files: ${names.join(', ')}${more}. ` +
    'Set lfs: true for actions/checkout, or run git lfs pull before this step.'
  )
}
