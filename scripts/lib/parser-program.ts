import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { constants, gunzipSync, zstdCompressSync } from 'node:zlib'
import { repositoryRoot } from './suite.ts'

/**
 * Puts the HCL parser's WebAssembly into the compiled module that reads it: in the sources it lies in a package, which a bundle
 * does not have. As base64, because `dist` holds text only; Zstandard makes it a quarter smaller than gzip.
 */
export function packParserProgram(compiledRoot: string): void {
  const packed = readFileSync(path.join(repositoryRoot, 'node_modules/@cdktn/hcl2json/main.wasm.gz'))
  const smaller = zstdCompressSync(gunzipSync(packed), { params: { [constants.ZSTD_c_compressionLevel]: 19 } })
  const source = [
    "import { zstdDecompressSync } from 'node:zlib'",
    `const packed = '${smaller.toString('base64')}'`,
    "export const readParserProgram = () => Promise.resolve(zstdDecompressSync(Buffer.from(packed, 'base64')))",
    '',
  ]
  writeFileSync(path.join(compiledRoot, 'src/hcl/parser-program.js'), source.join('\n'))
}
