const sources = '.sources details'

/** Shows what a source says when a mark leads to it, and all of them on paper, where nothing can be pressed. */
export function openSources(): void {
  if (!document.querySelector(sources)) return
  let openedToPrint: readonly HTMLDetailsElement[] = []
  openNamed()
  addEventListener('hashchange', openNamed)
  addEventListener('beforeprint', () => {
    openedToPrint = [...document.querySelectorAll<HTMLDetailsElement>(`${sources}:not([open])`)]
    for (const source of openedToPrint) source.open = true
  })
  addEventListener('afterprint', () => {
    for (const source of openedToPrint) source.open = false
  })
}

/** By the address and not by `:target`: a page that is opened at its mark has that only later. */
function openNamed(): void {
  const named = document.getElementById(location.hash.slice(1))
  const source = named?.closest('.sources') && named.querySelector('details')
  if (source) source.open = true
}
