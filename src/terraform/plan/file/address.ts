import { UnreadablePlan } from './message.ts'

/** A resource instance by its address. */
export interface ResourceAddress {
  readonly mode: 'managed' | 'data'
  /** `aws_vpc` */
  readonly type: string
}

const moduleStep = /^module\.[^.[\]"]+(?:\[(?:\d+|"(?:[^"\\]|\\.)*")\])?\./
const resource = /^(data\.)?([a-z][\w-]*)\.[\w-]+(?:\[(?:\d+|"(?:[^"\\]|\\.)*")\])?$/i

/** Reads `module.network["a"].aws_vpc.this[0]`. @throws UnreadablePlan for anything else */
export function parseResourceAddress(address: string): ResourceAddress {
  let rest = address
  for (let step = moduleStep.exec(rest); step !== null; step = moduleStep.exec(rest)) rest = rest.slice(step[0].length)
  const [, data, type] = resource.exec(rest) ?? []
  if (type === undefined) throw new UnreadablePlan(`${address} is no address of a resource`)
  return { mode: data === undefined ? 'managed' : 'data', type }
}
