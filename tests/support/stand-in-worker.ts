import { workerOf } from '../../src/cli/jobs'
import { engine } from './stand-in-engine'

export default workerOf(engine)
