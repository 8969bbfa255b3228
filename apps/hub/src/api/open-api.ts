import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { JsonSchema } from '@plain-record/law'
import { type Operation, type OperationDeps, withRecordForm } from '@plain-record/operations'
import { problemDocument, statusOf } from './api-problem.ts'
import { type ApiPath, apiPaths, apiRoot, partsIn } from './paths.ts'
import type { ApiProblem, ApiWords } from './words/en.ts'

type Route = Parameters<typeof createRoute>[0]
type Responses = Route['responses']
export type OpenApiDocument = ReturnType<OpenAPIHono['getOpenAPI31Document']>

/** The version of the form of the API. It moves when names are added; a change that breaks callers is another path. */
const version = '1.0.0'

/** The OpenAPI document: from the schemas that check what is sent, with examples that the operations have answered themselves. */
export function openApiDocument(operating: OperationDeps, words: ApiWords): OpenApiDocument {
  const { openAPIRegistry, getOpenAPI31Document } = new OpenAPIHono()
  openAPIRegistry.register('Problem', problemSchema)
  for (const problem of Object.keys(statusOf) as ApiProblem[])
    openAPIRegistry.registerComponent('responses', responseName(problem), problemResponse(problem, words))
  for (const each of apiPaths) openAPIRegistry.registerPath(routeOf(each, { operating, words }))
  const { title, description } = words.document
  const document = getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title, description, version, license: { name: 'MIT', url: 'https://opensource.org/license/mit' } },
    servers: [{ url: apiRoot }],
  })
  const schemas = (document.components?.schemas ?? {}) as Readonly<Record<string, JsonSchema>>
  return {
    ...document,
    components: { ...document.components, schemas: withRecordForm(schemas, '#/components/schemas/') },
  } as OpenApiDocument
}

type Told = { readonly operating: OperationDeps; readonly words: ApiWords }

function routeOf({ method, path, operation, forMany }: ApiPath, told: Told): Route {
  const { name, summary, description } = operation
  const many = forMany ? [forMany] : []
  const all = [operation, ...many]
  return createRoute({
    method,
    path,
    operationId: name,
    summary,
    description: [description, ...many.map((each) => each.description)].join('\n\n'),
    request: method === 'get' ? addressOf(operation, path) : { body: bodyOf(all, told) },
    responses: {
      200: { description: told.words.document.answer, content: contentOf(all.map(answerOf(told))) },
      ...(method === 'get' ? { 304: { description: told.words.document.unchanged } } : {}),
      ...problemResponses(problemsOf(method, path)),
    },
  })
}

/** An operation at a path with parts in braces takes those and nothing else. */
const addressOf = ({ input }: Operation, path: string): NonNullable<Route['request']> =>
  partsIn(path).length > 0 ? { params: input } : { query: input }

type Example = { readonly name: string; readonly schema: z.ZodType; readonly value: object | undefined }

const bodyOf = (operations: readonly Operation[], { operating }: Told) => ({
  required: true,
  content: contentOf(
    operations.map(({ name, input, example }) => ({ name, schema: input, value: example(operating) })),
  ),
})

const answerOf =
  ({ operating }: Told) =>
  ({ name, output, example, run }: Operation): Example => {
    const outcome = run(operating, example(operating))
    return { name, schema: output, value: outcome.ok ? outcome.value : undefined }
  }

function contentOf(forms: readonly Example[]) {
  const [first, second] = forms.map(({ schema }) => schema)
  const examples = Object.fromEntries(
    forms.flatMap(({ name, value }) => (value === undefined ? [] : [[name, { value }]])),
  )
  const schema = first && second ? z.union([first, second]) : (first ?? z.unknown())
  return { 'application/json': { schema, examples } }
}

const always: readonly ApiProblem[] = ['not-acceptable', 'invalid', 'too-many', 'failed', 'not-ready']
const ofBodies: readonly ApiProblem[] = ['unreadable', 'other-site', 'too-large', 'not-json']

const problemsOf = (method: ApiPath['method'], path: string): readonly ApiProblem[] => [
  ...always,
  ...(method === 'post' ? ofBodies : []),
  ...(partsIn(path).length > 0 ? (['not-found'] as const) : []),
]

const problemSchema = z
  .object({
    type: z.string().meta({ description: 'Which problem it is: the address of its words.' }),
    title: z.string().meta({ description: 'The problem in a few words.' }),
    status: z.int().meta({ description: 'The status of the answer.' }),
    detail: z.string().meta({ description: 'What to know about it.' }),
    instance: z.string().optional().meta({ description: 'Names this request, for when you tell us about it.' }),
    errors: z
      .array(
        z
          .object({
            pointer: z.string().meta({ description: 'The place in what you sent, as a JSON Pointer (RFC 6901).' }),
            detail: z.string().meta({ description: 'What to put right.' }),
            problem: z.string().meta({ description: 'The kind of problem: the same word for the same kind.' }),
          })
          .meta({ id: 'ProblemError', description: 'What is wrong at one place.' }),
      )
      .optional()
      .meta({ description: 'With status 422: everything that has to be put right.' }),
  })
  .meta({ id: 'Problem', description: 'A problem document (RFC 9457).' })

/** `not-found` as the document names it: `NotFound`. */
const responseName = (problem: ApiProblem): string =>
  problem.replaceAll(/(?:^|-)([a-z])/g, (_dash, first: string) => first.toUpperCase())

const problemResponse = (problem: ApiProblem, words: ApiWords) => ({
  description: words.problems[problem].title,
  content: {
    'application/problem+json': {
      schema: { $ref: '#/components/schemas/Problem' },
      example: problemDocument(problem, words),
    },
  },
})

const problemResponses = (problems: readonly ApiProblem[]): Responses =>
  Object.fromEntries(
    problems.map((problem) => [statusOf[problem], { $ref: `#/components/responses/${responseName(problem)}` }]),
  )
