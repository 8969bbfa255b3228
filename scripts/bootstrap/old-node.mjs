// Kept in the JavaScript of 2015 and without imports: it must still parse where the rest would not.

const oldestMajor = 20

/**
 * Loads and runs a command when this Node is new enough, and otherwise says what to do.
 * Sets the exit code to 1 for an old Node and for anything the command throws.
 * @param {() => Promise<unknown>} run imports the command and runs it
 * @returns {Promise<void>}
 */
export function onSupportedNode(run) {
  const major = Number(process.versions.node.split('.')[0])
  if (major < oldestMajor) {
    process.exitCode = 1
    process.stderr.write(
      `Plain Record needs Node ${oldestMajor} or newer, and this is Node ${process.versions.node}.\n` +
        'Install the current Node from https://nodejs.org and run the same command again. Nothing was changed.\n',
    )
    return Promise.resolve()
  }
  return run().then(
    () => undefined,
    (error) => {
      process.exitCode = 1
      const spoken = error instanceof Error && error.name === 'Trouble' // written for people
      process.stderr.write(`${spoken ? error.message : error.stack || error}\n`)
    },
  )
}
