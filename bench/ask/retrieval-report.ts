import { meanWithInterval, shareWithInterval } from './intervals.ts'
import type { Question } from './questions.ts'

/** Ranks topics for a text, the likeliest first. */
export type Ranker = (text: string) => readonly string[]

type Ranked = { readonly kind: string; readonly rank: number; readonly best: boolean; readonly gain: number }

const kinds = ['question', 'fragment', 'prefix', 'typo', 'long'] as const
const counted = 10

/** success@1, best@1, success@3, MRR and nDCG@5 by kind of question; questions outside our remit are a line of their own. */
export function retrievalReport(name: string, questions: readonly Question[], rank: Ranker): string {
  const measured = questions.map((question) => ({ question, ranked: measure(question, rank(question.q)) }))
  const inside = measured.filter(({ question }) => question.intent !== 'out-of-scope').map(({ ranked }) => ranked)
  const outside = measured.filter(({ question }) => question.intent === 'out-of-scope').map(({ ranked }) => ranked)
  const lines = [
    ...kinds.map((kind) =>
      row(
        kind,
        inside.filter((one) => one.kind === kind),
      ),
    ),
    row('all', inside),
    ...(outside.length > 0 ? [row('out-of-scope', outside)] : []),
  ]
  const heads =
    '| kind | n | success@1 | best@1 | success@3 | MRR | nDCG@5 |\n| --- | --- | --- | --- | --- | --- | --- |'
  return `${name}\n${heads}\n${lines.join('\n')}\n`
}

function row(kind: string, ranked: readonly Ranked[]): string {
  const share = (fits: (one: Ranked) => boolean) => shareWithInterval(ranked.filter(fits).length, ranked.length)
  const reciprocal = ranked.map(({ rank }) => (rank <= counted ? 1 / rank : 0))
  const cells = [share(({ rank }) => rank === 1), share(({ best }) => best), share(({ rank }) => rank <= 3)]
  return `| ${[kind, ranked.length, ...cells, meanWithInterval(reciprocal), meanWithInterval(ranked.map(({ gain }) => gain))].join(' | ')} |`
}

function measure({ topics, kind }: Question, ranked: readonly string[]): Ranked {
  const places = topics.map((topic) => ranked.indexOf(topic)).filter((place) => place >= 0)
  return {
    kind,
    rank: Math.min(...places, Number.POSITIVE_INFINITY) + 1,
    best: ranked[0] === topics[0],
    gain: ndcg(topics, ranked),
  }
}

const gains = [7, 3, 1]

function ndcg(topics: readonly string[], ranked: readonly string[]): number {
  const discounted = (gain: number, place: number) => gain / Math.log2(place + 2)
  const found = ranked.slice(0, 5).map((topic, place) => discounted(gains[topics.indexOf(topic)] ?? 0, place))
  const ideal = topics.map((_, place) => discounted(gains[place] ?? 0, place))
  return sum(found) / sum(ideal)
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
