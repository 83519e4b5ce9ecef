import { spawn } from 'node:child_process'

export interface Run {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  /** What standard input holds. */
  readonly input?: string | Uint8Array
  readonly env?: NodeJS.ProcessEnv
  readonly cwd?: string
}

/** Runs a script with Node. Colours are not forced, whatever the tests run in. */
export function runNode(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  return run(process.execPath, args, options)
}

/** Runs a pipeline in a shell; its status is that of its last part. */
export function runShell(pipeline: string, options: RunOptions = {}): Promise<Run> {
  return run('bash', ['-c', pipeline], options)
}

function run(command: string, args: readonly string[], { input, env, cwd }: RunOptions): Promise<Run> {
  const { FORCE_COLOR: _, ...rest } = process.env
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...rest, ...env } })
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    child.stdout.on('data', (chunk) => stdout.push(chunk))
    child.stderr.on('data', (chunk) => stderr.push(chunk))
    child.on('error', reject)
    child.on('close', (status) =>
      resolve({ status, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }),
    )
    // A command may end before it has read all of its input.
    child.stdin.on('error', () => {})
    child.stdin.end(input ?? '')
  })
}
