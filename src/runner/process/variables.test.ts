import { describe, expect, test } from 'vitest'
import { assertSafeVariables, buildToolEnvironment } from './variables.ts'

describe('the environment of a tool', () => {
  test.each([
    'INPUT_GITHUB-TOKEN',
    'INPUT_NAME',
    'STATE_children',
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'GITHUB_OUTPUT',
    'GITHUB_STATE',
    'GITHUB_ENV',
    'GITHUB_PATH',
    'GITHUB_STEP_SUMMARY',
  ])('lacks %s', (name) => {
    expect(buildToolEnvironment({ [name]: 'x', PATH: '/bin' })).toEqual({ PATH: '/bin' })
  })

  test.each([
    'PATH',
    'HOME',
    'AWS_REGION',
    'GITHUB_TOKEN',
    'GITHUB_OUTPUT_DIR',
    'MY_INPUT_X',
    'TF_VAR_x',
    'KUBECONFIG',
  ])('keeps %s of the job', (name) => {
    expect(buildToolEnvironment({ [name]: 'x' })).toEqual({ [name]: 'x' })
  })

  test('has what is added, before what the job says', () => {
    expect(buildToolEnvironment({ A: 'job', B: 'job' }, { A: 'added', C: 'added' })).toEqual({
      A: 'added',
      B: 'job',
      C: 'added',
    })
  })

  test('lacks what is taken away', () => {
    expect(buildToolEnvironment({ A: 'job', B: 'job' }, { A: undefined, C: undefined })).toEqual({ B: 'job' })
  })

  test('leaves the snapshot of the job as it was', () => {
    const job = { INPUT_X: 'x', A: 'job' }
    buildToolEnvironment(job, { A: 'added' })
    expect(job).toEqual({ INPUT_X: 'x', A: 'job' })
  })

  test('lacks the inputs of the command line, secrets among them', () => {
    expect(buildToolEnvironment({ EKS_ACTIONS_GITHUB_TOKEN: 'ghp_1' })).toEqual({})
  })
})

describe('variables from a file', () => {
  const read =
    (...names: readonly string[]) =>
    (): void => {
      assertSafeVariables(Object.fromEntries(names.map((name) => [name, 'x'])), 'dev.env')
    }

  test.each([
    'LD_PRELOAD',
    'LD_LIBRARY_PATH',
    'DYLD_INSERT_LIBRARIES',
    'NODE_OPTIONS',
    'TF_CLI_ARGS',
    'TF_CLI_ARGS_plan',
    'TF_CLI_CONFIG_FILE',
    'TF_PLUGIN_CACHE_DIR',
    'TF_REATTACH_PROVIDERS',
    'BASH_ENV',
    'PATH',
    'GIT_SSH_COMMAND',
    'GIT_CONFIG_COUNT',
    'HELM_PLUGINS',
    'PYTHONPATH',
    'ld_preload',
    'Path',
  ])('%s is refused', (name) => {
    expect(read(name)).toThrow(expect.objectContaining({ code: 'unsafe-variable' }))
  })

  test.each([
    'TF_VAR_name',
    'AWS_REGION',
    'APP_PATH',
    'MY_LD_PRELOAD',
    'ENVIRONMENT',
    'TF_LOG',
    'NODE_ENV',
    'HELM_NAMESPACE',
  ])('%s is fine', (name) => {
    expect(read(name)).not.toThrow()
  })

  test('all of them are named together, with the file', () => {
    expect(read('LD_PRELOAD', 'FINE', 'NODE_OPTIONS')).toThrow('dev.env sets LD_PRELOAD, NODE_OPTIONS')
  })

  test.each([
    ['Terraform’s older name for its configuration file', 'TERRAFORM_CONFIG'],
    ['a credential_process', 'AWS_CONFIG_FILE'],
    ['an exec plugin', 'KUBECONFIG'],
    ['a program that git starts', 'GIT_ASKPASS'],
    ['another program that git starts', 'GIT_PROXY_COMMAND'],
    ['modules of node', 'NODE_PATH'],
    ['plugins of Helm below it', 'HELM_DATA_HOME'],
    ['plugins and configuration below it', 'XDG_DATA_HOME'],
    ['everything below it', 'HOME'],
    ['credential helpers below it', 'DOCKER_CONFIG'],
  ])('%s: %s is refused', (_why, name) => {
    expect(read(name)).toThrow(expect.objectContaining({ code: 'unsafe-variable' }))
  })
})
