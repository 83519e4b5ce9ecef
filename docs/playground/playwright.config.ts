import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'

const PORT = 4187
/** Debian's; elsewhere the one that `npx playwright install chromium` brings. */
const CHROMIUM = '/usr/bin/chromium'

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../../node_modules/.cache/playwright',
  fullyParallel: true,
  workers: 2,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${PORT}`,
    permissions: ['clipboard-read', 'clipboard-write'],
    locale: 'vi-VN',
    launchOptions: { args: ['--no-sandbox'], ...(existsSync(CHROMIUM) ? { executablePath: CHROMIUM } : {}) },
  },
  webServer: {
    command: `vite preview --configLoader runner --port ${PORT} --strictPort`,
    port: PORT,
    reuseExistingServer: false,
  },
})
