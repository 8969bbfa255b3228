import { stopsIn } from '../tree/stops.ts'
import type { ImageryWords } from '../words/en.ts'
import { knownNames } from './known.ts'
import type { WeighRecord } from './read-weigh.ts'

/** What a sheet is made from, a row for each thing that was asked. */
export function toldIn({ answers, known }: WeighRecord, words: ImageryWords): readonly (readonly [string, string])[] {
  const { first, question, weigh } = words
  const reader = 'professional'
  const asks = (name: keyof typeof question.asked): string => question.asked[name](reader).title
  const labels = question.ageLabels(reader)
  const { image, harm, acts, ages, permission, extent, malice, before, vulnerable, content, together } = answers
  const stops = stopsIn(answers).map((stop) => first.stops[stop])
  const said = { malice, before, vulnerable, content, together }
  const row = (label: string, told: string | undefined): readonly (readonly [string, string])[] =>
    told === undefined ? [] : [[label, told]]
  return [
    [weigh.sheet.happening, stops.length === 0 ? weigh.sheet.nothingHappening : `${stops.join('. ')}.`],
    ...row(asks('image'), image && question.images[image]),
    ...row(asks('harm'), harm && question.harms[harm](reader)),
    ...row(
      asks('acts'),
      acts && (acts.length === 0 ? question.noActs : acts.map((act) => question.acts[act](reader)).join('. ')),
    ),
    ...(ages
      ? (['actor', 'shown', 'other'] as const).map((who) => [labels[who], question.ages[ages[who]]] as const)
      : []),
    ...row(asks('permission'), permission && question.permissions[permission]),
    ...row(asks('extent'), extent && question.extents[extent]),
    ...(['malice', 'before', 'vulnerable', 'content', 'together'] as const).flatMap((name) => {
      const told = said[name]
      return row(asks(name), told && question.sayings[told])
    }),
    ...knownNames.map((name) => [weigh.known[name], weigh.answers[known[name]]] as const),
  ]
}
