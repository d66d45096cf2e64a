import { expect } from 'vitest'
import type { StepResult } from './step.ts'

/** The step, which must have succeeded; otherwise the test fails with its log. */
export function expectSuccess(step: StepResult): StepResult {
  expect(step.exitCode, step.raw).toBe(0)
  return step
}
