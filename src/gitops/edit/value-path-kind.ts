import { accept, type Kind, reject } from '../../runner/contract/kind.ts'
import { parseValuePath, type ValuePathStep } from './value-path.ts'

const rule = 'the path of a value, such as web.port, hosts[0] or containers[name=web].image'

/** One path of a value in a file. */
export const valuePathKind: Kind<readonly ValuePathStep[]> = {
  type: 'path',
  rule,
  parse: (text) => {
    const path = parseValuePath(text)
    return path === undefined ? reject(rule) : accept(path)
  },
}
