import { accessSync, constants } from 'node:fs'
import type { FailureCode } from './failure-reasons.ts'

/** A failure of the machine or the network rather than of our code. */
export interface MachineFailure {
  readonly code: FailureCode
  readonly message: string
  /** Unless the next step of the code says it all. */
  readonly hint?: string
}

/**
 * What an error of the operating system, of a connection or of a limit means (errno(3); node:errors, "Common system errors";
 * openssl-verify(1)).
 * @param folder where the write went; the errors of a write do not say
 * @returns undefined for an error that our own code has made
 */
export function classifyMachineError(thrown: Error, folder?: string): MachineFailure | undefined {
  const { code = '', path, syscall = '' } = thrown as NodeJS.ErrnoException
  const place = folder ?? path
  const where = place === undefined ? '' : `: ${place}`
  if (Object.hasOwn(fileProblems, code)) {
    return { code: 'file-failed', message: `${fileProblems[code] ?? ''}${where || ` (${syscall || code})`}` }
  }
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return { code: 'disk-full', message: `the disk is full${where}` }
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return isUnreadable(code, syscall, path)
        ? { code: 'file-failed', message: `this step may not read${where}` }
        : { code: 'not-writable', message: `not writable${where}` }
    case 'EMFILE':
    case 'ENFILE':
      return { code: 'file-failed', message: `too many files are open${where}`, hint: openFilesHint }
    case 'ENOMEM':
    case 'EAGAIN':
      return { code: 'tool-killed', message: `the runner has no memory or no processes left${where}` }
    case 'CERT_NOT_YET_VALID':
      return { code: 'clock-skewed', message: describeClock('a certificate is not yet valid') }
    default:
      return classifyOtherError(thrown, code, where)
  }
}

function classifyOtherError(thrown: Error, code: string, where: string): MachineFailure | undefined {
  if (networkCodes.test(code)) return { code: 'api-failed', message: describeConnection(thrown, code) }
  const { syscall } = thrown as NodeJS.ErrnoException
  // A wrong descriptor or address is passed by our code only.
  if (syscall === undefined || !/^E[A-Z0-9]+$/.test(code) || code === 'EBADF' || code === 'EFAULT') return undefined
  return { code: 'file-failed', message: `the operating system refused ${syscall}${where} (${code})` }
}

/** The clock of the runner, as the cause of what was refused. */
export function describeClock(symptom: string, now = new Date()): string {
  return `the clock of this runner is wrong (${now.toISOString()}): ${symptom}`
}

const openFilesHint = 'Raise the limit of open files (ulimit -n), or run less in parallel.'

const fileProblems: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a file is where a folder is expected',
  EISDIR: 'a folder is where a file is expected',
  EEXIST: 'it exists already',
  ENOTEMPTY: 'the folder is not empty',
  ELOOP: 'symbolic links lead in a circle',
  ENAMETOOLONG: 'the name is too long',
  EILSEQ: 'the file system does not allow the name',
  EIO: 'the disk or the file system is damaged',
  EBUSY: 'it is in use',
  ETXTBSY: 'the program is being written',
  ESTALE: 'the network file system has lost the file',
  ENODEV: 'there is no such device',
  ENXIO: 'there is no such device',
  EXDEV: 'it is on another file system',
  EMLINK: 'there are too many links',
  EFBIG: 'the file is too large',
  EOVERFLOW: 'the file is too large',
  EOPNOTSUPP: 'the file system does not support it',
  ENOTSUP: 'the file system does not support it',
  ENOSYS: 'the file system does not support it',
  ETIME: 'the file system does not answer',
  ERR_FS_FILE_TOO_LARGE: 'the file is too large',
  ERR_STRING_TOO_LONG: 'the text is too large',
}

const networkCodes =
  /^(ECONN\w+|ENOTFOUND|EAI_\w+|ETIMEDOUT|EPIPE|EHOST\w+|ENET\w+|EADDR\w+|EPROTO\w*|ENOTCONN|UND_ERR_\w+|ERR_(SSL|TLS|HTTP2|PROXY)\w*|.*CERT.*|UNABLE_TO_\w+)$/

function describeConnection(thrown: Error, code: string): string {
  const { address, port, hostname } = thrown as { address?: string; port?: number; hostname?: string }
  const host = hostname ?? address
  const target = host === undefined ? '' : ` to ${host}${port === undefined ? '' : `:${port}`}`
  return `the connection${target} failed: ${code}`
}

const readingCalls: ReadonlySet<string> = new Set(['open', 'scandir', 'read', 'stat', 'lstat', 'readlink', 'access'])

/** `open` may have wanted to read or to write. */
function isUnreadable(code: string, syscall: string, path: string | undefined): boolean {
  if (code === 'EROFS' || path === undefined || !readingCalls.has(syscall)) return false
  if (syscall !== 'open') return true
  try {
    accessSync(path, constants.F_OK)
    accessSync(path, constants.R_OK)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EACCES'
  }
}
