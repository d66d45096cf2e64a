import type { InputRule } from '../../runner/contract/action.ts'
import type { gitopsInputs } from './inputs.ts'

type GitopsRule = InputRule<typeof gitopsInputs>

const requireFile: GitopsRule = ({ command, file }) =>
  file.length === 0 ? [{ name: 'file', text: `is required for command: ${command}` }] : []

const requireChange: GitopsRule = ({ command, image, set, 'promote-from': source }) =>
  command !== 'rollback' && image === undefined && set === undefined && source === undefined
    ? [{ name: 'image', text: `is required for command: ${command}, unless set or promote-from is set` }]
    : []

const requireRevision: GitopsRule = ({ command, revision }) =>
  command === 'rollback' && revision === undefined
    ? [{ name: 'revision', text: 'is required for command: rollback' }]
    : []

const refuseTwoImages: GitopsRule = ({ image, 'promote-from': source }) =>
  image !== undefined && source !== undefined
    ? [{ name: 'promote-from', text: 'cannot be set together with image: it brings the image of the other file' }]
    : []

const refuseUnusedKeys: GitopsRule = ({ image, 'image-keys': keys, 'promote-from': source }) =>
  keys.length > 0 && image === undefined && source === undefined
    ? [{ name: 'image-keys', text: 'has no effect without image or promote-from' }]
    : []

const refuseUnusedPromotion: GitopsRule = ({ 'promote-keys': keys, 'promote-from': source }) =>
  keys.length > 0 && source === undefined ? [{ name: 'promote-keys', text: 'has no effect without promote-from' }] : []

const refuseChangeOnRollback: GitopsRule = ({ command, image, set, 'promote-from': source }) =>
  command === 'rollback'
    ? Object.entries({ image, set, 'promote-from': source })
        .filter(([, value]) => value !== undefined)
        .map(([name]) => ({ name, text: 'has no effect on command: rollback, which restores the whole file' }))
    : []

const refuseUnusedRevision: GitopsRule = ({ command, revision }) =>
  command !== 'rollback' && revision !== undefined
    ? [{ name: 'revision', text: `has no effect on command: ${command}; it is for rollback` }]
    : []

const requirePullRequest: GitopsRule = ({ 'auto-merge': method, 'pull-request': proposes }) =>
  method !== 'off' && !proposes ? [{ name: 'auto-merge', text: 'has no effect without pull-request: true' }] : []

export const gitopsRules: readonly GitopsRule[] = [
  requireFile,
  requireChange,
  requireRevision,
  refuseTwoImages,
  refuseUnusedKeys,
  refuseUnusedPromotion,
  refuseChangeOnRollback,
  refuseUnusedRevision,
  requirePullRequest,
]
