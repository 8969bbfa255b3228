import { type AnyDifference, namedDifferences } from './named-differences.ts'
import type { Tally } from './tally.ts'

const effects = {
  earlier: 'earlier: relying on it can harm somebody',
  later: 'later: nobody is harmed',
  either: 'earlier or later',
  'no date': 'no date',
} as const

/** docs/differences.md, from the cases that were run and what was found. */
export function differencesPage(found: Tally): string {
  const rows = (Object.keys(namedDifferences) as AnyDifference[]).map((name) => {
    const { provision, ours, theirs, effect } = namedDifferences[name]
    const { count, examples } = found.byName.get(name) ?? { count: 0, examples: [] }
    return `| ${name} | ${provision} | ${ours} | ${theirs} | ${effects[effect]} | ${count} | ${examples.join(', ')} |`
  })
  return `# Where the Ministry of Justice's checker and our reading of the Act differ

Made by \`npm run oracle -- --write-docs\`; do not edit it by hand. It compares what the Act says by our reading with what the
ministry's own checker says, case by case, over the cases in \`packages/law/ministry-cases/cases/\`. The statute decides. People are shown
the **latest** of the statute's day, the day with every open point read the longer way, and the checker's day, with a line that
says that they differ; so a difference in which the checker is earlier never shows, and one in which it is later only delays.

A difference is not guessed at: \`packages/law/src/ministry\` is a model of the checker in which each of its ways can be put right
one by one. With none put right it gives the checker's answers; with all put right it gives ours. The names of a case are the
fewest that turn the one into the other. A case that nothing explains fails the run.

Cases: ${found.cases}. The same answer: ${found.agree}. Differences with a name: ${found.differ}. About certificates, which is another question:
${found.anotherQuestion}. Unexplained: ${found.unexplained.length}. One case can have several names.

| name | provision | our rule | what the checker does | its day is | cases | for example |
| --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

Some of its answers turn on the order in which convictions are entered; ours cannot. Those cases are run in the order of entry
that the checker was given, and stand under *one-pass-in-order* or *never-replaces-finite-period*.
`
}
