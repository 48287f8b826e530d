/** The page: one plan, and the parts that show it and change it. */
import { Bar } from './bar.js'
import { Catalog } from './catalog.js'
import { check, mistakesOf } from './checks.js'
import { ConditionBox } from './condition-box.js'
import { byId, set } from './dom.js'
import { Files } from './files.js'
import { listenToKeys, showKeys } from './keys.js'
import { LibraryPane } from './library-pane.js'
import { showMistakes } from './mistakes.js'
import { showNotices } from './notices.js'
import { PagesPane } from './pages-pane.js'
import { PlanPane } from './plan-pane.js'
import { changed, emptyPlan, withCondition } from './plan.js'
import { Preview } from './preview.js'
import { requestOf } from './request.js'
import { RoutinePane } from './routine-pane.js'
import { NoAnswer, choices } from './server.js'
import { Store } from './store.js'
import { reveal, showTab } from './tabs.js'
import { Tiles } from './tiles.js'
import { speak, words, writeWords } from './words.js'

const store = new Store(emptyPlan)
let catalog = null
/** The program's complaints about a request. */
let refusal = null
let isUnreachable = false

const pagesPane = new PagesPane({ turn: page => preview.show(page), large: width => preview.large(width) })
const preview = new Preview({
  width: () => pagesPane.width(),
  smallWidth: () => pagesPane.smallWidth(),
  empty: () => pagesPane.empty(),
  async pages(...pages) {
    refusal = null
    isUnreachable = false
    await pagesPane.pages(...pages)
    draw()
  },
  image: (page, url) => pagesPane.image(page, url),
  refused,
  unreachable() {
    isUnreachable = true
    draw()
  },
})
const files = new Files(store, () => catalog, refused)
const bar = new Bar(store, {
  savePlan: () => files.savePlan(), savePDF: () => files.savePDF(), print: () => files.print(),
})
const tiles = new Tiles(store)
const planPane = new PlanPane(store)
const routinePane = new RoutinePane(store)
const libraryPane = new LibraryPane(store, id => routinePane.add(id))
const conditionBox = new ConditionBox(id => store.change(plan => withCondition(plan, id, catalog)))

function refused(complaints, request) {
  refusal = { complaints, request }
  draw()
}

/** Shows the plan, and asks for its pages. */
function draw() {
  if (!catalog) return
  const { plan } = store
  const { mistakes, isUnfinished } = check(plan, catalog, document.activeElement?.id)
  const request = requestOf(plan, catalog)
  if (refusal && JSON.stringify(refusal.request) !== JSON.stringify(request)) refusal = null
  const all = refusal ? [...mistakes, ...mistakesOf(refusal.complaints, request, mistakes)] : mistakes
  document.body.dataset.state = plan.condition === null ? 'empty' : 'begun'
  bar.show(plan)
  bar.allow(plan.condition !== null, request !== null && !all.length && !isUnfinished)
  conditionBox.show(plan, catalog)
  planPane.show(plan, catalog)
  tiles.show(plan)
  const wrong = new Map()
  for (const { row, key } of all) if (row) wrong.set(row, (wrong.get(row) ?? new Set()).add(key))
  routinePane.show(plan, catalog, wrong)
  routinePane.showSummary(plan, preview.document?.session)
  libraryPane.show(plan, catalog)
  showMistakes(all, field => reveal(field))
  if (all.length) pagesPane.setCurrent(false)
  showNotices(plan, catalog, preview.document, { mistakes: all.length, isUnreachable }, {
    useFull: () => tiles.choose('full'),
    leaflet: isIn => store.change(plan => changed(plan, { leaflet: isIn })),
    again: () => preview.again(),
  })
  if (mistakes.length || isUnfinished) return
  preview.want(request)
  if (!all.length && preview.isCurrent) pagesPane.setCurrent(true)
}

/** Words and names in the language of the interface. */
async function open(language) {
  speak(language)
  try {
    catalog = new Catalog(await choices(language))
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error
    byId('pages-empty').textContent = words.noAnswer
    return
  }
  if (store.plan === emptyPlan) store.replace({ ...emptyPlan, paper: catalog.paper, language })
  tiles.write()
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(location.hostname)
  byId('foot-where').textContent = isHere ? words.offline : words.clinicServer(location.host)
  set(byId('show-keys'), 'textContent', words.shownKeys)
  set(byId('other-language'), 'textContent', words.otherLanguage.name)
  byId('other-language').lang = words.otherLanguage.tag
  draw()
  preview.show(preview.page)
}

const toField = (tab, id) => () => {
  showTab(tab)
  byId(id).focus()
}

listenToKeys({
  savePlan: () => { if (store.plan.condition !== null) files.savePlan() },
  open: () => files.chooseFile(),
  print: () => { if (!byId('print').disabled) files.print() },
  undo: () => routinePane.undo(),
  design: design => { if (store.plan.condition !== null) tiles.choose(design) },
  condition: toField('plan', 'condition'),
  library() {
    document.body.classList.add('shows-library')
    byId('add-open').setAttribute('aria-expanded', 'true')
    toField('routine', 'library-search')()
  },
  turn: step => preview.show(preview.page + step),
})
byId('show-keys').addEventListener('click', showKeys)
byId('other-language').addEventListener('click', () => open(words.otherLanguage.tag))
// What was half typed is judged when its field is left.
document.addEventListener('focusout', () => setTimeout(draw))
store.listen(draw)
addEventListener('beforeunload', event => {
  if (!store.isChanged) return
  event.preventDefault()
  // Older browsers ask where there is something to return.
  event.returnValue = true
})

writeWords(document)
await open(words.tag)
byId('condition').focus()
