const shortForms = [
  ...[
    'Mr',
    'Mrs',
    'Ms',
    'Dr',
    'St',
    'No',
    'Nos',
    's',
    'ss',
    'para',
    'paras',
    'reg',
    'regs',
    'art',
    'arts',
    'Sch',
    'Schs',
  ],
  ...['Pt', 'r', 'rr', 'p', 'pp', 'c', 'ch', 'v', 'e\\.g', 'i\\.e', 'eg', 'ie', 'cf', 'approx', 'ed', 'col'],
]
const shortForm = new RegExp(`(?<![\\p{L}\\p{N}])(${shortForms.join('|')})\\.(?=\\s)`, 'giu')
const stop = /(?<=[.?!]["'”’)\]]*)\s+(?=["'“‘([]*[\p{Lu}\p{N}])/u

/**
 * The sentences of one statement. The full stop of "s. 113B", "Mr. Khan" or "No. 4" ends none; what ends without a
 * stop (an entry of a list) is a sentence all the same.
 */
export const sentencesOf = (statement: string): string[] =>
  statement
    // A word that ends a sentence can look like a short form ("He said no. You can ..."): a capital and no
    // number after a lower-case "no." settles it, so "No" counts as "number" only before a digit.
    .replace(/\bno\.(?=\s+\D)/gi, (found) => `${found.slice(0, -1)}\u0001`)
    .replace(shortForm, (found) => found.slice(0, -1))
    .replaceAll('\u0001', '.')
    .split(stop)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
