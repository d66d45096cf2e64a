import type { Answers } from './answers.ts'
import { type EnvironmentName, environmentNames, formatStateBucket } from './names.ts'

/** Environments whose resources or state other answers would look for elsewhere. */
export function listMovedEnvironments(previous: Answers, answers: Answers): readonly EnvironmentName[] {
  const describePlace = ({ name, region, accounts }: Answers, environment: EnvironmentName): string =>
    `${region} ${formatStateBucket(name, environment, accounts[environment])}`
  return environmentNames.filter((each) => describePlace(previous, each) !== describePlace(answers, each))
}

/** Whether roles, policies or variables depend on what has changed, so that `bootstrap` has to run again. */
export function needsBootstrap(previous: Answers, answers: Answers): boolean {
  const select = ({ name, application, region, accounts, repository, ci }: Answers): string =>
    JSON.stringify([name, application, region, environmentNames.map((each) => accounts[each]), repository, ci])
  return select(previous) !== select(answers)
}
