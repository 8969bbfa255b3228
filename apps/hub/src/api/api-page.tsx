import type { FC } from 'hono/jsx'
import { Breadcrumbs } from '../platform/ui/breadcrumbs.tsx'
import { Page } from '../platform/ui/page.tsx'
import type { Site } from '../platform/ui/service.ts'
import { anchorOf, statusOf } from './api-problem.ts'
import { apiRoot, documentPath } from './paths.ts'
import type { ApiProblem, ApiWords } from './words/en.ts'
import type { WorkedExample } from './worked-examples.ts'

type ApiPageProps = {
  readonly site: Site
  readonly words: ApiWords
  readonly examples: readonly WorkedExample[]
  readonly problem: Pick<WorkedExample, 'command' | 'answer'>
}

/** What the API is, for whoever writes a program: every operation with an example that was really run. */
export const ApiPage: FC<ApiPageProps> = ({ site, words, examples, problem }) => {
  const { page } = words
  const chapters = [page.basics, page.operations, page.problems, page.limits, page.versions, page.document, page.mcp]
  return (
    <Page site={site} title={page.title} summary={page.lead}>
      <Breadcrumbs trail={[{ label: page.home, href: '/' }]} words={site.words} />
      <h1>{page.title}</h1>
      <p class="lead">{page.lead}</p>
      <nav class="contents" aria-label={page.onThisPage}>
        <ul>
          {chapters.map(({ heading, id }) => (
            <li>
              <a href={`#${id}`}>{heading}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Chapter {...page.basics} />
      <section aria-labelledby={page.operations.id}>
        <h2 id={page.operations.id}>{page.operations.heading}</h2>
        <p>{page.operations.lead}</p>
        {examples.map((example) => (
          <OperationSection example={example} words={words} />
        ))}
      </section>
      <Problems words={words} example={problem} />
      <Chapter {...page.limits} />
      <Chapter {...page.versions} />
      <section aria-labelledby={page.document.id}>
        <h2 id={page.document.id}>{page.document.heading}</h2>
        <p>
          {page.document.text} <a href={apiRoot + documentPath}>{apiRoot + documentPath}</a>
        </p>
      </section>
      <Chapter {...page.mcp} />
      <Code label={page.mcp.settings}>{assistantSettings}</Code>
    </Page>
  )
}

type ChapterWords = { readonly id: string; readonly heading: string; readonly paragraphs: readonly string[] }

const Chapter: FC<ChapterWords> = ({ id, heading, paragraphs }) => (
  <section aria-labelledby={id}>
    <h2 id={id}>{heading}</h2>
    {paragraphs.map((paragraph) => (
      <p>{paragraph}</p>
    ))}
  </section>
)

const Code: FC<{ readonly label: string; readonly children: string }> = ({ label, children }) => (
  <figure>
    <figcaption>{label}</figcaption>
    <pre class="code">
      <code>{children}</code>
    </pre>
  </figure>
)

const OperationSection: FC<{ readonly example: WorkedExample; readonly words: ApiWords }> = ({ example, words }) => {
  const { operation, method, path, command, answer, isCut } = example
  const { operations } = words.page
  return (
    <section aria-labelledby={operation.name}>
      <h3 id={operation.name}>{operation.summary}</h3>
      <p>
        <code>
          {method.toUpperCase()} {apiRoot + path}
        </code>
      </p>
      <p>{operation.description}</p>
      <Code label={operations.request}>{command}</Code>
      <Code label={isCut ? operations.cutAnswer : operations.answer}>{answer}</Code>
    </section>
  )
}

const Problems: FC<{ readonly words: ApiWords; readonly example: ApiPageProps['problem'] }> = ({ words, example }) => {
  const { problems, operations } = words.page
  return (
    <section aria-labelledby={problems.id}>
      <h2 id={problems.id}>{problems.heading}</h2>
      <p>{problems.lead}</p>
      <Code label={operations.request}>{example.command}</Code>
      <Code label={operations.answer}>{example.answer}</Code>
      {(Object.keys(words.problems) as ApiProblem[]).map((problem) => (
        <section aria-labelledby={anchorOf(problem)}>
          <h3 id={anchorOf(problem)}>{words.problems[problem].title}</h3>
          <p>
            {problems.status(statusOf[problem])} {words.problems[problem].toDo}
          </p>
        </section>
      ))}
    </section>
  )
}

/** As most assistants take it. */
const assistantSettings = JSON.stringify(
  {
    mcpServers: {
      'plain-record': { command: 'node', args: ['/path/to/plain-record/apps/cli/bin/plainrecord.mjs', 'mcp'] },
    },
  },
  undefined,
  2,
)
