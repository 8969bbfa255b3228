import type { FC } from 'hono/jsx'
import * as answers from './answers.examples.tsx'
import * as buttons from './button.examples.tsx'
import * as choices from './choices.examples.tsx'
import * as errors from './error-summary.examples.tsx'
import type { Example, ExampleSet } from './example.tsx'
import * as forms from './form.examples.tsx'
import * as help from './help.examples.tsx'
import * as pages from './page.examples.tsx'
import { Page } from './page.tsx'
import * as remarks from './remarks.examples.tsx'
import { renderPage } from './render-page.ts'
import * as searchBox from './search-box.examples.tsx'
import * as selects from './select.examples.tsx'
import type { Site } from './service.ts'
import * as shortFields from './short-fields.examples.tsx'
import * as textInputs from './text-input.examples.tsx'
import * as textareas from './textarea.examples.tsx'
import * as trust from './trust.examples.tsx'
import * as wayfinding from './wayfinding.examples.tsx'

/** Every component with its examples, in the order of the examples page. */
export const exampleSets: readonly ExampleSet[] = [
  pages,
  searchBox,
  wayfinding,
  answers,
  help,
  trust,
  remarks,
  errors,
  forms,
  textInputs,
  textareas,
  shortFields,
  choices,
  selects,
  buttons,
].flatMap((file) => Object.values(file))

const slugOf = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-')

const wholeExamples: readonly Example[] = exampleSets.filter((set) => set.whole).flatMap((set) => set.examples)

/** The paths under the examples page that `wholeExamplePage` answers. */
export const wholeExampleSlugs: readonly string[] = wholeExamples.map((example) => slugOf(example.name))

const ExampleList: FC<{ readonly set: ExampleSet; readonly site: Site }> = ({ set, site }) => (
  <section class="wide" aria-labelledby={slugOf(set.component)}>
    <h2 id={slugOf(set.component)}>{set.component}</h2>
    {set.examples.map((example) => (
      <div class="example">
        <p class="hint">{set.whole ? <a href={`/_ui/${slugOf(example.name)}`}>{example.name}</a> : example.name}</p>
        {!set.whole && example.render(site)}
      </div>
    ))}
  </section>
)

/** Every component as it looks, on one page, with links to those that are pages themselves. For `/_ui`. */
export const examplesPage = (site: Site): string =>
  renderPage(
    <Page site={site} title="Components" noindex ownSearch>
      <h1>Components</h1>
      {exampleSets.map((set) => (
        <ExampleList set={set} site={site} />
      ))}
    </Page>,
  )

/** One example that is a page, or has the heading of one. For `/_ui/:slug`; undefined when there is no such example. */
export function wholeExamplePage(site: Site, slug: string): string | undefined {
  const set = exampleSets.find(({ whole, examples }) => whole && examples.some(({ name }) => slugOf(name) === slug))
  const example = set?.examples.find(({ name }) => slugOf(name) === slug)
  if (!set || !example) return undefined
  if (set === pages.pageExamples) return renderPage(example.render(site))
  return renderPage(
    <Page site={site} title={set.component} noindex>
      {example.render(site)}
    </Page>,
  )
}
