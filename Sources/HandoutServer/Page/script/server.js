/** Calls of the program that serves the page. */
import { askForToken } from './token.js'

/** What the program refuses, with its complaints. */
export class Refusal extends Error {
  constructor(problem) {
    super(problem.detail ?? problem.title)
    this.complaints = problem.errors?.length ? problem.errors : [{ message: problem.detail ?? problem.title, help: problem.help }]
  }
}

/** The program cannot be reached. */
export class NoAnswer extends Error {}

/** Typed once, and kept in the memory of the page alone. */
let token = null

/** A busy program is asked again so often. */
const mostAttempts = 4

async function call(path, options, attempt = 1) {
  const headers = { ...options.headers }
  if (token) headers.Authorization = `Bearer ${token}`
  const response = await reached(fetch(path, { ...options, headers, cache: options.body ? 'no-store' : 'default' }))
  if (response.ok) return response
  const problem = await problemOf(response)
  if (response.status === 401) {
    token = await askForToken(token !== null)
    return call(path, options)
  }
  if (response.status === 503 && attempt < mostAttempts) {
    const seconds = Number(response.headers.get('Retry-After')) || 1
    await new Promise(resolve => setTimeout(resolve, seconds * 1000))
    return call(path, options, attempt + 1)
  }
  if (problem && response.status < 500) throw new Refusal(problem)
  throw new NoAnswer()
}

/** What is awaited of the program; a connection that breaks is no answer. */
async function reached(promise) {
  try {
    return await promise
  } catch (error) {
    if (error.name === 'AbortError') throw error
    throw new NoAnswer()
  }
}

/** What the program says of a failure; null for an answer that is not its own. An answer that nobody reads keeps its connection busy. */
async function problemOf(response) {
  const text = await reached(response.text())
  const type = response.headers.get('Content-Type') ?? ''
  return type.startsWith('application/problem+json') ? JSON.parse(text) : null
}

async function post(path, body, type, accept, signal) {
  return call(path, { method: 'POST', headers: { 'Content-Type': type, Accept: accept }, body, signal })
}

const handout = (request, accept, signal) =>
  post('/v1/handouts', JSON.stringify(request), 'application/json', accept, signal)

/** All that can be chosen, with texts in a language. */
export const choices = async language => reached((await call(`/v1/choices?language=${language}`, {})).json())

/** The pages as data. */
export const pages = async (request, signal) => reached((await handout(request, 'application/json', signal)).json())

/** One page as an image. */
export const pageImage = async (request, page, dpi, signal) =>
  reached((await handout({ ...request, page, dpi }, 'image/png', signal)).blob())

/** The file; its plan goes with it where it is to be opened again. */
export const file = async (request, keepsPlan) =>
  reached((await handout(keepsPlan ? { ...request, 'attach-plan': true } : request, 'application/pdf')).blob())

/** The plan in a saved file or in a handout. */
export const openPlan = async bytes => reached((await post('/v1/plans', bytes, 'application/octet-stream', 'application/json')).json())

/** The picture of an exercise. */
export async function picture(id, side, look) {
  const query = new URLSearchParams({ ...(side && { side }), ...(look && { look }) })
  return reached((await call(`/v1/exercises/${encodeURIComponent(id)}/picture.svg?${query}`, {})).blob())
}
