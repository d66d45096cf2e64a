import { describe, expect, test } from 'vitest'
import { deferProxyAgent } from './defer-proxy-agent.ts'

/** Runs a piece of a bundle; `loaded` says how often it asked for undici. */
function runPiece(text: string) {
  let loaded = 0
  const load = () => {
    loaded += 1
    return { ProxyAgent: Date, fetch: () => 'answer' }
  }
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the text of a bundle, as the bundler writes it
  const start = new Function('__webpack_require__', `${text}; return useProxy`) as (require: unknown) => () => unknown
  const useProxy = start(load)
  return { useProxy, countLoads: () => loaded }
}

describe('the proxy agent of the HTTP client', () => {
  test.each([
    [
      'an ES module',
      'var undici__IMPORTED_4__ = __webpack_require__(5); const useProxy = () => new undici__IMPORTED_4__.ProxyAgent()',
    ],
    ['CommonJS', 'const undici_1 = __webpack_require__(5); const useProxy = () => new undici_1.ProxyAgent()'],
  ])('is loaded with its first use, from %s', (_name, text) => {
    const eager = runPiece(text)
    expect(eager.countLoads()).toBe(1)
    const deferred = runPiece(deferProxyAgent(text))
    expect(deferred.countLoads()).toBe(0)
    expect(deferred.useProxy()).toBeInstanceOf(Date)
    expect(deferred.countLoads()).toBe(1)
  })

  test('leaves other uses of undici as they are', () => {
    const text = 'var undici__1__ = __webpack_require__(5); const useProxy = () => undici__1__.fetch()'
    expect(deferProxyAgent(text)).toBe(text)
    const both = `${text}; var undici__2__ = __webpack_require__(5); const agent = () => new undici__2__.ProxyAgent()`
    expect(deferProxyAgent(both)).toContain('var undici__1__ = __webpack_require__(5)')
  })

  test('that is loaded in another way stops the build', () => {
    expect(() => deferProxyAgent('let undici_1 = load(5); new undici_1.ProxyAgent()')).toThrow(/deferProxyAgent/)
  })
})
