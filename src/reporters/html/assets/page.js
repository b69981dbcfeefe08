// Search and filter of the list of services. The page says everything without it.
;(() => {
  const items = [...document.querySelectorAll('#list > li')].map((element) => ({
    element,
    text: (element.textContent ?? '').toLowerCase(),
  }))
  const controls = document.getElementById('controls')
  if (controls === null) return
  const search = controls.querySelector('input')
  const cluster = controls.querySelector('select')
  const states = [...controls.querySelectorAll('button')]
  const shown = document.getElementById('shown')
  const pressed = (button) => button.getAttribute('aria-pressed') === 'true'

  const apply = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean)
    const wanted = states.filter(pressed).map((button) => button.value)
    let count = 0
    for (const { element, text } of items) {
      const fits =
        (wanted.length === 0 || wanted.includes(element.dataset.state)) &&
        (cluster === null || cluster.value === '' || cluster.value === element.dataset.place) &&
        words.every((word) => text.includes(word))
      element.hidden = !fits
      if (fits) count += 1
    }
    shown.textContent = count === items.length ? `All ${count} shown` : `${count} of ${items.length} shown`
  }
  for (const button of states) {
    button.addEventListener('click', () => {
      button.setAttribute('aria-pressed', String(!pressed(button)))
      apply()
    })
  }
  search.addEventListener('input', apply)
  cluster?.addEventListener('change', apply)
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.target === search) return
    event.preventDefault()
    search.focus()
  })

  // A link to a service opens it, also where the filter had hidden it.
  const openTarget = () => {
    const target = document.getElementById(location.hash.slice(1))
    if (target === null || target.parentElement?.id !== 'list') return
    target.hidden = false
    const details = target.querySelector('details')
    if (details !== null) details.open = true
    target.scrollIntoView()
  }
  window.addEventListener('hashchange', openTarget)

  // Paper has nothing to click.
  const closed = () => [...document.querySelectorAll('details:not([open])')]
  let opened = []
  window.addEventListener('beforeprint', () => {
    opened = closed()
    for (const details of opened) details.open = true
  })
  window.addEventListener('afterprint', () => {
    for (const details of opened) details.open = false
  })

  controls.hidden = false
  apply()
  openTarget()
})()
