/** Pages with a plain reply box each, in the places helpdesks put theirs; and pages with a field that is none of ours. */

const HOST = `<script>
  const inner = (root) => root.querySelector('#box, [data-box]');
  const find = () => {
    for (const frame of document.querySelectorAll('iframe')) { const found = frame.contentDocument && inner(frame.contentDocument); if (found) return found; }
    for (const host of document.querySelectorAll('my-composer')) { const found = host.shadowRoot && inner(host.shadowRoot); if (found) return found; }
    return inner(document);
  };
  const text = (box) => ('value' in box ? box.value : box.innerText.replaceAll('\\u00a0', ' ').trim());
  const entry = (get) => ({ box: get, text: () => text(get()), html: () => text(get()), set() {} });
  window.host = { boxes: [entry(find), entry(() => document.querySelector('#plain'))], sent: [] };
  document.querySelector('#send')?.addEventListener('click', () => window.host.sent.push(text(find())));
</script>`;
const AREA = '<textarea id="box" class="box" aria-label="Reply"></textarea>';
const BOX = '<div id="box" class="box" contenteditable="true" role="textbox" aria-label="Reply"></div>';
const SEND = '<p><button id="send" type="button">Send</button></p>';
const STYLE =
  '<style>body { font: 16px/24px sans-serif; margin: 24px } .box { border: 1px solid #888; width: 700px; height: 90px; overflow: auto; padding: 8px; font: 16px/24px monospace }</style>';

const page = (body: string, { head = '', html = '' } = {}) =>
  `<!doctype html><html lang="en" ${html}><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Place</title>${head}${STYLE}</head><body>${body}${HOST}</body></html>`;
const quoted = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const FRAME = 'width="800" height="200" style="margin: 30px; border: 3px solid"';
const scripted = (html: string): string => JSON.stringify(html).replaceAll('</', '<\\/');

/** Places for any box; `inside` is the path of the frame's own page. */
const around = (box: string, inside: string): { readonly [place: string]: string } => {
  const framed = `<!doctype html><html><head>${STYLE}</head><body>${box}${SEND}</body></html>`;
  return {
    inside: framed,
    'same-origin-frame': page(`<iframe src="${inside}" ${FRAME}></iframe>`),
    'srcdoc-frame': page(`<iframe srcdoc="${quoted(framed)}" ${FRAME}></iframe>`),
    'blank-frame': page(`<iframe id="blank" ${FRAME}></iframe><script>
      const written = document.querySelector('#blank').contentDocument;
      written.open(); written.write(${scripted(framed)}); written.close();
    </script>`),
    shadow: page(`<my-composer></my-composer><script>
      document.querySelector('my-composer').attachShadow({ mode: 'open' }).innerHTML = ${scripted(STYLE + box + SEND)};
    </script>`),
    'nested-scroller': page(
      `<div style="height: 300px; overflow: auto"><div style="height: 120px"></div><div style="height: 260px; overflow: auto">${box}${SEND}<div style="height: 900px"></div></div><div style="height: 900px"></div></div>`,
    ),
    transformed: page(`<div style="transform: translate(40px, 30px)">${box}${SEND}</div>`),
    scaled: page(`<div style="transform: scale(0.8); transform-origin: 0 0">${box}${SEND}</div>`),
    'transformed-page': page(`${box}${SEND}`).replace('<body>', '<body style="transform: translate(20px, 10px)">'),
    zoomed: page(`${box}${SEND}`, { html: 'style="zoom: 1.25"' }),
    strict: page(`${box}${SEND}`, {
      head: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-x'; script-src 'nonce-x'; require-trusted-types-for 'script'; trusted-types 'none'">`,
    }).replace(/<(style|script)>/g, '<$1 nonce="x">'),
    wiping: page(`${box}${SEND}<script>
      let wiped = 0;
      new MutationObserver((records) => records.forEach(({ addedNodes }) => addedNodes.forEach((node) => {
        if (node.localName === 'tact-coach' && wiped++ < 3) node.remove();
      }))).observe(document.body, { childList: true });
    </script>`),
    dialog: page(`<dialog id="dialog">${box}${SEND}</dialog><script>document.querySelector('#dialog').showModal()</script>`),
    popover: page(`<div id="over" popover="manual">${box}${SEND}</div><script>document.querySelector('#over').showPopover()</script>`),
    'other-overlay': page(`${box}${SEND}${OTHER_OVERLAY}`),
  };
};

