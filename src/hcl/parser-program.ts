import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { gunzipSync } from 'node:zlib'

/** HashiCorp's parser as WebAssembly. In `dist`, a text within a module takes the place of the file; see scripts/lib/parser-program.ts. */
export async function readParserProgram(): Promise<Uint8Array<ArrayBuffer>> {
  const file = createRequire(import.meta.url).resolve('@cdktn/hcl2json/main.wasm.gz')
  return gunzipSync(await readFile(file))
}
