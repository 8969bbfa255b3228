import { type ActName, acts, type CatalogueEntry, catalogue, type Listing } from '../src/offences/catalogue.ts'
import { offencesFrom } from '../src/offences/offences.ts'
import { lawCheckedOn } from '../src/version.ts'

const verdicts: Readonly<Record<Listing, string>> = {
  listed: 'listed (*statute*)',
  'listed-by-its-twin': 'listed, by its twin in the Sentencing Code (*unsettled*)',
  'not-listed': 'not listed in any text read (*inferred*)',
  'if-a-child-was-supplied': 'only if a child was supplied or offered it (*statute*)',
  'if-against-a-child': 'only if against a child, or involving one (*statute*)',
  'if-under-16-or-no-consent':
    'only if the other was under 16 or did not agree, and it was not disregarded (*statute*)',
  'if-2018-regulations': 'cannot tell: only if the list means the regulations of 2018, D41 (*unsettled*)',
  'depends-on-limb': 'cannot tell: it depends on the limb (*unsettled*)',
  'not-seen': 'cannot tell: not seen (*unsettled*)',
}

/** docs/law/offences.md: our catalogue of offences, and whether each stops filtering. */
export function offencesPage(): string {
  const names = Object.keys(acts) as ActName[]
  const parts = names.flatMap((act) => {
    const entries = catalogue.filter((entry) => entry.act === act)
    return entries.length === 0 ? [] : [`### ${acts[act].title}\n\n${head}\n${entries.map(row).join('\n')}`]
  })
  return `# Offences, and the list that stops filtering

Made by \`npm run docs:law\` from \`packages/law/src/offences/catalogue.ts\`; do not edit it by hand. The law was last read on ${lawCheckedOn}.
${offencesFrom}.

The list is in Police Act 1997 s. 113A(6D) and in art. 2A(5) of the Exceptions Order 1975. A conviction for an offence on it is never
filtered, at any age; an adult caution for one neither; youth cautions are not affected. Attempts, conspiracy, incitement and help
count like the offence (D42). The list that the Disclosure and Barring Service itself works from was not obtained: where we cannot
tell, both answers are given, and nobody is told that they may leave something out.

A code of the official table that is not here cannot be told. A code is never judged by the letters it begins with.

## Offences

${parts.join('\n\n')}
`
}

const head = '| section | offence | codes | on the list? |\n| --- | --- | --- | --- |'

const row = ({ section = '–', name, codes = '–', listing, notRecordable }: CatalogueEntry): string =>
  `| ${section} | ${name}${notRecordable ? ' (not usually on central records)' : ''} | ${codes.replaceAll('-', ' to ')} | ${verdicts[listing]} |`
