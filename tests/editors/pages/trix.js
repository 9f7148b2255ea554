import 'trix';
import 'trix/dist/trix.css';
import { show } from './page.js';

show(
  (place) =>
    new Promise((resolve) => {
      const input = document.createElement('input');
      input.type = 'hidden';
      input.id = `trix-${Math.round(performance.now() * 1000)}`;
      const box = document.createElement('trix-editor');
      box.setAttribute('input', input.id);
      box.setAttribute('aria-label', 'Reply');
      box.addEventListener('trix-initialize', () =>
        resolve({
          box: () => box,
          text: () => box.editor.getDocument().toString().replace(/\n$/, ''),
          html: () => box.value,
          set: (text) => box.editor.loadHTML(text),
          redo: () => box.editor.redo(),
          destroy: () => place.replaceChildren(),
        }),
      );
      place.append(input, box);
    }),
);
