import { proofConfig } from '../fixtures/proof-config.ts'

export default proofConfig('kill')
