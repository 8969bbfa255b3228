export type Regrouped = {
  readonly numbers: readonly number[]
  /** What did not fill one more number: how many bits, and what they are. */
  readonly rest: { readonly bits: number; readonly value: number }
}

/** Numbers of some bits each as numbers of more or fewer, the highest bits first. Up to 16 bits each. */
export function regrouped(
  numbers: Iterable<number>,
  { from, to }: { readonly from: number; readonly to: number },
): Regrouped {
  const found: number[] = []
  let [value, bits] = [0, 0]
  for (const number of numbers) {
    value = (value << from) | number
    for (bits += from; bits >= to; bits -= to) {
      found.push(value >> (bits - to))
      value &= (1 << (bits - to)) - 1
    }
  }
  return { numbers: found, rest: { bits, value } }
}

/** The same, with zeros after the last so that nothing is left over. */
export function filled(
  numbers: Iterable<number>,
  sizes: { readonly from: number; readonly to: number },
): readonly number[] {
  const { numbers: found, rest } = regrouped(numbers, sizes)
  return rest.bits === 0 ? found : [...found, rest.value << (sizes.to - rest.bits)]
}

/** The other way round; undefined for what was not filled up with zeros. */
export function unfilled(
  numbers: Iterable<number>,
  sizes: { readonly from: number; readonly to: number },
): readonly number[] | undefined {
  const { numbers: found, rest } = regrouped(numbers, sizes)
  return rest.value === 0 ? found : undefined
}
