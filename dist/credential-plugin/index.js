import { credentialPlugin } from '../program/index.js'
await credentialPlugin()
