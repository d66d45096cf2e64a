import { main } from '../program/index.js'
await main('build-push')
