import express from 'express'
import { extractEvent } from 'sukien'

export const app = express()

// A report is a few kilobytes: what is larger is refused before it is read.
app.post('/events', express.text({ type: 'text/plain', limit: '200kb' }), (request, response) => {
  if (typeof request.body !== 'string') {
    response.status(415).json({ error: 'send the report as text/plain' })
    return
  }
  response.json({ event: extractEvent(request.body) })
})
