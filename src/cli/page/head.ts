import { createHash } from 'node:crypto'
import { escapeHtml } from '../../export/escape-html'

/** The head of a page that is whole in itself: it fetches nothing, and nothing but its own script, if any, runs. */
export function pageHead(title: string, style: string, script?: string): string[] {
  const own =
    script === undefined ? '' : `; script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'${own}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
  ]
}
