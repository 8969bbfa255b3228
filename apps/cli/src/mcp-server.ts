import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import type { CallToolResult, Tool } from '@modelcontextprotocol/sdk/types.js'
import { rulesVersion } from '@plain-record/law'
import {
  inputSchema,
  type ObjectSchema,
  type Operation,
  type OperationDeps,
  operations,
  outputSchema,
} from '@plain-record/operations'

/** What an assistant is told before it uses any tool. */
const instructions = `Plain Record works out when convictions and cautions become spent in England and Wales, and what each criminal
record check shows, from the Acts themselves.

- Help comes first. If somebody may be in danger, is threatened, or thinks of suicide, give them the help that "ask" tells under "crisis"
  before anything else. In an emergency: 999.
- It covers England and Wales only. Scotland and Northern Ireland have their own law.
- It is information, not legal advice. Say so.
- Quote the answers: do not work out dates or periods yourself, and do not soften or sharpen what a tool says. Give the source with each
  statement of law: "cited" and the address beside it.
- "police-may-add" means that the police decide. Never promise that an enhanced check will not show something.
- "cannot-tell" and "depends" mean that a fact is missing: ask for the one that the answer names, and do not guess it.
- Do not ask for names, addresses or dates of birth. The age at the time is enough. Never ask anybody to describe an image.
- "explain" gives a worked answer in words, and is the tool for most questions about a record. "assess" gives the same as data.`

const all: ReadonlyMap<string, Operation> = new Map(
  Object.values(operations).map((operation): [string, Operation] => [operation.name, operation]),
)

/** The tools whose schemas show the form of a record in full: it is long, and a model reads every schema that it is given. */
const showTheRecord: ReadonlySet<string> = new Set([operations.assess.name, operations.explain.name])

/**
 * A server of the Model Context Protocol with every operation as a tool. The tools only read; nothing that they are given is kept.
 * Loads the protocol's own library when it is called, and not before.
 */
export async function createMcpServer(deps: OperationDeps): Promise<McpServer> {
  const { McpServer } = await import('@modelcontextprotocol/sdk/server/mcp.js')
  const { CallToolRequestSchema, ErrorCode, ListToolsRequestSchema, McpError } = await import(
    '@modelcontextprotocol/sdk/types.js'
  )
  const protocol = new McpServer({ name: 'plain-record', version: rulesVersion }, { instructions })
  const tools = [...all.values()].map(toolFor)
  // The handlers are ours: those of the library would check against schemas of their own, and quote what was sent in their errors.
  protocol.server.registerCapabilities({ tools: {} })
  protocol.server.setRequestHandler(ListToolsRequestSchema, () => ({ tools }))
  protocol.server.setRequestHandler(CallToolRequestSchema, ({ params }) => {
    const operation = all.get(params.name)
    if (!operation) throw new McpError(ErrorCode.InvalidParams, 'There is no tool with this name.')
    return resultOf(operation.run(deps, params.arguments ?? {}))
  })
  return protocol
}

const toolFor = (operation: Operation): Tool => {
  const inFull = showTheRecord.has(operation.name)
  return {
    name: operation.name,
    title: operation.summary,
    description: operation.description,
    inputSchema: asTool(inFull ? inputSchema(operation) : withoutRecordForm(inputSchema(operation))),
    outputSchema: asTool(withoutRecordForm(outputSchema(operation))),
    annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
  }
}

/** The library's type of a schema is open, and ours is read-only. */
const asTool = (schema: ObjectSchema): Tool['inputSchema'] => ({ ...schema }) as Tool['inputSchema']

function withoutRecordForm(schema: ObjectSchema): ObjectSchema {
  const parts = Object.entries((schema['$defs'] ?? {}) as Readonly<Record<string, object>>)
  if (parts.length === 0) return schema
  const others = parts.filter(
    ([name]) => !/^Record([A-Z]|$)/.test(name) || name === 'RecordAnswer' || name === 'RecordProblem',
  )
  const record = { type: 'object', description: 'A record, in the form that the tool “explain” shows.' }
  return { ...schema, $defs: { ...Object.fromEntries(others), Record: record } }
}

const resultOf = (outcome: ReturnType<Operation['run']>): CallToolResult =>
  outcome.ok
    ? { content: [text(outcome.value)], structuredContent: { ...outcome.value } }
    : { content: [text({ problems: outcome.problems })], isError: true }

const text = (value: object) => ({ type: 'text' as const, text: JSON.stringify(value) })
