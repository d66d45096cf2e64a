/** Names of attributes that differ in resources that are updated in place, those in blocks of a resource included. */
export function listUpdatedAttributes(summary: string): readonly string[] {
  const blocks = summary
    .split(/^ *# (?=\S+ (?:will|must|is|has) )/m)
    .filter((text) => /^\S+ will be updated in-place$/m.test(text.split('\n', 1)[0] ?? ''))
  return blocks.flatMap((text) => {
    const [attributes = ''] = text.split(/^ {4}\}$/m)
    return [...attributes.matchAll(/^(?:[!+-] {7}|! {15})([a-z_]+) += /gm)].map(([, name = '']) => name)
  })
}
