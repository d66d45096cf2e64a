/**
 * The part of HashiCorp's HCL parser that we use. Stands in for the package's own types, which bring the browser's global
 * types into every file; see `paths` in tsconfig.json.
 */
/** @returns one file's blocks as data; expressions stay text in `${…}` */
export function parse(filename: string, contents: string): Promise<Record<string, unknown>>
