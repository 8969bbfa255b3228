import { countWords } from './count-words.ts'

const pressesToLeave = 3
const forgetAfterMs = 5000

/** Empties the page at once, then leaves it so that the back button does not lead here. */
function leave(link: HTMLAnchorElement): void {
  const { href } = link
  document.title = link.dataset['exit'] || ''
  document.documentElement.textContent = ''
  location.replace(href)
}

/** Makes every exit link leave no step behind, and Shift pressed three times do the same where the page says so. */
export function armExits(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-exit]')) {
    link.addEventListener('click', (event) => {
      event.preventDefault()
      leave(link)
    })
  }
  const bar = document.querySelector<HTMLElement>('[data-exit-presses]')
  const link = document.querySelector<HTMLAnchorElement>('[data-exit]')
  if (bar && link) armShift(bar, link)
}

function armShift(bar: HTMLElement, link: HTMLAnchorElement): void {
  const words = countWords(bar.dataset['exitPresses'])
  let presses = 0
  let alone = false
  let timer = 0
  const forget = () => {
    presses = 0
    bar.textContent = ''
  }
  // Capitals typed in a message hold Shift with another key: only Shift pressed and released alone counts.
  document.addEventListener('keydown', (event) => {
    alone = event.key === 'Shift' && !event.ctrlKey && !event.altKey && !event.metaKey
    if (!alone) forget()
  })
  document.addEventListener('keyup', (event) => {
    if (event.key !== 'Shift' || !alone) return
    alone = false
    presses += 1
    if (presses === pressesToLeave) return leave(link)
    bar.textContent = words(pressesToLeave - presses)
    clearTimeout(timer)
    timer = window.setTimeout(forget, forgetAfterMs)
  })
  document.addEventListener('pointerdown', forget)
  for (const line of document.querySelectorAll<HTMLElement>('[data-needs-script]')) line.hidden = false
}
