// What is looked at, page by page.

import axe from 'axe-core';
import { join } from 'node:path';
import { prints } from './print.mjs';

const WIDE = { width: 1280, height: 900 };
// WCAG 2.1, 1.4.10: 320 CSS pixels, as 1280 at 400 %.
const NARROW = { width: 320, height: 640 };
const HALF = { width: 640, height: 900 };
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];

// Opens the page, and gives the text that it shows.
export async function opens(tab, page, says) {
  const { origin } = new URL(page.url);
  tab.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) says('request', request.url());
  });
  tab.on('requestfailed', (request) => says('request', `${request.url()} ${request.failure()?.errorText}`));
  tab.on('response', (response) => {
    if (response.status() >= 400 && response.url() !== page.url) says('request', `${response.url()} ${response.status()}`);
  });
  tab.on('console', (message) => {
    // The browser itself says that the page's own status is 404 or 410.
    const own = page.status >= 400 && message.location().url === page.url;
    if (['error', 'warning'].includes(message.type()) && !own) says('console', message.text());
  });
  tab.on('pageerror', (error) => says('console', String(error)));
  await tab.setViewportSize(WIDE);
  const response = await tab.goto(page.url);
  if (page.part) await tab.waitForSelector(page.part);
  if (response.status() !== page.status) says('status', response.status());
  return tab.evaluate(() => document.body.innerText);
}

// What is done with a page, and the checks that it answers.
const STEPS = [
  [['language', 'text', 'headings', 'script'], async ({ tab, page, says }) => {
    for (const [check, what] of await tab.evaluate(structure, page)) says(check, what);
  }],
  [['axe'], rules],
  [['narrow', 'spacing', 'large text'], fits],
  [['keyboard', 'focus', 'skip'], keyboard],
  [['print', 'paper'], ({ tab, page, says, pictures }) => prints(tab, page, says, sticksOut, pictures)],
];

export async function looks(tab, page, says, pictures) {
  const picture = (name) => pictures && tab.screenshot({ path: join(pictures, `${page.name}-${name}.png`), fullPage: true });
  await picture('wide');
  if (page.part) {
    await rules({ tab, page, says, picture });
    return narrow({ tab, page, says, picture });
  }
  for (const [checks, step] of STEPS) {
    if (!page.broken || checks.includes(page.broken.check)) await step({ tab, page, says, pictures, picture });
  }
}

// In the page: its languages, its headings, and that it has no script.
function structure({ language, swedish }) {
  const found = [];
  const says = (check, what) => found.push([check, what]);
  const { lang } = document.documentElement;
  if (lang !== language) says('language', `the page says that it is in "${lang}"`);
  for (const element of document.querySelectorAll('[lang]')) {
    if (!['sv', 'en'].includes(element.lang)) says('language', `there is no "${element.lang}"`);
  }
  // Texts that people wrote are Swedish wherever they stand.
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const stands = new Set();
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode;
    for (const text of swedish.filter((known) => data.includes(known))) {
      stands.add(text);
      if (parentElement.closest('[lang]').lang !== 'sv') says('language', `not said to be Swedish: ${text}`);
    }
  }
  for (const text of swedish) if (!stands.has(text)) says('text', `is missing: ${text}`);

  const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => Number(heading.tagName[1]));
  if (levels.filter((level) => level === 1).length !== 1 || levels[0] !== 1) says('headings', `one h1 first, not ${levels}`);
  levels.reduce((above, level) => {
    if (level > above + 1) says('headings', `h${level} under h${above}`);
    return level;
  }, 0);

  for (const element of document.querySelectorAll('*')) {
    if (element.localName === 'script') says('script', 'there is a script');
    for (const { name, value } of element.attributes) {
      if (name.startsWith('on') || /^\s*javascript:/i.test(value)) says('script', `${element.localName} ${name}`);
    }
  }
  return found;
}

