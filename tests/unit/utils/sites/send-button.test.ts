// @vitest-environment happy-dom
// @vitest-environment-options {"settings": {"enableIframePageLoading": true}}
/** Which press sends the reply in which box. The suite of all sites has the rest. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { placeOf } from '@/utils/sites/place';

beforeEach(() => {
  // Nothing is laid out here: what is hidden says so.
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (this: HTMLElement) {
    return this.closest('[hidden], .ql-clipboard') ? new DOMRect() : new DOMRect(0, 0, 500, 80);
  });
});

/** Whether a press on #press counts for #box. */
function counts(html: string, href = 'https://desk.acme.example/inbox'): boolean {
  document.body.innerHTML = html;
  const [box, pressed] = ['box', 'press'].map((id) => document.getElementById(id));
  if (!box || !pressed) throw new Error('no box or nothing to press');
  return placeOf(box, { href, origin: new URL(href).origin }).isSend(pressed, box);
}

const BOX = '<div id="box" contenteditable="true" role="textbox" aria-label="Reply"></div>';
const OTHER = '<textarea aria-label="Reply"></textarea>';
const SEND = '<button id="press">Send</button>';

describe('by its words', () => {
  const labelled = (words: string) => counts(`<form>${BOX}<button id="press" class="btn submit">${words}</button></form>`);

  it.each(
    [
      ['Send', 'Submit', 'Reply', 'Send and close', 'Submit as closed', 'Reply & close', 'Send draft'],
      ['Gửi', 'Gửi và đóng', 'Trả lời'],
      ['发送', '发送并关闭', '傳送', '送出'],
      ['Илгээх', 'Хариулах'],
    ].flat(),
  )('%s sends', (words) => {
    expect(labelled(words)).toBe(true);
  });

  it.each(
    [
      ['Discard', 'Discard reply', 'Cancel', '✕ Close', 'Close reply', 'Delete post', 'Save draft', 'Save as draft'],
      ['Hủy', 'Huỷ bỏ', 'Hủy gửi', 'Xóa', 'Xoá trả lời', 'Đóng', 'Bỏ qua', 'Lưu nháp', 'Lưu bản nháp'],
      ['取消', '取消发送', '删除', '关闭', '放弃', '丢弃', '保存草稿', '存草稿'],
      ['刪除回覆', '關閉', '放棄', '捨棄', '儲存草稿'],
      ['Цуцлах', 'Болих', 'Илгээхийг болих', 'Устгах', 'Хариуг устгах', 'Хаах', 'Ноорог хадгалах', 'Ноорогт хадгалах'],
    ].flat(),
  )('%s does not', (words) => {
    expect(labelled(words)).toBe(false);
  });

  it.each<[what: string, button: string]>([
    ['a name alone', '<button id="press" class="submit-bar-close">×</button>'],
    ['a name for tests alone', '<button id="press" data-testid="discard-reply"></button>'],
    ['its label, pressed on the icon', '<button class="send" aria-label="Discard reply"><svg><path id="press"></path></svg></button>'],
  ])('a button that discards by %s', (_what, button) => {
    expect(counts(`<form>${BOX}${button}</form>`)).toBe(false);
  });
});

describe('by where it stands', () => {
  it.each<[what: string, html: string, counts: boolean]>([
    ['in the box’s form', `<form>${BOX}${SEND}</form>`, true],
    ['pressed on its icon', `<form>${BOX}<button>Send <i><b id="press"></b></i></button></form>`, true],
    ['in the footer of the pane', `<main><div>${BOX}</div><div><footer>${SEND}</footer></div></main>`, true],
    ['in the form of another box', `<form>${BOX}</form><form>${OTHER}${SEND}</form>`, false],
    ['in the pane of two boxes', `<main><div>${BOX}</div><div>${OTHER}</div>${SEND}</main>`, false],
    ['beside another box in a frame', `<form>${BOX}</form><form><iframe id="x_ifr"></iframe>${SEND}</form>`, false],
    ['beside a box that is hidden', `<main><div>${BOX}</div><div hidden>${OTHER}</div>${SEND}</main>`, true],
    [
      'beside what an editor keeps for itself',
      `<main><div>${BOX}<div class="ql-clipboard" contenteditable="true"></div></div>${SEND}</main>`,
      true,
    ],
    ['a box within the box', `<form>${BOX.replace('></div>', '><p contenteditable="true"></p></div>')}${SEND}</form>`, true],
    ['a part that cannot be edited', `<form><p contenteditable="false">Hi</p>${BOX}${SEND}</form>`, true],
  ])('%s', (_what, html, expected) => {
    expect(counts(html)).toBe(expected);
  });

  it('in another shadow root', () => {
    document.body.innerHTML = `<form>${BOX}</form><my-chat></my-chat>`;
    const root = document.querySelector('my-chat')?.attachShadow({ mode: 'open' });
    if (!root) throw new Error('no root');
    root.innerHTML = `<div>${OTHER}${SEND}</div>`;
    const box = document.getElementById('box');
    const pressed = root.getElementById('press');
    const at = { href: 'https://desk.acme.example/', origin: 'https://desk.acme.example' };
    expect(box && pressed && placeOf(box, at).isSend(pressed, box)).toBe(false);
  });
});

describe('on a known site', () => {
  it.each<[what: string, inside: string, counts: boolean]>([
    ['its own Send', '<button id="compose-send-button"><i id="press"></i></button>', true],
    ['words only, beside its own Send', '<button id="compose-send-button">Send</button><button id="press">Post</button>', false],
    ['words only', SEND, false],
  ])('%s', (_what, inside, expected) => {
    expect(counts(`<div>${BOX}${inside}</div>`, 'https://acme.zulipchat.com/#narrow/dm/9')).toBe(expected);
  });
});
