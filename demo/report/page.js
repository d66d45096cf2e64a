/* Draws the diagrams in the colours of the page; those in a closed part when it is opened. */
'use strict'
;(() => {
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const sources = new Map(
    [...document.querySelectorAll('pre.mermaid')].map((element) => [element, element.textContent]),
  )
  let drawn = 0

  const visible = (element) => element.closest('details:not([open])') === null

  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim()
  // Custom properties with light-dark() resolve where they are used.
  const probe = document.createElement('i')
  document.body.append(probe)
  const resolved = (name) => {
    probe.style.color = colour(name)
    return getComputedStyle(probe).color
  }

  async function draw(element) {
    element.dataset.drawn = dark.matches ? 'dark' : 'light'
    const [text, card, inset, line, success, failure] = ['text', 'card', 'inset', 'line', 'success', 'failure'].map(
      (name) => resolved(`--${name}`),
    )
    mermaid.initialize({
      startOnLoad: false,
      securityLevel: 'strict',
      theme: 'base',
      darkMode: dark.matches,
      fontFamily: 'inherit',
      themeVariables: {
        background: card,
        primaryColor: inset,
        primaryTextColor: text,
        primaryBorderColor: line,
        lineColor: text,
        textColor: text,
        titleColor: text,
        sectionBkgColor: inset,
        altSectionBkgColor: card,
        sectionBkgColor2: inset,
        gridColor: line,
        taskBkgColor: success,
        taskBorderColor: success,
        taskTextColor: card,
        taskTextDarkColor: text,
        taskTextOutsideColor: text,
        critBkgColor: failure,
        critBorderColor: failure,
        todayLineColor: 'transparent',
      },
      flowchart: { useMaxWidth: true },
      gantt: {
        useMaxWidth: true,
        useWidth: Math.max(element.clientWidth - 8, 280),
        leftPadding: 110,
        rightPadding: 20,
      },
    })
    try {
      const { svg } = await mermaid.render(`diagram-${++drawn}`, sources.get(element))
      element.innerHTML = svg
      element.classList.remove('broken')
    } catch (error) {
      element.textContent = `${sources.get(element)}\n\n${error}`
      element.classList.add('broken')
    }
  }

  async function drawVisible() {
    for (const element of sources.keys())
      if (visible(element) && element.dataset.drawn !== (dark.matches ? 'dark' : 'light')) await draw(element)
    document.documentElement.dataset.ready = 'true'
  }

  // A link to something in a closed part opens it.
  document.addEventListener('click', (event) => {
    const target = document.getElementById(event.target.closest?.('[data-opens]')?.dataset.opens ?? '')
    if (target !== null) target.open = true
  })

  // One after another: the library keeps its settings for all.
  let queue = Promise.resolve()
  const enqueue = () => (queue = queue.then(drawVisible))
  document.addEventListener('toggle', enqueue, true)
  dark.addEventListener('change', enqueue)
  enqueue()
})()
