import type { Bundle } from '@vercel/ncc'

/**
 * Finds imports that would fail only at run time. If the bundler does not find a module of the repository, it leaves a
 * `require` behind, which ES modules do not have. TypeScript causes this: it does not rewrite the `.ts` of an `import()` to
 * `.js` if it transforms the surrounding function, as it does for `await using`.
 * @returns the specifiers, sorted, without optional packages that are not installed
 */
export function findUnresolvedImports(code: string): readonly string[] {
  const leftBehind = /(?:eval\("require"\)|\bimport)\(\s*(["'`])(\.{1,2}\/[^"'`]*)\1\s*\)/g
  // Packages mention types in comments, without an extension: `import('./request')`.
  const found = [...code.matchAll(leftBehind)].filter(
    ([call, , specifier = '']) => call.startsWith('eval') || specifier.endsWith('.ts'),
  )
  return [...new Set(found.map(([, , specifier = '']) => specifier))].sort()
}

/** @throws Error listing the files of the bundle and their unresolved imports */
export function assertImportsResolved({ code, assets }: Pick<Bundle, 'code' | 'assets'>): void {
  const files = [
    { name: 'index.js', code },
    ...Object.entries(assets).map(([name, { source }]) => toTextFile(name, source)),
  ]
  const broken = files
    .map((file) => ({ name: file.name, specifiers: findUnresolvedImports(file.code) }))
    .filter(({ specifiers }) => specifiers.length > 0)
  if (broken.length === 0) return
  const lines = broken.map(({ name, specifiers }) => `  ${name}: ${specifiers.join(', ')}`)
  throw new Error(
    `The bundle would fail when it runs, since these imports were not found:\n${lines.join('\n')}\n` +
      'If the files exist, the import() stands in a function with `using` or `await using`, where TypeScript leaves `.ts`\n' +
      'as it is: move the import() into a function of its own.',
  )
}

function toTextFile(name: string, source: string | Uint8Array): { readonly name: string; readonly code: string } {
  return { name, code: typeof source === 'string' ? source : Buffer.from(source).toString('utf8') }
}
