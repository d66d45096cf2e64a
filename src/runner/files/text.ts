/**
 * The text of a file that people write, as its byte order mark says: UTF-8, or the UTF-16 of `echo … > file` in Windows
 * PowerShell. The mark itself is left out.
 */
export function decodeFileText(bytes: Uint8Array): string {
  return new TextDecoder(detectEncoding(bytes)).decode(bytes)
}

/** The encoding that the byte order mark names; UTF-8 without one. */
export function detectEncoding([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}
