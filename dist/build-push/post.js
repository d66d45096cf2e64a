import { post } from '../program/index.js'
await post('build-push')
