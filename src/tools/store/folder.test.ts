import path from 'node:path'
import { expect, test } from 'vitest'
import { resolveStoreFolder } from './folder.ts'

test.each<[string, Readonly<Record<string, string>>, NodeJS.Platform, string]>([
  ["the runner's tool cache", { RUNNER_TOOL_CACHE: '/opt/tools', HOME: '/home/a' }, 'linux', '/opt/tools'],
  ["the user's cache", { HOME: '/home/a' }, 'linux', '/home/a/.cache/eks-actions/tools'],
  ['XDG_CACHE_HOME', { HOME: '/home/a', XDG_CACHE_HOME: '/cache' }, 'linux', '/cache/eks-actions/tools'],
  ['no relative path', { XDG_CACHE_HOME: 'cache' }, 'linux', '/home/of-user/.cache/eks-actions/tools'],
  ['Library/Caches', { HOME: '/Users/a' }, 'darwin', '/Users/a/Library/Caches/eks-actions/tools'],
  ['LOCALAPPDATA', { LOCALAPPDATA: '/local' }, 'win32', '/local/eks-actions/tools'],
  ['AppData/Local', {}, 'win32', '/home/of-user/AppData/Local/eks-actions/tools'],
])('programs stay in %s', (_, environment, platform, folder) => {
  expect(resolveStoreFolder(environment, platform, '/home/of-user')).toBe(path.normalize(folder))
})
