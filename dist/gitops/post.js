import { shareCompiledCode } from '../compiled-code.js'
shareCompiledCode(process.env)
const { post } = await import('../program/index.js')
await post('gitops')
