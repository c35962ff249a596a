// Looks at pages in a real browser, as somebody would who cannot see well, has no mouse, a narrow screen, no script, or
// a printer, and says what is wrong with them.
//
// It reads one job from standard input as JSON, and answers with one line of JSON:
//   { "browser": "/usr/bin/chromium", "sandbox": true, "pictures": "a folder" or null,
//     "pages": [{ "name": "…", "url": "…", "status": 200, "language": "sv", "swedish": ["texts that people wrote"],
//                 "part": "a selector, where only that part of the page is ours" or null,
//                 "broken": { "path": "…", "from": "…", "to": "…", "check": "…" } or null }] }
//   -> { "version": "…", "found": { "name": ["check: what is wrong", …] } }
// With "broken" the page is read with one text in it replaced, so that a check can be seen failing; the others are
// left out then.

import { mkdir } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { chromium } from 'playwright-core';
import { looks, opens } from './checks.mjs';

// A page as its own server sends it, but for one text.
async function breaks(context, { path, from, to }) {
  await context.route((url) => url.pathname === path, async (route) => {
    const response = await route.fetch();
    const whole = await response.text();
    if (!whole.includes(from)) throw new Error(`${path} has no ${from}`);
    await route.fulfill({ response, body: whole.replaceAll(from, to) });
  });
}

async function visit(browser, page, pictures) {
  const found = [];
  const says = (check, what) => found.push(`${check}: ${what}`);
  const shown = [];
  // What is not ours needs its scripts.
  for (const javaScriptEnabled of page.part ? [true] : [false, true]) {
    const context = await browser.newContext({ javaScriptEnabled, locale: page.language });
    // Long enough for a machine that is busy with other tests.
    context.setDefaultTimeout(120_000);
    if (page.broken) await breaks(context, page.broken);
    const tab = await context.newPage();
    shown.push(await opens(tab, page, says));
    if (javaScriptEnabled) await looks(tab, page, says, pictures);
    await context.close();
  }
  if (shown[0] !== shown.at(-1) || !shown[0]) says('no script', 'what is shown depends on scripts');
  return [...new Set(found)];
}

const job = JSON.parse(await text(process.stdin));
if (job.pictures) await mkdir(job.pictures, { recursive: true });
const browser = await chromium.launch({ executablePath: job.browser, chromiumSandbox: job.sandbox });
const found = {};
for (const page of job.pages) found[page.name] = await visit(browser, page, job.pictures);
const version = browser.version();
await browser.close();
process.stdout.write(`${JSON.stringify({ version, found })}\n`);
