import type { Source } from '../src/finding.ts'
import { imageryPoints } from '../src/imagery/imagery-points.ts'
import { outcomeRules } from '../src/imagery/outcome-rules.ts'
import { policeOutcomes } from '../src/outcomes/outcome-table.ts'
import { checksOfOutcome } from '../src/outcomes/outcomes.ts'
import { roles } from '../src/roles/role-table.ts'
import { lawCheckedOn } from '../src/version.ts'
import { en } from '../src/words/en.ts'
import { sentence } from '../src/words/explain.ts'
import { imageryPointSentences, outcomeFactorSentences, outcomeNeedSentences } from '../src/words/names-en.ts'
import { citedRules } from './rules-page.ts'

const made = (from: string): string =>
  `Made by \`npm run docs:law\` from \`packages/law/src/${from}\`; do not edit it by hand. The law was last read on ${lawCheckedOn}.`

/** docs/law/outcomes.md: every Home Office outcome, and what each check does with it. */
export function outcomesPage(): string {
  const rows = policeOutcomes.map((outcome) => {
    const { basic, enhanced } = checksOfOutcome(outcome)
    return `| **${outcome.code}** ${outcome.name} | ${outcome.meaning} | ${sentence(basic.because, en)} | ${sentence(enhanced.because, en)} | *${outcome.confidence}* |`
  })
  return `# How the police close a case: outcomes

${made('outcomes/outcome-table.ts')}

Codes are text ("1A" is one) and are never added up: an "A" row counts a part of the row without it. Outcomes 10, 16, 20, 21 and 22 are
five different things.

| outcome | what it is | basic and standard checks | enhanced check | how sure |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`
}

/** docs/law/imagery.md: what the imagery pathway goes by. */
export function imageryPage(): string {
  const rows = imageryPoints.map(
    ({ name, against, refer, source }) =>
      `| ${imageryPointSentences[name]} | ${against === undefined ? '–' : against.replaceAll('-', ' ')} | ${refer ? 'yes' : '–'} | ${source.title}, ${source.provision} (${source.rule}, *${source.confidence}*) |`,
  )
  const weighed = outcomeRules.map(({ code, needs, towards, against }) => {
    const cell = (entries: readonly { readonly says: string; readonly source: Source }[]): string =>
      entries.length === 0
        ? '–'
        : entries.map(({ says, source }) => `${says} (${source.rule}, *${source.confidence}*)`).join('<br>')
    const factors = (some: typeof towards): string =>
      cell(some.map(({ name, source }) => ({ says: outcomeFactorSentences[name], source })))
    const needed = cell(needs.map(({ name, source }) => ({ says: outcomeNeedSentences[name], source })))
    return `| **${code}** | ${needed} | ${factors(towards)} | ${factors(against)} |`
  })
  return `# Youth-produced imagery: what the pathway goes by

${made('imagery/')}

The answers are directions in which guidance points, and never predictions. The order and the thresholds are our own design: they
refer more cases than the guidance does, and have to be reviewed by a safeguarding professional before release. The tool asks closed
questions only; it never asks for an image, what one shows, a link or an account. Where an adult, a threat, money, a child under 13,
an image that is spreading or a risk to somebody's life is told, help comes first and no legal outcome is on the same screen.

| fact | Outcome 21 | ask for help now | source |
| --- | --- | --- | --- |
${rows.join('\n')}

## What counts for and against each outcome

For a sheet that an officer or a youth justice worker can print. It is an aid and not a decision: nothing is ranked, and no sum is made.
The points above stand against Outcome 21 too.

| outcome | needs | towards | against |
| --- | --- | --- | --- |
${weighed.join('\n')}

## Rules

${citedRules('O')}
`
}

/** docs/law/roles.md: what check a role can lawfully ask for. */
export function rolesPage(): string {
  const sectors = [...new Set(roles.map(({ sector }) => sector))]
  const parts = sectors.map((sector) => {
    const rows = roles
      .filter((role) => role.sector === sector)
      .map(
        ({ name, check, exempt, dependsOn, tellsProtected, note = '', basis, url, confidence }) =>
          `| ${name} | ${en.roleChecks[check]} | ${exempt}${dependsOn === undefined ? '' : `: ${dependsOn}`}${tellsProtected === 'yes' ? '; protected matters too' : ''} | ${note} | [${basis}](${url}) *${confidence}* |`,
      )
    return `## ${sector.charAt(0).toUpperCase()}${sector.slice(1)}\n\n| role | at most | spent matters asked about | | basis |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}`
  })
  return `# Roles, and the highest check that can be lawful

${made('roles/role-table.ts')}

The duties decide, and not the title: this is what the usual duties of a role allow at most, and nobody has to ask for it. *Unsettled* on a
role with a basic check means that we found no exception for it.

${parts.join('\n\n')}
`
}
