/** All pages of a list of EKS. */
export async function readPages<P extends { readonly nextToken?: string | undefined }, T>(
  read: (next: { readonly nextToken?: string }) => Promise<P>,
  select: (page: P) => readonly T[] | undefined,
): Promise<readonly T[]> {
  const entries: T[] = []
  let nextToken: string | undefined
  do {
    const page = await read(nextToken === undefined ? {} : { nextToken })
    entries.push(...(select(page) ?? []))
    nextToken = page.nextToken
  } while (nextToken !== undefined && nextToken !== '')
  return entries
}
