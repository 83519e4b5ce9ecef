// Sends 10,000 reports through four workers on a Redis of its own, kills one of them half-way, and looks for every record.
import assert from 'node:assert/strict'
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Queue, QueueEvents } from 'bullmq'
import { extractEvent } from 'sukien'
import { jobIdOf, QUEUE, RECORDS } from './queue.mjs'

const REPORTS = 10_000
const WORKERS = 4
const HERE = fileURLToPath(new URL('.', import.meta.url))

const folder = mkdtempSync(join(tmpdir(), 'sukien-bullmq-'))
const children = []
after(() => {
  for (const child of children) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

const runs = (command, ...args) => {
  try {
    execFileSync(command, args, {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
    })
    return true
  } catch {
    return false
  }
}

/** Why there is no Redis here, or null. One is installed where the system's packages have it. */
function lacksRedis() {
  if (runs('redis-server', '--version')) return null
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n', '--preserve-env=DEBIAN_FRONTEND,RUNLEVEL']
  const apt = (...args) => runs(...[...sudo, 'apt-get', '-qq', ...args])
  if (!runs('apt-get', '--version')) return 'there is neither redis-server nor apt-get'
  apt('update')
  if (apt('install', '-y', '--no-install-recommends', 'redis-server')) return null
  return 'there is no redis-server, and apt-get may not install it'
}

function start(command, args, stdin = 'ignore') {
  const child = spawn(command, args, { stdio: [stdin, 'pipe', 'inherit'], cwd: HERE, env: process.env })
  children.push(child)
  return child
}

const report = (i) => ({
  id: i % 2 === 0 ? i : `bản tin: ${i}`,
  text: `Hội nghị tổng kết công tác năm 2018\n\nSáng ngày ${1 + (i % 28)}/1/2019, UBND xã Tân Lập ${i} tổ chức hội nghị tổng kết.\n`,
})

async function produce() {
  const producer = start(process.execPath, ['producer.mjs'], 'pipe')
  const ended = once(producer, 'exit')
  producer.stdin.end(Array.from({ length: REPORTS }, (_, i) => `${JSON.stringify(report(i))}\n`).join(''))
  assert.deepEqual(await ended, [0, null])
}

async function collect() {
  let ndjson = ''
  for await (const chunk of start(process.execPath, ['collect.mjs']).stdout.setEncoding('utf8')) ndjson += chunk
  return ndjson
}

async function until(holds) {
  while (!(await holds())) await setTimeout(50)
}

async function counts(queue) {
  const { waiting, active, completed, failed } = await queue.getJobCounts()
  return { waiting, active, completed, failed }
}

const why = lacksRedis()

test('no record is lost, and none is there twice, when a worker is killed', {
  skip: why ?? false,
  timeout: 600_000,
}, async (t) => {
  const socket = join(folder, 'redis.sock')
  process.env.REDIS_URL = socket
  start('redis-server', ['--port', '0', '--unixsocket', socket, '--dir', folder, '--save', ''])
  await until(() => existsSync(socket))
  const connection = { path: socket, maxRetriesPerRequest: null }
  const queue = new Queue(QUEUE, { connection })
  const events = new QueueEvents(QUEUE, { connection })
  let stalled = 0
  events.on('stalled', () => stalled++)
  const redis = await queue.client

  await produce()
  const workers = Array.from({ length: WORKERS }, () => start(process.execPath, ['worker.mjs']))
  await until(async () => (await redis.hlen(RECORDS)) >= REPORTS / 2)
  workers[0].kill('SIGKILL')
  const killedAt = await redis.hlen(RECORDS)
  assert.ok(killedAt < REPORTS, 'the worker was killed too late')

  await until(async () => (await queue.getJobCountByTypes('completed', 'failed')) === REPORTS)
  assert.deepEqual(await counts(queue), { waiting: 0, active: 0, completed: REPORTS, failed: 0 })
  assert.ok(stalled > 0, 'the killed worker had nothing in hand')
  t.diagnostic(`killed after ${killedAt} records; ${stalled} jobs went to another worker`)

  const records = (await collect())
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  const byId = new Map(records.map((record) => [jobIdOf(record.id), record]))
  assert.deepEqual([records.length, byId.size], [REPORTS, REPORTS])
  for (let i = 0; i < REPORTS; i++) {
    const { id, text } = report(i)
    assert.deepEqual(byId.get(jobIdOf(id)), { id, event: extractEvent(text) })
  }

  await produce()
  const again = 'reports that were sent again were read again'
  assert.deepEqual(await counts(queue), { waiting: 0, active: 0, completed: REPORTS, failed: 0 }, again)
  await Promise.all([queue.close(), events.close()])
})