/** What another writing tool leaves beside a field: an element over it, marks on the field, highlights and a sheet of its own. */
const OTHER_OVERLAY = `<other-tool></other-tool><script>
  const other = document.querySelector('other-tool');
  other.style.cssText = 'position: absolute; left: 0; top: 0; width: 900px; height: 200px; pointer-events: none; z-index: 2147483647';
  other.attachShadow({ mode: 'closed' }).innerHTML = '<i style="border-top: 2px solid red">1</i>';
  const field = document.querySelector('#box');
  field.setAttribute('data-other-tool', 'on');
  const words = new Highlight();
  CSS.highlights.set('other-tool', words);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('::highlight(other-tool) { text-decoration: underline wavy red }');
  field.addEventListener('input', () => {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets.filter((one) => one !== sheet), sheet];
    if (!field.firstChild) return;
    const range = document.createRange();
    range.setStart(field.firstChild, 0);
    range.setEnd(field.firstChild, 5);
    words.clear();
    words.add(range);
  });
  window.isOtherWhole = () => other.isConnected && field.dataset.otherTool === 'on' && CSS.highlights.get('other-tool') === words && (field.value !== undefined || words.size === 1);
</script>`;

const named = (prefix: string, pages: { readonly [place: string]: string }) =>
  Object.fromEntries(Object.entries(pages).map(([place, html]) => [`/${prefix}${place}`, html]));

/** Text areas are drawn in a way of their own (a mirror), so every place is theirs too. */
export const IN: { readonly [path: string]: string } = {
  ...named('', around(BOX, '/inside')),
  ...named('area-', around(AREA, '/area-inside')),
  // Slack's own field says so, and still is a reply box.
  '/spellcheck-off': page(`${BOX.replace('id=', 'spellcheck="false" id=')}${SEND}`),
  '/right-to-left': page(`${BOX}${SEND}`, { html: 'dir="rtl"' }),
  '/form': page('<form><label>Comment<textarea id="box" class="box"></textarea></label><button type="submit">Submit</button></form>'),
};

export const OTHERS: { readonly [path: string]: string } = {
  '/long': page(`<div style="height: 500px"></div>${BOX}${SEND}<div style="height: 2000px"></div><script>scrollTo(0, 320)</script>`),
  '/vietnamese': page(`${BOX.replace('Reply', 'Trả lời')}<p><button id="send" type="button">Gửi</button></p>`, { html: 'data-host="vi"' }),
  '/recycled': page(`<div id="rows"><div class="row">${BOX}${SEND}</div><div class="row" style="height: 60px"></div></div><script>
    window.recycle = (words) => {
      const [from, to] = document.querySelectorAll('.row');
      to.replaceChildren(...from.childNodes);
      find().textContent = words;
    };
  </script>`),
};

const PLAIN = `<div style="height: 20px"></div><section>${BOX.replace('id="box"', 'id="plain"')}${SEND}</section>`;
const out = (field: string) =>
  page(`<div>${field}</div><div style="margin-top: 700px"></div>${PLAIN}`.replace('margin-top: 700px', 'margin-top: 40px'));

/** Fields that are none of ours, each beside a plain reply box. */
export const OUT: { readonly [path: string]: string } = {
  '/search field': out('<input id="box" type="search" aria-label="Search">'),
  '/search area': out('<textarea id="box" class="box" aria-label="Search messages"></textarea>'),
  '/single line': out('<input id="box" aria-label="Reply">'),
  '/subject line': out('<textarea id="box" class="box" aria-label="Subject"></textarea>'),
  '/password': out('<input id="box" type="password" aria-label="Reply">'),
  '/read-only area': out('<textarea id="box" class="box" aria-label="Reply" readonly></textarea>'),
  '/opt-out': out('<textarea id="box" class="box" aria-label="Reply" data-gramm="false"></textarea>'),
  '/combobox': out('<div id="box" class="box" contenteditable="true" role="combobox" aria-label="To"></div>'),
  '/code editor': out('<div class="monaco-editor"><textarea id="box" class="box" aria-label="Editor content"></textarea></div>'),
};

export const PLACE_PAGES = { ...IN, ...OTHERS, ...OUT };
