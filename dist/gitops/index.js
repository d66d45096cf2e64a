import { shareCompiledCode } from '../compiled-code.js'
shareCompiledCode(process.env)
const { main } = await import('../program/index.js')
await main('gitops')
