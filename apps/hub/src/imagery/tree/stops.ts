import { imageryPathway } from '@plain-record/law'
import { factsFrom, type ImageryAnswers, type StopName, stopNames } from './answers.ts'

const isAdult = (band: string | undefined): boolean => band === '18'
const isUnder13 = (band: string | undefined): boolean =>
  band === 'under-10' || band === '10' || band === '11' || band === '12'

/**
 * Everything in some answers that comes before the law, the most urgent first: said on the first screen, or shown by a later answer.
 * @source docs/law/imagery.md O113; grooming is ours, and stricter
 */
export function stopsIn(answers: ImageryAnswers): readonly StopName[] {
  const { stops = [], ages, extent, acts = [] } = answers
  const found = new Set<StopName>(stops)
  if (isAdult(ages?.actor) || isAdult(ages?.other)) found.add('adult')
  if ([ages?.actor, ages?.shown, ages?.other].some(isUnder13)) found.add('under-13')
  if (extent === 'wide_or_public') found.add('spreading')
  if (acts.includes('sell')) found.add('money')
  if (acts.includes('threaten') || acts.includes('pressure')) found.add('threat')
  const ended = answers.ended !== undefined && answers.ended !== 'not-yet'
  const all = stopNames.filter((name) => found.has(name))
  return ended && !imageryPathway(factsFrom(answers)).hardStop ? [] : all
}
