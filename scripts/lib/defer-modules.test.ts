import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { deferModules } from './defer-modules.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'defer-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** A chunk as the bundler writes it. */
const writeChunk = (modules: Readonly<Record<number, string>>): string =>
  `export const id = 9;
export const modules = {

${Object.entries(modules)
  .map(
    ([id, body]) => `/***/ ${id}:\n/***/ ((module, __unused_exports, __webpack_require__) => {\n\n${body}\n\n/***/ })`,
  )
  .join(',\n\n')}

};
`

const agent = 'const undici = { get ProxyAgent() { return __webpack_require__(2).ProxyAgent } };'
const modules = {
  1: `${agent}\n__webpack_require__(4);\nmodule.exports = () => new undici.ProxyAgent()`,
  2: 'module.exports = { ProxyAgent: __webpack_require__(3), big: __webpack_require__(4) }',
  3: "globalThis.deferredRuns = (globalThis.deferredRuns ?? 0) + 1; module.exports = class { name = '$&' }",
  4: "module.exports = 'needed by both'",
}

type Modules = Readonly<Record<number, (this: unknown, module: object, exports: object, require: unknown) => void>>

test('what only a proxy needs is loaded when it is used, the rest with the chunk', async () => {
  const { chunk, deferred = '' } = deferModules(writeChunk(modules), '9.deferred.cjs')
  expect(chunk).not.toContain('deferredRuns')
  expect(chunk).toContain('needed by both')
  expect(deferred).not.toContain('needed by both')
  writeFileSync(path.join(folder, '9.mjs'), chunk)
  writeFileSync(path.join(folder, '9.deferred.cjs'), deferred)
  const loaded = (await import(pathToFileURL(path.join(folder, '9.mjs')).href)) as { readonly modules: Modules }
  const known = new Map<number, { exports: unknown }>()
  const load = (id: number): unknown => {
    const module = known.get(id) ?? { exports: {} }
    if (!known.has(id)) {
      known.set(id, module)
      loaded.modules[id]?.call(module.exports, module, module.exports as object, load)
    }
    return module.exports
  }
  const createAgent = load(1) as () => { readonly name: string }
  expect(globalThis).not.toHaveProperty('deferredRuns')
  expect([createAgent().name, createAgent().name]).toEqual(['$&', '$&'])
  expect(globalThis).toHaveProperty('deferredRuns', 1)
})

test('a chunk without a proxy agent stays as it is', () => {
  const text = writeChunk({ 1: 'module.exports = 1' })
  expect(deferModules(text, '9.deferred.cjs')).toEqual({ chunk: text })
  const elsewhere = writeChunk({ 1: agent })
  expect(deferModules(elsewhere, '9.deferred.cjs')).toEqual({ chunk: elsewhere })
})

test('a module that cannot be loaded late ends the build', () => {
  const text = writeChunk({ ...modules, 3: 'module.exports = import.meta.url' })
  expect(() => deferModules(text, '9.deferred.cjs')).toThrow('is not CommonJS')
})
