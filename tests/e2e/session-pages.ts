/** Small pages with a reply box each, for the browser tests of the session. */
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Box</title>
<style>body { font: 14px/1.5 sans-serif; margin: 24px } .box { border: 1px solid #888; width: 500px; min-height: 90px; padding: 8px; font: inherit }</style>${head}</head><body>${body}</body></html>`;

/** Send empties the box a moment later, as a host does that waits for its server. `sent` holds what would go out. */
const HOST = `<script>
  window.sent = [];
  const box = document.querySelector('#box');
  const text = () => ('value' in box ? box.value : box.innerHTML);
  document.querySelector('#send').addEventListener('click', () => {
    sent.push(text());
    setTimeout(() => { if ('value' in box) box.value = ''; else box.replaceChildren(); }, 50);
  });
  document.querySelector('#discard').addEventListener('click', () => { if ('value' in box) box.value = ''; else box.replaceChildren(); });
</script>`;
const BUTTONS = '<p><button id="send" type="button">Send</button> <button id="discard" type="button">Discard</button></p>';
const RICH = '<div id="box" class="box" contenteditable="true" role="textbox" aria-multiline="true" aria-label="Reply"></div>';

/** Like an editor that draws its own selection once more after it got the focus: puts the caret back at the end, so many times. */
const jumpy = (times: number) => `${RICH}<script>{
  const box = document.querySelector('#box');
  let left = 0;
  box.addEventListener('focus', () => { left = ${times}; });
  document.addEventListener('selectionchange', () => {
    if (left === 0 || getSelection().isCollapsed) return;
    left -= 1;
    getSelection().selectAllChildren(box);
    getSelection().collapseToEnd();
  });
}</script>`;

export const PAGES = {
  '/rich': page(`<p id="before">Before</p>${RICH}${BUTTONS}${HOST}`),
  '/note': page(`${RICH.replace('"Reply"', '"Internal note"')}${BUTTONS}${HOST}`),
  '/plain': page(`<textarea id="box" class="box" placeholder="Write your reply"></textarea>${BUTTONS}${HOST}`),
  '/search': page('<input id="search" placeholder="Search"><textarea id="box" class="box" aria-label="Search messages"></textarea>'),
  '/read-only': page('<textarea id="box" class="box" aria-label="Reply" readonly>I can\'t do that. You have to wait.</textarea>'),
  '/frame': page('<iframe id="frame" src="/inside" width="560" height="200" style="margin: 40px; border: 3px solid"></iframe>'),
  '/inside': page(`${RICH}${BUTTONS}${HOST}`),
  '/shadow': page(
    `<my-composer></my-composer><script>
      document.querySelector('my-composer').attachShadow({ mode: 'open' }).innerHTML = '<style>.box { border: 1px solid; width: 500px; min-height: 90px }</style>${RICH}';
    </script>`,
  ),
  '/jumpy': page(jumpy(2)),
  '/stubborn': page(jumpy(1000)),
  '/dialog': page(`<dialog id="dialog">${RICH}${BUTTONS}</dialog><script>document.querySelector('#dialog').showModal()</script>${HOST}`),
  '/floating': page(
    `<div style="overflow: hidden; height: 0"><div style="position: fixed; right: 20px; bottom: 20px">${RICH}${BUTTONS}</div></div>${HOST}`,
  ),
  '/strict': page(
    `${RICH}${BUTTONS}`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-x'; require-trusted-types-for 'script'">`,
  ),
} as const;
