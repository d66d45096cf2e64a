/**
 * Takes the modules that only `deferProxyAgent` leads to out of a chunk: Node would read and compile them with the chunk, 15 ms
 * of the processor, although hardly anybody needs a proxy. They become a CommonJS file, which can be loaded in the middle of a
 * function.
 * @param file name of that file, next to the chunk
 * @returns the chunk without them, and that file; undefined if the chunk has none
 */
export function deferModules(text: string, file: string): { readonly chunk: string; readonly deferred?: string } {
  const root = /\{ get ProxyAgent\(\) \{ return __\w+_require__\((\d+)\)/.exec(text)?.[1]
  const modules = parseModules(text)
  if (root === undefined || !modules.has(root)) return { chunk: text }
  const reachable = findReachable(modules, [root])
  const others = [...modules.keys()].filter((id) => !reachable.has(id))
  const needed = findReachable(
    modules,
    others.flatMap((id) => listRequired(modules.get(id) ?? '')),
  )
  const ids = [...reachable].filter((id) => !needed.has(id))
  const sources = ids.map((id) => modules.get(id) ?? '')
  if (sources.some((source) => /\bimport\.meta\b/.test(source)))
    throw new Error('a module that was to be deferred is not CommonJS: see deferModules')
  const chunk = ids.reduce((rest, id) => rest.replace(modules.get(id) ?? '', () => `${id}: defer(${id})`), text)
  return {
    chunk: `${renderPrelude(file)}${chunk}`,
    deferred: `'use strict'\nmodule.exports = {\n${sources.join(',\n')}\n}\n`,
  }
}

function renderPrelude(file: string): string {
  return `import { createRequire as createDeferredRequire } from 'node:module';
const defer = (id) => function (...args) { return createDeferredRequire(import.meta.url)('./${file}')[id].apply(this, args) };
`
}

/** The entries of a chunk as the bundler writes them, `123: (…) => { … }`, by their number. */
function parseModules(text: string): ReadonlyMap<string, string> {
  const entry = /^\/\*\*\*\/ (\d+):\n\/\*\*\*\/ (\([^]*?\n\/\*\*\*\/ \}\))(?=,?\n)/gm
  return new Map([...text.matchAll(entry)].map(([whole, id = '']) => [id, whole.replace(/^\/\*\*\*\/ /, '')]))
}

/** `defer-proxy-agent.ts` has made its use a late one. */
function listRequired(source: string): readonly string[] {
  const early = source.replaceAll(/\{ get ProxyAgent\(\) \{ return [^}]*\} \}/g, '')
  return [...early.matchAll(/__\w+_require__\((\d+)\)/g)].map(([, id = '']) => id)
}

function findReachable(modules: ReadonlyMap<string, string>, from: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>()
  const waiting = [...from]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const source = modules.get(id)
    if (source === undefined || found.has(id)) continue
    found.add(id)
    waiting.push(...listRequired(source))
  }
  return found
}
