import type { Outputs } from '../../../runner/contract/action.ts'
import { escapeInline } from '../../../runner/markdown/text.ts'
import { contract } from '../../setup/contract.ts'
import { toOptionalText } from '../../../runner/records.ts'
import { defineStage } from './stage.ts'

export const setupStage = defineStage({
  name: 'setup',
  contract,
  needs: [],
  run: async () => (await import(/* webpackChunkName: "setup" */ '../../setup/run.ts')).run,
  post: async () => (await import(/* webpackChunkName: "setup-post" */ '../../setup/post.ts')).postSetup,
  inputsFrom: () => ({}),
  expectedInputs: {},
  describeOutcome: listVersions,
})

/** `terraform 1.14.0, kubectl 1.34.1`, from the outputs `<tool>-version`. */
function listVersions(outputs: Outputs<typeof contract>): string {
  const texts = Object.keys(contract.outputs).flatMap((name) => {
    const [, tool] = /^(.+)-version$/.exec(name) ?? []
    const version = toOptionalText((outputs as Readonly<Record<string, unknown>>)[name])
    return tool === undefined || version === undefined ? [] : [escapeInline(`${tool} ${version}`)]
  })
  return texts.join(', ')
}
