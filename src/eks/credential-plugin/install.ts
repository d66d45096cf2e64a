import { cp, mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { PluginCommand } from '../kubeconfig.ts'
import { buildPluginArguments, type PluginSettings } from './plugin.ts'

/** The parts of the built program that the plugin needs. */
const parts = ['credential-plugin', 'program', 'compiled-code.js', 'package.json']

/**
 * Copies the plugin to a folder that exists as long as the job, so that later steps can use the kubeconfig, too.
 * @param distribution folder of the built program
 */
export async function installCredentialPlugin(
  distribution: string,
  folder: string,
  settings: PluginSettings,
): Promise<PluginCommand> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await Promise.all(
    parts.map((part) => cp(path.join(distribution, part), path.join(folder, part), { recursive: true })),
  )
  return {
    command: process.execPath,
    args: [path.join(folder, 'credential-plugin/index.js'), ...buildPluginArguments(settings)],
  }
}
