import packageJson from '../../package.json' with { type: 'json' }

/** A command of this package for a terminal, pinned to the version that prints it: `npx eks-actions@1.0.0 lock`. */
export function formatPackageCommand(command: string): string {
  return `npx eks-actions@${packageJson.version} ${command}`
}
