import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'

/**
 * Whether a word is in any file of a chart or of its dependencies: templates, values, and what templates may read. A package within a
 * package is not looked into, and counts as one that has it.
 * @param chart absolute path of a folder or a package
 */
export async function hasWordInChart(chart: string, word: string): Promise<boolean> {
  if (!(await stat(chart)).isDirectory()) return await hasWordInPackage(chart, word)
  for (const entry of await readdir(chart, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name)
    // A link to a folder is not followed by readdir, but it is by Helm.
    if (entry.isSymbolicLink() && (await stat(file)).isDirectory()) return true
    if (entry.isDirectory()) continue
    if (file.endsWith('.tgz') ? await hasWordInPackage(file, word) : (await readFile(file)).includes(word)) return true
  }
  return false
}

async function hasWordInPackage(file: string, word: string): Promise<boolean> {
  const { list } = await import('tar')
  let found = false
  await list({
    file,
    onReadEntry: (entry) => {
      if (entry.path.endsWith('.tgz')) found = true
      const chunks: Buffer[] = []
      entry.on('data', (chunk) => chunks.push(chunk))
      entry.on('end', () => (found ||= Buffer.concat(chunks).includes(word)))
    },
  })
  return found
}
