import { analyze, extractEvent } from '../index'
import { workerOf } from './jobs'

/** What each worker thread of `--jobs` runs. */
export default workerOf({ analyze, extractEvent })
