import { expect, test } from 'vitest'
import { listImages } from './images.ts'

const containers = '{containers: [{image: app:1}, {image: app:1}], initContainers: [{image: init:2}]}'

test.each([
  [
    'a Deployment',
    `kind: Deployment\nmetadata: {name: a}\nspec: {template: {spec: ${containers}}}`,
    ['init:2', 'app:1'],
  ],
  [
    'a CronJob',
    `kind: CronJob\nmetadata: {name: a}\nspec: {jobTemplate: {spec: {template: {spec: ${containers}}}}}`,
    ['init:2', 'app:1'],
  ],
  ['a Pod', 'kind: Pod\nmetadata: {name: a}\nspec: {containers: [{image: app@sha256:1}]}', ['app@sha256:1']],
  [
    'no pods',
    'kind: Service\nmetadata: {name: a}\nspec: {ports: [{port: 80}]}\n---\nkind: Secret\nmetadata: {name: b}',
    [],
  ],
  [
    'odd specs',
    'kind: Job\nmetadata: {name: a}\nspec: {template: null}\n---\nkind: X\nmetadata: {name: b}\nspec: {containers: 3}',
    [],
  ],
])('images of %s', async (_, manifest, images) => {
  expect(await listImages({ manifest })).toEqual(images)
})
