/** Of the lock file of a repository, at its root. */
export const toolLockFileName = 'eks-actions.lock.json'
