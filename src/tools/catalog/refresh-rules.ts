import { parseStatedRequest, type RangeRequest } from '../version/request.ts'

/** The rule of most tools: a new major is left to people. */
export function keepMajor(current: string): Promise<RangeRequest> {
  return Promise.resolve(toPrefixRange(current.slice(0, current.indexOf('.'))))
}

/** `4`, `1.34`: every version that begins with it. */
export function toPrefixRange(text: string): RangeRequest {
  const parsed = parseStatedRequest(text)
  if (parsed.ok && parsed.request.kind === 'range') return parsed.request
  throw new Error(`${text} is not the beginning of a version`)
}
