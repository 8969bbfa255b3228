import { expect, test } from 'vitest'
import { draftSaying, known } from '../sound-guide.ts'
import { hubPaths, linksLeadSomewhere } from './links.ts'

const linksTo = (href: string) =>
  linksLeadSomewhere(draftSaying(`See [this](${href}). [[police-act]]`), known).map(({ message }) => message)

test.each([
  ...['/guides/filtering', '/guides/filtering#how-long', '#what-it-is', '/guides/outcome-21#what-it-is'],
  ...['/glossary#caution', ...hubPaths],
])('a link to %s leads somewhere', (href) => expect(linksTo(href)).toEqual([]))

test.each([
  ['/guides/tax', 'there is no such guide'],
  ['/guides/filtering#nowhere', 'the guide "filtering" has no such anchor'],
  ['#nowhere', 'the guide "outcome-21" has no such anchor'],
  ['/glossary#tax', 'there is no such term'],
  ['/staff', 'there is no such page'],
  ['/guides/filtering/more', 'there is no such page'],
])('a link to %s is broken: %s', (href, why) => expect(linksTo(href)).toEqual([expect.stringContaining(why)]))
