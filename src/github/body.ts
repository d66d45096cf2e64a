import { type Block, commentLimit, render } from '../runner/markdown/document.ts'
import { type Signature, signatureLine } from './marker.ts'

/** The text of a comment or an issue: its signature and the blocks, within GitHub's 65,536 characters. */
export function signedBody(signature: Signature, blocks: readonly Block[]): string {
  const line = signatureLine(signature)
  return `${line}\n${render(blocks, { ...commentLimit, size: commentLimit.size - line.length - 1 })}`
}

/** GitHub may change line ends and trims the end. */
export function isSameText(one: string, other: string): boolean {
  const plain = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd()
  return plain(one) === plain(other)
}
