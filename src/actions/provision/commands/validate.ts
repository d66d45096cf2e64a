import type { Results, TerraformRun } from '../../../terraform/run/model.ts'
import { validateAll } from '../../../terraform/run/validate.ts'

/** Checks the roots without their states and without credentials. */
export function validate(run: TerraformRun): Promise<Results> {
  return validateAll(run)
}
