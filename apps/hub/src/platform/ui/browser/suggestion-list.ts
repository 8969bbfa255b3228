/** What `/ask/suggest` answers with, in `suggestions`. `href` is a path of this site. */
export type Suggestion = { readonly title: string; readonly href: string; readonly hint?: string }

export type SuggestionList = { readonly open: (suggestions: readonly Suggestion[]) => void; readonly close: () => void }

/**
 * The list under a question box, after the editable combobox of the ARIA Authoring Practices: focus stays in the box, arrows
 * choose, Enter opens the chosen guide or else sends the question, Escape closes.
 */
export function showSuggestions(input: HTMLInputElement, name: string): SuggestionList {
  const list = document.createElement('ul')
  list.id = `${input.id}-suggestions`
  list.className = 'suggestions'
  list.hidden = true
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', name)
  input.after(list)
  setAll(input, { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id })
  let chosen = -1

  const options = () => list.children as HTMLCollectionOf<HTMLElement>
  const choose = (index: number) => {
    const old = options()[chosen]
    if (old) old.setAttribute('aria-selected', 'false')
    chosen = index
    const option = options()[index]
    if (!option) return input.removeAttribute('aria-activedescendant')
    option.setAttribute('aria-selected', 'true')
    input.setAttribute('aria-activedescendant', option.id)
    option.scrollIntoView({ block: 'nearest' })
  }
  const expand = (open: boolean) => {
    list.hidden = !open
    input.setAttribute('aria-expanded', String(open))
    choose(-1)
  }
  const go = (option: HTMLElement | undefined) => {
    const { href } = option?.dataset ?? {}
    if (href) location.assign(href)
  }

  input.addEventListener('keydown', (event) => {
    const count = options().length
    const { key } = event
    if (event.isComposing || count === 0) return
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      // One place before the first option and after the last is the box itself, with the words as typed.
      const step = key === 'ArrowDown' ? 1 : -1
      if (list.hidden) expand(true)
      if (!event.altKey) choose(((chosen + 1 + step + count + 1) % (count + 1)) - 1)
    } else if (key === 'Escape' && !list.hidden) {
      expand(false)
    } else if (key === 'Enter' && chosen >= 0) {
      go(options()[chosen])
    } else return
    event.preventDefault()
  })
  // The box keeps the focus, or leaving it would close the list before the press is over.
  list.addEventListener('mousedown', (event) => event.preventDefault())
  list.addEventListener('click', (event) => go((event.target as Element).closest<HTMLElement>('li') ?? undefined))

  return {
    open: (suggestions) => {
      list.textContent = ''
      for (const [index, suggestion] of suggestions.entries())
        list.append(drawOption(`${list.id}-${index}`, suggestion))
      expand(suggestions.length > 0)
    },
    close: () => {
      list.textContent = ''
      expand(false)
    },
  }
}

function drawOption(id: string, { title, href, hint }: Suggestion): HTMLElement {
  const option = document.createElement('li')
  option.dataset['href'] = href
  option.textContent = title
  setAll(option, { id, role: 'option', 'aria-selected': 'false' })
  if (hint) {
    const line = document.createElement('span')
    line.textContent = hint
    option.append(' ', line)
  }
  return option
}

function setAll(element: HTMLElement, attributes: Readonly<Record<string, string>>): void {
  for (const name of Object.keys(attributes)) element.setAttribute(name, attributes[name] || '')
}
