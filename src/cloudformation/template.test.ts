import { describe, expect, test } from 'vitest'
import { mapTemplate } from './template.ts'

const yaml = `Resources:
  Nodes:
    Type: AWS::EKS::Nodegroup
    DeletionPolicy: Retain
    Properties:
      ClusterName: !Ref Cluster
      Subnets: !Split [',', !ImportValue subnets]
  Cluster: { Type: 'AWS::EKS::Cluster' }
`

describe('mapTemplate', () => {
  test.each([
    ['Nodes', undefined, 2],
    ['Nodes', 'Subnets', 7],
    ['Nodes', 'Labels', 2],
    ['Cluster', undefined, 8],
    ['Gone', undefined, undefined],
  ])('finds %s %s', (resource, property, line) => {
    expect(mapTemplate({ text: yaml }).findLine(resource, property)).toBe(line)
  })

  test('reads JSON, too', () => {
    const text = '{\n  "Resources": {\n    "Nodes": { "Type": "x", "DeletionPolicy": "Retain" }\n  }\n}\n'
    const map = mapTemplate({ text })
    expect([map.findLine('Nodes'), map.resources, map.readDeletionPolicy('Nodes')]).toEqual([3, ['Nodes'], 'Retain'])
  })

  test('knows policies and resources', () => {
    const map = mapTemplate({ text: yaml })
    expect([map.readDeletionPolicy('Nodes'), map.readDeletionPolicy('Cluster')]).toEqual(['Retain', undefined])
    expect(map.resources).toEqual(['Nodes', 'Cluster'])
    expect(map.problem).toBeUndefined()
  })

  test('names the line of what is no YAML', () => {
    expect(mapTemplate({ text: 'Resources:\n  A: [\n' }).problem?.line).toBeGreaterThanOrEqual(2)
  })
})
