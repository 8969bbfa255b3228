import type { CheckName } from '@plain-record/law'
import type { Sheet, SheetMatter, SheetStep } from './sheet.ts'

/** A step with those it rests on. */
export type StepTree = { readonly step: SheetStep; readonly restsOn: readonly StepTree[] }

/** Steps that are told once: those of when it is spent, and those of one check or of several for which they are the same. */
export type StepGroup = { readonly of: 'spent' | readonly CheckName[]; readonly steps: readonly StepTree[] }

export type MatterSteps = { readonly matter: SheetMatter; readonly groups: readonly StepGroup[] }

/**
 * All steps of a sheet without telling the same twice. What a check rests on stands with when the matter is spent; how the matter
 * that holds others open is spent stands where it is told first. For a reader who goes through them from the top.
 */
export function distinctSteps({ matters }: Pick<Sheet, 'matters'>): readonly MatterSteps[] {
  const told = new Set<string>()
  const numbers = new Map<string, number>()
  const once = (trees: readonly KeyedTree[]): readonly StepTree[] => trees.map((tree) => toldOnce(tree, told))
  return matters.map((matter) => {
    const spent = treesOf(matter.spentSteps, numbers)
    const ofSpent = new Set(spent.map(({ key }) => key))
    const groups: StepGroup[] = [{ of: 'spent', steps: once(spent) }]
    for (const { checks, trees } of alike(matter, numbers))
      groups.push({ of: checks, steps: once(trees.map((tree) => without(tree, ofSpent, numbers))) })
    return { matter, groups }
  })
}

/** `key`: the same for trees that say the same all the way down. */
type KeyedTree = { readonly step: SheetStep; readonly restsOn: readonly KeyedTree[]; readonly key: string }

/** Sentences are long and come up often: a number stands for each in keys. */
type Numbers = Map<string, number>

function numberOf(text: string, numbers: Numbers): number {
  const number = numbers.get(text) ?? numbers.size
  numbers.set(text, number)
  return number
}

const keyed = (step: SheetStep, restsOn: readonly KeyedTree[], numbers: Numbers): KeyedTree => ({
  step,
  restsOn,
  key: `${numberOf(step.says, numbers)}/${numberOf(step.cited, numbers)}(${keyOf(restsOn)})`,
})

const keyOf = (trees: readonly KeyedTree[]): string => trees.map(({ key }) => key).join()

type Alike = { readonly checks: CheckName[]; readonly trees: readonly KeyedTree[] }

function alike({ cells }: SheetMatter, numbers: Numbers): readonly Alike[] {
  const groups = new Map<string, Alike>()
  for (const { check, steps } of cells) {
    const trees = treesOf(steps, numbers)
    const key = keyOf(trees)
    const group = groups.get(key)
    if (group) group.checks.push(check)
    else groups.set(key, { checks: [check], trees })
  }
  return [...groups.values()]
}

/** Steps come in order, each before what it rests on, which is one deeper. */
function treesOf(steps: readonly SheetStep[], numbers: Numbers): readonly KeyedTree[] {
  const [first] = steps
  if (!first) return []
  const next = steps.findIndex(({ depth }, i) => i > 0 && depth <= first.depth)
  const end = next === -1 ? steps.length : next
  return [keyed(first, treesOf(steps.slice(1, end), numbers), numbers), ...treesOf(steps.slice(end), numbers)]
}

/** The same tree without the branches that are told elsewhere of this matter. */
function without({ step, restsOn }: KeyedTree, elsewhere: ReadonlySet<string>, numbers: Numbers): KeyedTree {
  const left = restsOn.filter(({ key }) => !elsewhere.has(key)).map((branch) => without(branch, elsewhere, numbers))
  return keyed(step, left, numbers)
}

/** Where the very same branch was told before, its first line is enough. */
function toldOnce({ step, restsOn, key }: KeyedTree, told: Set<string>): StepTree {
  if (told.has(key)) return { step, restsOn: [] }
  told.add(key)
  return { step, restsOn: restsOn.map((branch) => toldOnce(branch, told)) }
}
