import { shareCompiledCode } from '../compiled-code.js'
shareCompiledCode(process.env)
const { credentialPlugin } = await import('../program/index.js')
await credentialPlugin()
