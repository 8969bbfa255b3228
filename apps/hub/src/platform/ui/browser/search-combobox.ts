import { countWords } from './count-words.ts'
import { type Suggestion, showSuggestions } from './suggestion-list.ts'

const pauseMs = 80

/** Turns each question box into a combobox that suggests guides. Without it the box is a plain form, and stays one. */
export function suggestGuides(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-suggest]')) {
    const input = form.querySelector<HTMLInputElement>('input[name=q]')
    if (input) suggestIn(form, input)
  }
}

function suggestIn(form: HTMLFormElement, input: HTMLInputElement): void {
  const words = countWords(form.dataset['counts'])
  const status = document.createElement('p')
  status.className = 'visually-hidden'
  status.setAttribute('role', 'status')
  form.append(status)
  const list = showSuggestions(input, form.dataset['suggestions'] || '')
  let timer = 0
  let asked = new AbortController()

  const stop = () => {
    clearTimeout(timer)
    asked.abort()
    list.close()
    status.textContent = ''
  }
  const ask = async (q: string) => {
    asked = new AbortController()
    const { signal } = asked
    const found = await askForSuggestions(form.dataset['suggest'] || '', q, signal)
    if (signal.aborted || !found) return
    list.open(found)
    status.textContent = found.length > 0 ? words(found.length) : form.dataset['none'] || ''
  }
  input.addEventListener('input', () => {
    clearTimeout(timer)
    asked.abort()
    const q = input.value.trim()
    if (!q) return stop()
    timer = window.setTimeout(() => ask(q), pauseMs)
  })
  form.addEventListener('submit', stop)
  form.addEventListener('focusout', (event) => {
    if (!form.contains(event.relatedTarget as Node | null)) stop()
  })
}

/** Suggestions for what was typed, sent in the body and kept out of addresses; nothing when the answer is late or lost. */
async function askForSuggestions(path: string, q: string, signal: AbortSignal): Promise<Suggestion[] | undefined> {
  try {
    const answer = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ q }),
      signal,
    })
    const { suggestions } = await answer.json()
    // A link out of this site, or one that runs a script, is no guide of ours.
    return answer.ok ? suggestions.filter(({ href }: Suggestion) => /^\/(?![/\\])/.test(href)) : undefined
  } catch {
    return undefined
  }
}
