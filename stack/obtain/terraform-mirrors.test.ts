import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findProviderMirror, listProviderMirrors, readConfiguredFolders } from './terraform-mirrors.ts'

let home: string
beforeEach(async () => {
  home = await realpath(await mkdtemp(join(tmpdir(), 'mirrors-')))
})
afterEach(() => rm(home, { recursive: true, force: true }))

async function createFolder(...names: string[]): Promise<string> {
  const folder = join(home, ...names)
  await mkdir(folder, { recursive: true })
  return folder
}

describe('the mirrors of a machine', () => {
  test('are those of the configuration, then the usual places, and only if they exist', async () => {
    const own = await createFolder('own')
    const cache = await createFolder('cache')
    const plugins = await createFolder('.terraform.d/plugins')
    const shared = await createFolder('share/terraform/plugins')
    const mirror = `filesystem_mirror { path = "${own}" }\n  filesystem_mirror { path = "${own}-gone" }`
    await writeFile(
      join(home, '.terraformrc'),
      `plugin_cache_dir = "$HOME/cache"\nprovider_installation {\n  ${mirror}\n}\n`,
    )
    const environment = { HOME: home, XDG_DATA_HOME: join(home, 'share'), XDG_DATA_DIRS: join(home, 'none') }
    expect(await listProviderMirrors(environment, 'linux')).toEqual([own, cache, plugins, shared])
  })

  test('are found although the named configuration does not exist', async () => {
    const plugins = await createFolder('.terraform.d/plugins')
    const environment = { HOME: home, TF_CLI_CONFIG_FILE: join(home, 'none.tfrc'), XDG_DATA_DIRS: join(home, 'none') }
    expect(await listProviderMirrors(environment, 'linux')).toEqual([plugins])
  })

  test('are read from configurations with comments, several blocks and escapes', () => {
    const text = `
      # filesystem_mirror { path = "/comment" }
      provider_installation {
        filesystem_mirror {
          include = ["registry.example.com/*/*"]
          path    = "/with \\"quotes\\""
        }
        filesystem_mirror { path = "/second" }
        network_mirror { url = "https://example.com/" }
      }`
    expect(readConfiguredFolders(text)).toEqual(['/with "quotes"', '/second'])
  })
})

describe('a search by name', () => {
  const location = 'registry.terraform.io/hashicorp/aws/5.100.0/linux_amd64'
  const search = (excluded: readonly string[] = []) =>
    findProviderMirror(location, home, excluded, new AbortController().signal)

  test('finds a package at any depth', async () => {
    const mirror = await createFolder('opt/a/b/c')
    await createFolder('opt/a/b/c', location)
    await writeFile(join(mirror, location, 'terraform-provider-aws_v5.100.0_x5'), '')
    expect(await search()).toBe(mirror)
  })

  test('passes over other versions, other platforms, empty folders and excluded ones', async () => {
    for (const other of [location.replace('5.100.0', '5.99.0'), location.replace('linux', 'darwin')]) {
      await writeFile(join(await createFolder('opt', other), 'provider'), '')
    }
    await createFolder('empty', location)
    await writeFile(join(await createFolder('cache', location), 'provider'), '')
    await writeFile(join(await createFolder('work/node_modules', location), 'provider'), '')
    expect(await search([join(home, 'cache')])).toBeUndefined()
  })
})
