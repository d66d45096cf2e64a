import { expect, test } from 'vitest'
import { parseRemoteAddress } from './repository.ts'

test.each([
  ['git@github.com:acme/shop.git', 'github.com', 'acme', 'shop'],
  ['https://github.com/acme/shop', 'github.com', 'acme', 'shop'],
  ['https://token@github.com/acme/shop.git/', 'github.com', 'acme', 'shop'],
  ['ssh://git@ssh.github.com:443/acme/shop.git', 'ssh.github.com', 'acme', 'shop'],
  ['https://GitHub.acme.example:8443/acme/shop.js.git', 'github.acme.example', 'acme', 'shop.js'],
])('the remote %s is on %s, of %s, called %s', (url, host, owner, repo) => {
  expect(parseRemoteAddress(url)).toEqual({ host, owner, repo })
})

test.each([
  ['/srv/git/shop.git'],
  ['https://gitlab.com/group/sub/shop.git'],
  ['https://github.com/acme'],
  ['https://github.com/acme/..'],
  ['git@github.com:acme/.git'],
  [''],
])('the remote %j names no repository', (url) => {
  expect(parseRemoteAddress(url)).toBeUndefined()
})
