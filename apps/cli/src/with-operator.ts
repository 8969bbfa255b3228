import { isForOperator, type Operator, openOperator } from '@plain-record/hub/operate'
import { type CommandIo, line } from './command-io.ts'

/** Opens the hub's database for one command and closes it whatever happens. */
export async function withOperator(io: CommandIo, run: (operator: Operator) => Promise<number>): Promise<number> {
  let operator: Operator
  try {
    operator = await openOperator({ environment: io.environment, root: io.root, now: io.now })
  } catch (error) {
    if (!isForOperator(error)) throw error
    line(io.stderr, error.message)
    return 1
  }
  try {
    return await run(operator)
  } finally {
    await operator.close()
  }
}
