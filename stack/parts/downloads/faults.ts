/** Faults on demand: each changes the response of a request. */
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { DownloadFault, ServedContent } from './model.ts'

export interface DownloadFaults {
  readonly add: (fault: DownloadFault) => void
  readonly clear: () => void
  /** Returns the fault that hits this URL, and counts it. */
  readonly strike: (key: string) => DownloadFault | undefined
}

export function createDownloadFaults(): DownloadFaults {
  let armed: { readonly fault: DownloadFault; left: number }[] = []
  return {
    add: (fault) => {
      armed.push({ fault, left: fault.times ?? Infinity })
    },
    clear: () => {
      armed = []
    },
    strike: (key) => {
      const hit = armed.find(({ fault, left }) => left > 0 && key.includes(fault.path))
      if (hit) hit.left -= 1
      return hit?.fault
    },
  }
}

/** Applies a fault to the content. Faults of the connection leave it unchanged. */
export async function spoilContent(content: ServedContent, fault: DownloadFault): Promise<ServedContent> {
  switch (fault.kind) {
    case 'html':
      return createTextContent(
        '<!doctype html><title>Sign in</title><p>This network wants you to sign in.</p>\n',
        'text/html',
      )
    case 'empty':
      return createTextContent('', content.type)
    case 'truncated':
      return fault.honest ? { ...content, size: Math.floor(content.size / 2) } : content
    case 'wrong-checksum':
      return corruptContent(content)
    case 'other-name': {
      const text = (await readFile(content.file)).toString()
      return createTextContent(text.replace(/^([0-9a-f]{64}) ( |\*)(.+)$/gm, '$1 $2other-$3'), content.type)
    }
    default:
      return content
  }
}

/** Changes every digest of a checksum file, and the middle byte of any other file. */
async function corruptContent(content: ServedContent): Promise<ServedContent> {
  if (!/sha256|checksums/i.test(basename(content.file)) || content.size > 1_000_000) {
    return { ...content, flipped: Math.floor(content.size / 2) }
  }
  const text = (await readFile(content.file)).toString()
  const changeDigest = (digest: string): string => (digest.startsWith('0') ? '1' : '0') + digest.slice(1)
  return createTextContent(text.replace(/\b[0-9a-f]{64}\b/g, changeDigest), content.type)
}

function createTextContent(text: string, type: string): ServedContent {
  const bytes = Buffer.from(text)
  return { file: '', bytes, size: bytes.length, type, modified: new Date() }
}
