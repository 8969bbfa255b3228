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
  const once = (trees: readonly StepTree[]): readonly StepTree[] => trees.map((tree) => toldOnce(tree, told))
  return matters.map((matter) => {
    const spent = treesOf(matter.spentSteps)
    const ofSpent = new Set(spent.map(keyOf))
    const groups: StepGroup[] = [{ of: 'spent', steps: once(spent) }]
    for (const { checks, steps } of alike(matter)) {
      const apart = treesOf(steps).map((tree) => without(tree, ofSpent))
      groups.push({ of: checks, steps: once(apart) })
    }
    return { matter, groups }
  })
}

function alike({ cells }: SheetMatter): readonly { checks: CheckName[]; steps: readonly SheetStep[] }[] {
  const groups = new Map<string, { checks: CheckName[]; steps: readonly SheetStep[] }>()
  for (const { check, steps } of cells) {
    const key = steps.map(lineOf).join('\n')
    const group = groups.get(key)
    if (group) group.checks.push(check)
    else groups.set(key, { checks: [check], steps })
  }
  return [...groups.values()]
}

/** Steps come in order, each before what it rests on, which is one deeper. */
function treesOf(steps: readonly SheetStep[]): readonly StepTree[] {
  const [first] = steps
  if (!first) return []
  const next = steps.findIndex(({ depth }, i) => i > 0 && depth <= first.depth)
  const end = next === -1 ? steps.length : next
  return [{ step: first, restsOn: treesOf(steps.slice(1, end)) }, ...treesOf(steps.slice(end))]
}

const lineOf = ({ says, cited }: SheetStep): string => `${says}|${cited}`
const keyOf = ({ step, restsOn }: StepTree): string => `${lineOf(step)}(${restsOn.map(keyOf).join()})`

/** The same tree without the branches that are told elsewhere of this matter. */
const without = ({ step, restsOn }: StepTree, elsewhere: ReadonlySet<string>): StepTree => ({
  step,
  restsOn: restsOn.filter((branch) => !elsewhere.has(keyOf(branch))).map((branch) => without(branch, elsewhere)),
})

/** Where the very same branch was told before, its first line is enough. */
function toldOnce(tree: StepTree, told: Set<string>): StepTree {
  const key = keyOf(tree)
  if (told.has(key)) return { step: tree.step, restsOn: [] }
  told.add(key)
  return { step: tree.step, restsOn: tree.restsOn.map((branch) => toldOnce(branch, told)) }
}
