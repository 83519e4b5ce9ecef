import { start } from './page'

start()
if (import.meta.env.PROD && 'serviceWorker' in navigator && location.protocol.startsWith('http')) {
  // Without it the page works all the same, only not without a network.
  navigator.serviceWorker.register('./service-worker.js').catch(() => {})
}
