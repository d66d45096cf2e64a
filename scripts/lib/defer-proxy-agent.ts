/**
 * The toolkit's HTTP client imports all of undici for one class, which it needs only behind a proxy. Every package of the
 * toolkit brings that client along, so each action would start it: 20 ms of the processor. It now starts with the first use.
 */
export function deferProxyAgent(text: string): string {
  if (!/\bundici\w*\.ProxyAgent\(/.test(text)) return text
  let deferred = 0
  const changed = text.replaceAll(
    /\b(?:var|const) (undici\w*) = (__\w+_require__\(\d+\));/g,
    (statement, name: string, load: string) => {
      const uses = [...text.matchAll(new RegExp(`\\b${name}\\b(?! =)(\\.ProxyAgent\\b)?`, 'g'))]
      if (uses.length === 0 || uses.some(([, agent]) => agent === undefined)) return statement
      deferred += 1
      return `const ${name} = { get ProxyAgent() { return ${load}.ProxyAgent } };`
    },
  )
  if (deferred === 0)
    throw new Error('the HTTP client of the toolkit loads undici differently now: see deferProxyAgent')
  return changed
}