// The rules that a program can hold a page against, in both colour schemes.
async function rules({ tab, page, says, picture }) {
  await tab.evaluate(axe.source);
  for (const colorScheme of ['light', 'dark']) {
    await tab.emulateMedia({ colorScheme });
    const only = colorScheme === 'light' ? { type: 'tag', values: RULES } : { type: 'rule', values: ['color-contrast'] };
    const { violations, incomplete } = await tab.evaluate(
      ([part, runOnly]) => window.axe.run(part ?? document, { runOnly, resultTypes: ['violations', 'incomplete'] }),
      [page.part, only],
    );
    // What it cannot decide about contrast, such as text upon a picture, has no place on a plain page.
    const undecided = incomplete.filter(({ id }) => id === 'color-contrast');
    for (const { id, help, nodes } of [...violations, ...undecided]) {
      says('axe', `${id} (${colorScheme}): ${help}: ${nodes.slice(0, 3).map((node) => node.target).join(' | ')}`);
    }
  }
  await picture('dark');
  await tab.emulateMedia({ colorScheme: 'light' });
}

// In the page: what is wider than the room that it has. A region that can be scrolled may hold more than it shows.
function sticksOut([part, scrolling]) {
  const found = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) found.push(`the page is ${root.scrollWidth} px wide in ${root.clientWidth}`);
  const scrolls = (element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
  const inside = (element) => {
    for (let above = element.parentElement; above; above = above.parentElement) if (scrolls(above)) return true;
    return false;
  };
  for (const element of document.querySelector(part ?? 'body').querySelectorAll('*')) {
    const hides = getComputedStyle(element).overflowX !== 'visible' && !(scrolling && scrolls(element));
    if (hides && element.scrollWidth > element.clientWidth + 1) found.push(`${element.localName}.${element.className} is cut`);
    const { right, width } = element.getBoundingClientRect();
    const seen = width > 1 && right > 0 && !(scrolling && inside(element));
    if (seen && right > root.clientWidth + 1) found.push(`${element.localName} ends at ${Math.round(right)} px of ${root.clientWidth}`);
  }
  return found.slice(0, 3);
}

// A narrow window, text twice as large (1.4.4), and text with more room around it (1.4.12).
async function fits({ tab, page, says, picture }) {
  const set = (styles) => tab.evaluate((all) => {
    for (const [name, value] of Object.entries(all)) document.documentElement.style.setProperty(name, value, 'important');
  }, styles);
  const check = async (name) => {
    for (const what of await tab.evaluate(sticksOut, [null, true])) says(name, what);
  };
  await narrow({ tab, page, says, picture });
  await set({ 'line-height': '1.5', 'letter-spacing': '0.12em', 'word-spacing': '0.16em' });
  await check('spacing');
  await set({ 'line-height': '', 'letter-spacing': '', 'word-spacing': '', 'font-size': '200%' });
  for (const size of [WIDE, HALF]) {
    await tab.setViewportSize(size);
    await check('large text');
  }
  await picture('large');
  await set({ 'font-size': '' });
  await tab.setViewportSize(WIDE);
}

async function narrow({ tab, page, says, picture }) {
  await tab.setViewportSize(NARROW);
  for (const what of await tab.evaluate(sticksOut, [page.part, true])) says('narrow', what);
  await picture('narrow');
}

// With the tabulator alone: everything that can be reached is, in order, and is seen to be; and the content is one step
// from the start.
async function keyboard({ tab, page, says }) {
  await tab.goto(page.url);
  const reached = () => tab.evaluate(() => {
    const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')];
    const element = document.activeElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, bottom, left, right } = element.getBoundingClientRect();
    return {
      all: all.length,
      at: all.indexOf(element),
      what: element.outerHTML.slice(0, 80),
      marked: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
      shown: bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
    };
  });
  const { all } = await reached();
  for (let number = 0; number < all; number += 1) {
    await tab.keyboard.press('Tab');
    const { at, what, marked, shown } = await reached();
    if (at !== number) says('keyboard', `${number + 1} steps lead to ${at + 1} of ${all}: ${what}`);
    if (!marked || !shown) says('focus', `is not seen on ${what}`);
    if (at !== number) break;
  }
  await tab.goto(page.url);
  await tab.keyboard.press('Tab');
  const first = await tab.evaluate(() => document.activeElement.getAttribute('href'));
  if (!first?.startsWith('#')) return says('skip', `the first link leads to ${first}`);
  await tab.keyboard.press('Enter');
  const target = await tab.evaluate(() => document.activeElement.localName);
  if (target !== 'main') says('skip', `${first} leads to ${target}`);
}
