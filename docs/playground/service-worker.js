// Every file of the build, by names that change with what is in them.
const files = FILES
const name = `sukien-${files.join(' ')}`

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(name)
      .then((cache) => cache.addAll(files))
      .then(() => self.skipWaiting()),
  )
})

self.addEventListener('activate', (event) => {
  const others = (names) => names.filter((other) => other.startsWith('sukien-') && other !== name)
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(others(names).map((other) => caches.delete(other))))
      .then(() => self.clients.claim()),
  )
})

// The page itself comes from the network where there is one, so that a new build is seen; its files never change.
self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET') return
  const kept = () => caches.match(request, { ignoreSearch: true, ignoreVary: true })
  event.respondWith(
    request.mode === 'navigate'
      ? fetch(request).catch(() => kept().then((answer) => answer ?? caches.match('./')))
      : kept().then((answer) => answer ?? fetch(request)),
  )
})
