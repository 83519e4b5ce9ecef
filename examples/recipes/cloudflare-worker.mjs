import { createExtractor } from 'sukien'

// Made once an isolate, not once a request.
const extractor = createExtractor()

export default {
  async fetch(request) {
    if (request.method !== 'POST') return new Response('send a report by POST', { status: 405 })
    const text = (await request.text()).slice(0, 200_000)
    return Response.json({ event: extractor.extractEvent(text) })
  },
}
