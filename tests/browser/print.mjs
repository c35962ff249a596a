// A page on paper: everything that it says is there, and nothing is cut.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getDocumentProxy } from 'unpdf';

// What is between the margins of an A4 sheet.
const SHEET = { width: 657, height: 971 };

export async function prints(tab, page, says, sticksOut, pictures) {
  const texts = await tab.evaluate(said);
  await tab.emulateMedia({ media: 'print' });
  await tab.setViewportSize(SHEET);
  for (const what of await tab.evaluate(sticksOut, [null, false])) says('print', what);
  await tab.emulateMedia({ media: null });
  const file = await tab.pdf({ format: 'A4', preferCSSPageSize: true, tagged: true });
  if (pictures) await writeFile(join(pictures, `${page.name}.pdf`), file);
  const { printed, cut } = await read(new Uint8Array(file));
  for (const text of cut) says('paper', `is beside the sheet: ${text}`);
  const missing = texts.filter((text) => !printed.includes(squeezed(text)));
  for (const text of missing.slice(0, 3)) says('paper', `is missing: ${text}`);
}

// In the page: the texts of its content, piece by piece, but for what only leads on.
function said() {
  const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode;
    if (!parentElement.closest('.screen')) texts.push(data);
  }
  return texts;
}

// Lines and pages break where they must.
function squeezed(text) {
  return text.normalize('NFKC').replaceAll(/[\s\u00ad]+/g, '');
}

async function read(file) {
  const document = await getDocumentProxy(file);
  const cut = [];
  let printed = '';
  for (let number = 1; number <= document.numPages; number += 1) {
    const sheet = await document.getPage(number);
    const [left, , right] = sheet.view;
    const { items } = await sheet.getTextContent();
    for (const { str, transform, width } of items) {
      printed += str;
      if (str.trim() && (transform[4] < left || transform[4] + width > right)) cut.push(str);
    }
  }
  return { printed: squeezed(printed), cut: cut.slice(0, 3) };
}
