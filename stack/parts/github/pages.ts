/** Pagination and the Link header (https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api). */
import type { ApiCall } from './call.ts'
import type { Reply } from './replies.ts'

type PageCall = Pick<ApiCall, 'params' | 'base' | 'target'>

/** Replies with one page of `all` and its Link header; `wrap` builds the body if the list is inside an object. */
export async function replyPage<T>(
  call: PageCall,
  all: readonly T[],
  view: (one: T) => unknown,
  wrap: (items: readonly unknown[]) => unknown = (items) => items,
): Promise<Reply> {
  // GitHub clamps both numbers instead of rejecting them.
  const size = Math.min(Math.max(Number(call.params.per_page ?? 30), 1), 100)
  const at = Math.max(Number(call.params.page ?? 1), 1)
  const last = Math.max(Math.ceil(all.length / size), 1)
  const items = await Promise.all(all.slice((at - 1) * size, at * size).map(view))
  const links = [
    ...(at > 1 ? [formatLink(call, Math.min(at - 1, last), 'prev')] : []),
    ...(at < last ? [formatLink(call, at + 1, 'next'), formatLink(call, last, 'last')] : []),
    ...(at > 1 ? [formatLink(call, 1, 'first')] : []),
  ]
  return { status: 200, body: wrap(items), headers: links.length > 0 ? { link: links.join(', ') } : {} }
}

function formatLink({ base, target }: PageCall, number: number, relation: string): string {
  const url = new URL(target, base)
  url.searchParams.set('page', String(number))
  return `<${url.href}>; rel="${relation}"`
}
