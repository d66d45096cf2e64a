/** A picture in a document: GitHub chooses the one of the reader's theme. */
export function renderPictureElement(
  { name, alt }: { readonly name: string; readonly alt: string },
  folder: string,
): string {
  return [
    '<picture>',
    `  <source media="(prefers-color-scheme: dark)" srcset="${folder}/${name}-dark.webp">`,
    `  <img alt="${alt}" src="${folder}/${name}-light.webp">`,
    '</picture>',
  ].join('\n')
}
