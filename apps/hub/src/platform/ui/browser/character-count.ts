import { countWords } from './count-words.ts'

const quietMs = 1000

/** Counts along with long texts. Says the number aloud only once typing pauses, and never cuts anything. */
export function countCharacters(): void {
  for (const line of document.querySelectorAll<HTMLElement>('[data-count-for]')) {
    const box = document.getElementById(line.dataset['countFor'] || '')
    if (box instanceof HTMLTextAreaElement) countAlong(line, box)
  }
}

function countAlong(line: HTMLElement, box: HTMLTextAreaElement): void {
  const limit = Number(line.dataset['limit'])
  const left = countWords(line.dataset['left'])
  const over = countWords(line.dataset['over'])
  const spoken = document.createElement('p')
  spoken.className = 'visually-hidden'
  spoken.setAttribute('role', 'status')
  line.after(spoken)
  let timer = 0
  const show = () => {
    const rest = limit - box.value.length
    line.textContent = rest < 0 ? over(-rest) : left(rest)
    line.classList.toggle('count-over', rest < 0)
    clearTimeout(timer)
    timer = window.setTimeout(() => {
      spoken.textContent = line.textContent
    }, quietMs)
  }
  box.addEventListener('input', show)
  if (box.value) show()
}
