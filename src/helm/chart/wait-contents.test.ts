import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { create } from 'tar'
import { afterEach, expect, test } from 'vitest'
import { readWaitContents } from './wait-contents.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

function writeChart(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'wait-contents-'))
  folders.push(folder)
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, 'app', name)), { recursive: true })
    writeFileSync(path.join(folder, 'app', name), text)
  }
  return path.join(folder, 'app')
}

const deployment = '{{- if .Values.on }}\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: a }\n{{- end }}\n'

test.each<[string, Readonly<Record<string, string>>, boolean, boolean]>([
  ['kinds of Kubernetes', { 'templates/a.yaml': deployment, 'templates/NOTES.txt': 'Hello' }, false, false],
  [
    'a partial that writes no document',
    { 'templates/a.yaml': deployment, 'templates/_a.tpl': '{{ define "x" }}y{{ end }}' },
    false,
    false,
  ],
  ['a custom resource', { 'templates/a.yaml': 'kind: Certificate' }, true, false],
  ['one in a chart it depends on', { 'charts/b/templates/a.yaml': 'kind: Certificate' }, true, false],
  ['a kind from a value', { 'templates/a.yaml': 'kind: {{ .Values.kind }}' }, true, false],
  ['documents from a partial', { 'templates/a.yaml': '{{ include "app.deployment" . }}' }, true, false],
  ['documents from values', { 'templates/a.yaml': `${deployment}{{ tpl (toYaml .Values.more) . }}` }, true, false],
  [
    'a Job that may be suspended',
    { 'templates/a.yaml': 'kind: Job\nspec:\n  suspend: {{ .Values.off }}' },
    false,
    true,
  ],
  ['a Job in one line that is', { 'templates/a.yaml': '{ kind: Job, spec: { suspend: true } }' }, false, true],
  ['a CronJob that may be suspended', { 'templates/a.yaml': 'kind: CronJob\nspec:\n  suspend: true' }, false, false],
])('%s', async (_, files, customs, suspendedJobs) => {
  const chart = writeChart(files)
  expect(await readWaitContents(chart)).toMatchObject({ customs, suspendedJobs })
  const file = `${chart}.tgz`
  await create({ file, gzip: true, cwd: path.dirname(chart) }, ['app'])
  expect(await readWaitContents(file)).toMatchObject({ customs, suspendedJobs })
})

test.each([
  ['{{ if .Capabilities.APIVersions.Has "example.com/v1" }}kind: Store{{ end }}', true],
  ['{{ if lookup "v1" "Secret" "a" "b" }}kind: Secret{{ end }}', true],
  ['kind: Secret', false],
  ['kind: Pod\nmetadata:\n  annotations:\n    checksum/a: {{ lookup "v1" "Secret" "a" "b" | toJson }}', false],
  ['checksum/a: 1\n{{ lookup "v1" "Secret" "a" "b" }}', true],
])('whether templates ask the cluster: %s', async (text, dependsOnCluster) => {
  expect(await readWaitContents(writeChart({ 'templates/a.yaml': text }))).toMatchObject({ dependsOnCluster })
})
