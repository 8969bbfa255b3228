/** Moves to the error summary when a form came back, and from its entries to the field with its label in view. */
export function focusErrors(): void {
  const summary = document.querySelector<HTMLElement>('[data-focus-on-load]')
  if (!summary) return
  summary.focus()
  summary.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a')
    const field = link && document.getElementById(link.hash.slice(1))
    if (!field) return
    event.preventDefault()
    ;(field.closest('.field') || field).scrollIntoView()
    field.focus({ preventScroll: true })
  })
}
