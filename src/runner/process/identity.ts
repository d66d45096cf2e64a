import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * When a process started, in a form that is only compared. The system reuses PIDs; PID and start time together identify one
 * process.
 * @returns undefined if there is no such process (any more)
 */
export function readProcessStartTime(pid: number, platform: NodeJS.Platform = process.platform): string | undefined {
  try {
    switch (platform) {
      case 'linux':
        return readLinuxStartTime(pid)
      case 'win32':
        return probe('powershell.exe', ['-NoProfile', '-Command', `(Get-Process -Id ${String(pid)}).StartTime.Ticks`])
      default:
        return withoutZombie(probe('ps', ['-o', 'stat=,lstart=', '-p', String(pid)]))
    }
  } catch {
    return undefined
  }
}

/** Field 22 of /proc/<pid>/stat, clock ticks since boot (proc_pid_stat(5)); a zombie has ended. */
function readLinuxStartTime(pid: number): string | undefined {
  const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
  // The command name in parentheses may hold spaces and parentheses itself, so fields are counted from its end.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19]
}

/** `ps` still lists a process that has ended but was not waited for. */
function withoutZombie(line: string | undefined): string | undefined {
  return line?.startsWith('Z') === true ? undefined : line?.replace(/^\S+\s+/, '')
}

function probe(file: string, args: readonly string[]): string | undefined {
  const text = execFileSync(file, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  return text === '' ? undefined : text
}
