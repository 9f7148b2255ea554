import { show, textOfHtml } from './page.js';

show(async (place) => {
  const box = document.createElement('div');
  box.contentEditable = 'true';
  box.className = 'box';
  box.setAttribute('role', 'textbox');
  box.setAttribute('aria-label', 'Reply');
  place.append(box);
  return {
    box: () => box,
    text: () => textOfHtml(box.innerHTML),
    html: () => box.innerHTML,
    set: (text) => {
      box.textContent = text;
    },
    destroy: () => box.remove(),
  };
});
