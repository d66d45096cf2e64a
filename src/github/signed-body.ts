import { type Block, commentLimit, renderDocument } from '../runner/markdown/document.ts'
import { type TextSignature, renderSignature } from './marker.ts'

/** The text of a comment or an issue: its signature and the blocks, within GitHub's 65,536 characters. */
export function renderSignedBody(signature: TextSignature, blocks: readonly Block[]): string {
  const line = renderSignature(signature)
  return `${line}\n${renderDocument(blocks, { ...commentLimit, size: commentLimit.size - line.length - 1 })}`
}

/** GitHub may change line endings, and trims the end. */
export function isSameText(one: string, other: string): boolean {
  const normalize = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd()
  return normalize(one) === normalize(other)
}
