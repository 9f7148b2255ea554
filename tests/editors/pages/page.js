/**
 * What every editor's page offers the tests as `window.host`: the boxes, each with its editor's own view of the text (never the DOM's),
 * and what a helpdesk does to them: send, empty, refill, make anew. `?two` shows two boxes.
 *
 * An editor's page calls `show(mount)`; `mount(place)` builds the editor inside the element `place` and resolves with
 *   box()      the editable element
 *   text()     the model's text, blocks parted by \n
 *   html()     what would be sent
 *   set(text)  the host puts a text in (one paragraph), or empties the box with ''
 *   redo()     only where the editor's own redo hears no key
 *   destroy()  the host takes the editor away
 */
export async function show(mount) {
  const count = new URLSearchParams(location.search).has('two') ? 2 : 1;
  const boxes = [];
  const sent = [];
  const make = async (at) => {
    const section = document.querySelector(`#reply-${at}`);
    const place = document.createElement('div');
    section.prepend(place);
    boxes[at] = { ...(await mount(place)), place };
  };
  for (let at = 0; at < count; at += 1) {
    const section = document.createElement('section');
    section.id = `reply-${at}`;
    const send = document.createElement('button');
    send.type = 'button';
    send.textContent = 'Send';
    send.addEventListener('click', () => {
      sent.push(boxes[at].html());
      setTimeout(() => boxes[at].set(''), 20);
    });
    section.append(send);
    document.body.append(section);
    await make(at);
  }
  window.host = {
    boxes,
    sent,
    async remake(at) {
      await boxes[at].destroy();
      boxes[at].place.remove();
      await make(at);
    },
  };
}

const BLOCKS = 'p, div, li, h1, h2, h3, pre, blockquote';

/** The text of HTML as it is sent, for editors whose model is HTML: blocks and breaks become \n. */
export function textOfHtml(html) {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const br of body.querySelectorAll('br')) br.replaceWith(br.nextSibling || br.previousSibling ? '\n' : '');
  for (const block of body.querySelectorAll(BLOCKS)) if (!block.querySelector(BLOCKS)) block.append('\n');
  return body.textContent.replace(/\n+$/, '').replace(/[ \t]*\n[ \t]*\n*/g, '\n');
}

export const htmlOfText = (text) => (text === '' ? '' : `<p>${text}</p>`);
