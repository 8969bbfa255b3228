import type { Child, FC } from 'hono/jsx'
import type { Site } from './service.ts'

/** Changes props before they are drawn: how one test gives every component hostile text. */
export type Alter = <Props extends object>(props: Props) => Props

export type Example = {
  /** What the example shows, in words. */
  readonly name: string
  readonly render: (site: Site, alter?: Alter) => Child
}

export type ExampleSet = {
  readonly component: string
  /** Each is a document, or has the heading of a page: it is shown on a page of its own. */
  readonly whole: boolean
  readonly examples: readonly Example[]
}

type Cases<Props> = Readonly<Record<string, (site: Site) => Props>>
type TakesCases<Props> = (cases: Cases<Props>) => ExampleSet

/** The examples of one component: a name and its props for each. */
export const examplesOf = <Props extends object>(component: string, draw: FC<Props>): TakesCases<Props> =>
  takeCases({ component, whole: false }, draw)

/** The same for a component that is a document, or holds the heading of one. */
export const wholePagesOf = <Props extends object>(component: string, draw: FC<Props>): TakesCases<Props> =>
  takeCases({ component, whole: true }, draw)

const takeCases =
  <Props extends object>(set: Omit<ExampleSet, 'examples'>, Drawn: FC<Props>): TakesCases<Props> =>
  (cases) => ({
    ...set,
    examples: Object.entries(cases).map(([name, props]) => ({
      name,
      render: (site, alter = (same) => same) => <Drawn {...alter(props(site))} />,
    })),
  })
