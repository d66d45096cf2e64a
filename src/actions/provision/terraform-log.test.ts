import { expect, test } from 'vitest'
import { chooseTerraformLog } from './terraform-log.ts'

const folders = { workFolder: '/temp/work', workspace: '/ws' }

test.each([
  ['nothing', {}, undefined],
  ['off', { TF_LOG: 'off' }, undefined],
  ['a path alone', { TF_LOG_PATH: 'tf.log' }, undefined],
  ['a level', { TF_LOG: 'debug' }, '/temp/work/terraform.log'],
  ['a level of providers', { TF_LOG_PROVIDER: 'TRACE' }, '/temp/work/terraform.log'],
  ['a file', { TF_LOG: 'debug', TF_LOG_PATH: 'logs/tf.log' }, '/ws/logs/tf.log'],
  ['a file elsewhere', { TF_LOG: 'debug', TF_LOG_PATH: '/logs/tf.log' }, '/logs/tf.log'],
])('the job asks for %s', (_case, environment, file) => {
  const { variables, note } = chooseTerraformLog(environment, folders)
  expect(variables.TF_LOG_PATH).toBe(file)
  expect(note?.includes(file ?? '')).toBe(file === undefined ? undefined : true)
})
