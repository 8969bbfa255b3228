/**
 * A failure that a person can do something about: shown as its message alone, with exit code 1.
 * @param {string} what what happened and why
 * @param {string} next what to do
 * @returns {Error}
 */
export function trouble(what, next) {
  const error = new Error(`\n${what}\n${next}`)
  error.name = 'Trouble'
  return error
}

const refusals = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
}

/**
 * Turns a refused write into trouble with the path in it; every other error comes back as it was.
 * @param {NodeJS.ErrnoException} error
 * @param {string} path the file or folder that was to be written
 * @returns {Error}
 */
export function writeTrouble(error, path) {
  const why = refusals[/** @type {keyof typeof refusals} */ (error.code)]
  if (!why) return error
  return trouble(
    `Could not write ${path}: ${why} (${error.code}).`,
    'Run the command as the user who owns this folder, or make room, and try again.',
  )
}

/**
 * Progress goes to standard error: what a command answers on standard output can be piped on.
 * @param {string} line
 */
export const say = (line) => void process.stderr.write(`${line}\n`)
