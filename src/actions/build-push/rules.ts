import type { ImageExport } from '../../containers/build/build-output.ts'
import type { InputProblem } from '../../runner/contract/action.ts'

/** The inputs that rules are about. */
interface Values {
  readonly push: boolean
  readonly load: boolean
  readonly output: ImageExport | undefined
  readonly platforms: readonly string[]
}
type Rule = (values: Values) => readonly InputProblem[]

/** Rules between inputs of build-push. */
export const buildPushRules: readonly Rule[] = [refuseLocalImageOfPush, refuseTwoOutputs, refuseLoadOfPlatforms]

function refuseLocalImageOfPush({ push, load, output }: Values): readonly InputProblem[] {
  if (!push) return []
  const text =
    'needs push: false: build and test the image in one step, and push it in the next, which finds its layers in the cache'
  const names = [...(load ? ['load'] : []), ...(output === undefined ? [] : ['output'])]
  return names.map((name) => ({ name, text }))
}

function refuseTwoOutputs({ load, output }: Values): readonly InputProblem[] {
  return load && output !== undefined ? [{ name: 'output', text: 'cannot be set together with load: true' }] : []
}

function refuseLoadOfPlatforms({ load, platforms }: Values): readonly InputProblem[] {
  if (!load || platforms.length < 2) return []
  return [{ name: 'load', text: 'loads an image of one platform; set platforms to that of the runner' }]
}
