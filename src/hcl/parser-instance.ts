import { setFlagsFromString } from 'node:v8'
import { readParserProgram } from './parser-program.ts'

/**
 * A running instance of HashiCorp's parser, a Go program in WebAssembly. It does its work within the call: when `parse`
 * returns, there is a result, or the program has ended.
 */
export interface ParserInstance {
  /**
   * @returns the file's content as JSON
   * @throws HclSyntaxError for what is no HCL
   * @throws ParserEnded where the text ended the parser, so that this instance must not be used again
   */
  parse(file: string, text: string): string
}

/** The parser's own message about a text. */
export class HclSyntaxError extends Error {}

/** A text that ended the parser. Its memory is as it was at that moment: another text could be read wrongly, or never. */
export class ParserEnded extends Error {}

/** What Go's `wasm_exec.js` offers to those who run a program. */
interface GoProgram {
  readonly importObject: { readonly gojs: Record<string, unknown> } & WebAssembly.Imports
  mem: DataView<ArrayBuffer>
  exit: (code: number) => void
  run(instance: WebAssembly.Instance): Promise<void>
}

type GoParse = (file: string, text: string, done: (error: string | null, result?: string) => void) => void

/** The name under which the program looks for the object to which it adds its functions. */
const registryName = '__parse_terraform_config_wasm__'

/**
 * V8 compiles a function again, optimized, once it has executed about this many bytes, by default 13 million. The optimizing compiler then
 * works longer than it saves: reading 100 files takes two thirds more processor time. With thousands of files it still pays off.
 */
const optimizeAfterBytes = 260_000_000

/** Compiles the parser, which takes as long as reading many files.
 * @returns a function that starts an instance of it */
export async function compileParser(): Promise<() => ParserInstance> {
  await import('@cdktn/hcl2json/wasm/wasm_exec.js')
  setFlagsFromString(`--wasm-tiering-budget=${optimizeAfterBytes}`)
  const module = await WebAssembly.compile(await readParserProgram())
  return () => startInstance(module)
}

function startInstance(module: WebAssembly.Module): ParserInstance {
  const globals = globalThis as unknown as Record<string, unknown> & { readonly Go: new () => GoProgram }
  const go = new globals.Go()
  const printed = capturePrinted(go)
  let hasEnded = false
  go.exit = () => {
    hasEnded = true
  }
  const registered: { parse?: GoParse } = {}
  globals[registryName] = registered
  // Resolves only when the program has ended.
  void go.run(new WebAssembly.Instance(module, go.importObject))

  return {
    parse(file, text) {
      const outcome: { error?: string | null; result?: string } = {}
      try {
        registered.parse?.(file, text, (error, result = '') => Object.assign(outcome, { error, result }))
      } catch (cause) {
        throw new ParserEnded(describeEnd(cause), { cause })
      }
      if (hasEnded || outcome.result === undefined) throw new ParserEnded(describePrinted(printed()))
      if (outcome.error) throw new HclSyntaxError(outcome.error)
      return outcome.result
    },
  }
}

/** What the program prints, only ever about its end, is evidence rather than output; a full pipe must not matter either. */
function capturePrinted(go: GoProgram): () => string {
  let printed = ''
  go.importObject.gojs['runtime.wasmWrite'] = (stackPointer: number) => {
    const pointer = stackPointer >>> 0
    const start = Number(go.mem.getBigInt64(pointer + 16, true))
    const length = go.mem.getInt32(pointer + 24, true)
    if (printed.length < 1000) printed += Buffer.from(go.mem.buffer, start, length).toString('utf8')
  }
  return () => printed
}

/** The parser works by recursion. */
function describeEnd(cause: unknown): string {
  return cause instanceof RangeError ? 'An expression is nested too deeply' : describePrinted((cause as Error).message)
}

function describePrinted(text: string): string {
  const [line = ''] = text.split('\n')
  return `The parser of HCL ended: ${line === '' ? 'it did not say why' : line}`
}
