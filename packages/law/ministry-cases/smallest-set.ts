import { type AsTheActHasIt, asTheActHasIt, type Difference, differences, turned } from '../src/ministry/differences.ts'

/**
 * The fewest differences that, put right, make the model of the checker say what the Act says: one, or two, or else what is left of
 * all of them when every one that can be spared is taken away. Undefined when putting all of them right does not do it.
 */
export function smallest(matches: (as: AsTheActHasIt) => boolean): readonly Difference[] | undefined {
  const single = differences.find((name) => matches(turned([name])))
  if (single) return [single]
  for (const [i, one] of differences.entries())
    for (const two of differences.slice(i + 1)) if (matches(turned([one, two]))) return [one, two]
  if (!matches(asTheActHasIt)) return undefined
  return differences.reduce<readonly Difference[]>((needed, name) => {
    const without = needed.filter((each) => each !== name)
    return matches(turned(without)) ? without : needed
  }, differences)
}
