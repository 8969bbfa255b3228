import type { Child, FC } from 'hono/jsx'
import { Breadcrumbs, type Crumb } from '../platform/ui/breadcrumbs.tsx'
import { Button } from '../platform/ui/button.tsx'
import { Radios } from '../platform/ui/choices.tsx'
import { ErrorSummary } from '../platform/ui/error-summary.tsx'
import { Form } from '../platform/ui/form.tsx'
import { Page } from '../platform/ui/page.tsx'
import type { Problem } from '../platform/ui/problem.ts'
import type { Site } from '../platform/ui/service.ts'
import { TextInput } from '../platform/ui/text-input.tsx'
import { choosing, noneFits, type RoleAnswer, roleFields } from './read-role.ts'
import type { MayAskWords } from './words/en.ts'

/** The page that looks for a role: where its forms go, and what else goes with them. */
export type RoleDoor = {
  /** A path of ours that takes what `readRole` reads. */
  readonly action: string
  readonly title: string
  readonly trail: readonly Crumb[]
  /** It stands below a check under way: exit in view. */
  readonly sensitive?: boolean
}

type BoxProps = {
  readonly site: Site
  readonly words: MayAskWords
  readonly door: Pick<RoleDoor, 'action'>
  readonly typed?: string
  readonly problems?: readonly Problem[]
}

/** The box in which a role is looked for. */
export const RoleBox: FC<BoxProps> = ({ site, words: { find }, door, typed = '', problems = [] }) => (
  <Form action={door.action}>
    <TextInput
      name={roleFields.typed}
      label={find.label}
      hint={find.hint}
      value={typed}
      problems={problems}
      words={site.words}
    />
    <Button>{find.button}</Button>
  </Form>
)

type FindRoleProps = {
  readonly site: Site
  readonly words: MayAskWords
  readonly door: RoleDoor
  readonly answer: Exclude<RoleAnswer, { readonly at: 'chosen' | 'none-fits' }>
  /** What to do when no role fits, for the page that found none. */
  readonly otherwise: Child
}

/** The steps between the box and a role: what to put right, which of the roles found it is, or that none was found. */
export const FindRolePage: FC<FindRoleProps> = ({ site, words, door, answer, otherwise }) => {
  const problems = 'problems' in answer ? answer.problems : []
  return (
    <Page site={site} title={door.title} sensitive={door.sensitive ?? false} noindex problems={problems}>
      <Breadcrumbs trail={door.trail} words={site.words} />
      <ErrorSummary problems={problems} words={site.words} />
      <h1>{door.title}</h1>
      {answer.at === 'choosing' && <Matches site={site} words={words} door={door} answer={answer} />}
      {answer.at === 'nothing-found' && (
        <>
          <p>{words.find.nothing}</p>
          {otherwise}
        </>
      )}
      {answer.at === 'choosing' && <h2>{words.find.again}</h2>}
      <RoleBox
        site={site}
        words={words}
        door={door}
        typed={answer.typed}
        problems={answer.at === 'looking' ? problems : []}
      />
    </Page>
  )
}

const Matches: FC<
  Pick<FindRoleProps, 'site' | 'words' | 'door'> & {
    readonly answer: Extract<RoleAnswer, { readonly at: 'choosing' }>
  }
> = ({ site, words: { find }, door, answer }) => (
  <Form action={door.action} hidden={{ [roleFields.step]: choosing, [roleFields.typed]: answer.typed }}>
    <Radios
      name={roleFields.chosen}
      label={find.choose}
      hint={find.chooseHint}
      choices={[
        ...answer.found.map(({ name }) => ({ value: name, label: name })),
        { value: noneFits, label: find.noneOfThese, hint: find.noneOfTheseHint },
      ]}
      problems={answer.problems}
      words={site.words}
    />
    <Button>{find.continue}</Button>
  </Form>
)
