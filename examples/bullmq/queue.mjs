import { Redis } from 'ioredis'

export const QUEUE = 'sukien-reports'
/** A hash of Redis: a record, as a line of JSON, for each job. */
export const RECORDS = 'sukien-records'

/** A connection that waits while Redis restarts. */
export const connect = () =>
  new Redis(process.env.REDIS_URL ?? 'redis://127.0.0.1:6379', { maxRetriesPerRequest: null })

/** The same report has the same job, however often it is sent. BullMQ takes no colon in an id, nor a number alone. */
export const jobIdOf = (id) => `report-${encodeURIComponent(JSON.stringify(id))}`
