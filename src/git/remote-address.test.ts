import { expect, test } from 'vitest'
import { parseRemoteAddress } from './remote-address.ts'

test.each([
  ['git@github.com:acme/shop.git', 'github.com', 'acme/shop'],
  ['https://github.com/acme/shop', 'github.com', 'acme/shop'],
  ['https://token@github.com/acme/shop.git/', 'github.com', 'acme/shop'],
  ['ssh://git@ssh.github.com:443/acme/shop.git', 'ssh.github.com', 'acme/shop'],
  ['https://GitHub.acme.example:8443/acme/shop.js.git', 'github.acme.example', 'acme/shop.js'],
  ['https://gitlab.com/group/sub/shop.git', 'gitlab.com', 'group/sub/shop'],
  ['git@gitlab.acme.example:group/sub/shop.git', 'gitlab.acme.example', 'group/sub/shop'],
])('the remote %s is on %s, at %s', (url, host, path) => {
  expect(parseRemoteAddress(url)).toEqual({ host, path })
})

test.each([['/srv/git/shop.git'], ['https://github.com'], ['file:///srv/git/shop.git'], ['']])(
  'the remote %j has no address',
  (url) => {
    expect(parseRemoteAddress(url)).toBeUndefined()
  },
)
