import type { Crisis } from '@plain-record/ask'
import type { Contact } from '@plain-record/guides'
import type { FC } from 'hono/jsx'
import { Button } from '../platform/ui/button.tsx'
import { CrisisPanel } from '../platform/ui/crisis-panel.tsx'
import { Form } from '../platform/ui/form.tsx'
import { Page } from '../platform/ui/page.tsx'
import { type Drawing, outcomesPath } from './page-end.tsx'
import { letterField, seenField } from './read-letter.ts'

/** What the front page says of a crisis too, so that help is the same wherever somebody types. */
export type CrisisSays = Readonly<Record<Crisis['kind'], string>>

type HelpFirstProps = {
  readonly drawing: Drawing
  readonly crisis: Crisis
  readonly says: CrisisSays
  /** What was typed: it goes on unchanged, in the form and nowhere else. */
  readonly typed: string
}

/**
 * Help, and nothing about outcomes, not even a way to them that is no choice to go on. A letter may quote a threat, so that choice is
 * one press.
 */
export const HelpFirstPage: FC<HelpFirstProps> = ({ drawing: { site, words, library }, crisis, says, typed }) => (
  <Page site={site} title={words.helpFirst.heading} sensitive noindex>
    <h1>{words.helpFirst.heading}</h1>
    <CrisisPanel contacts={contactsFor(crisis, library.contacts)} words={site.words}>
      <p>{says[crisis.kind]}</p>
    </CrisisPanel>
    <Form action={outcomesPath} hidden={{ [letterField]: typed, [seenField]: crisis.kind }}>
      <p class="hint">{words.helpFirst.goOnHint}</p>
      <Button kind="quiet">{words.helpFirst.goOn}</Button>
    </Form>
  </Page>
)

/** The emergency number heads the panel anyway. */
const contactsFor = ({ help }: Crisis, contacts: readonly Contact[]): readonly Contact[] =>
  help.filter((id) => id !== 'emergency-services').flatMap((id) => contacts.find((contact) => contact.id === id) ?? [])
