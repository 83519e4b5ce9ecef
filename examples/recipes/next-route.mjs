// app/api/events/route.js
import { extractEvent } from 'sukien'

const MOST_CHARACTERS = 200_000

export async function POST(request) {
  const text = await request.text()
  if (text.length > MOST_CHARACTERS) return Response.json({ error: 'too long' }, { status: 413 })
  return Response.json({ event: extractEvent(text) })
}
