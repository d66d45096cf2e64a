/** Waits for both, so that nothing goes on behind the back of a failure; the first one's is told. */
export async function settleBoth<A, B>(one: Promise<A>, other: Promise<B>): Promise<readonly [A, B]> {
  await Promise.allSettled([one, other])
  return [await one, await other]
}
