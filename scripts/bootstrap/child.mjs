import { spawn } from 'node:child_process'
import { trouble } from './trouble.mjs'

/** @typedef {{ code: number | null, signal: NodeJS.Signals | null }} Ending */

/** @type {NodeJS.Signals[]} */
const passedOn = ['SIGINT', 'SIGTERM', 'SIGHUP']

const lookForParentMs = 250

/**
 * Runs a program to its end with our own input and output, passing on the signals we are sent.
 * A terminal sends Ctrl-C to every process in the foreground and npm passes it on again, so a program
 * that stops gracefully must expect the same signal more than once.
 * npm passes SIGTERM to its shell, which ends without telling us: under npm, losing our parent counts as SIGTERM.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions & { onStart?: (pid: number) => void }} [options]
 * @returns {Promise<Ending>}
 */
export function runToEnd(command, args, { onStart, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options })
    const forward = (/** @type {NodeJS.Signals} */ signal) => void child.kill(signal)
    for (const signal of passedOn) process.on(signal, forward)
    const parent = process.ppid
    const watch = setInterval(() => {
      if (process.env['npm_lifecycle_event'] === undefined || process.ppid === parent) return
      clearInterval(watch)
      child.kill('SIGTERM')
    }, lookForParentMs)
    const letGo = () => {
      clearInterval(watch)
      for (const signal of passedOn) process.off(signal, forward)
    }
    if (child.pid !== undefined) onStart?.(child.pid)
    child.on('error', (error) => {
      letGo()
      reject(trouble(`Could not run ${command}: ${error.message}.`, 'Check that it is installed and may be run.'))
    })
    child.on('exit', (code, signal) => {
      letGo()
      resolve({ code, signal })
    })
  })
}

/**
 * Ends this process the way its child ended: the same exit code, or the same signal.
 * @param {Ending} ending
 */
export function endLike({ code, signal }) {
  if (signal) process.kill(process.pid, signal)
  else process.exitCode = code ?? 1
}
