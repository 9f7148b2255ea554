import { htmlOfText, show, textOfHtml } from './page.js';

show(
  (place) =>
    new Promise((resolve) => {
      const area = document.createElement('div');
      place.append(area);
      const editor = new window.FroalaEditor(area, { height: 120, attribution: false, placeholderText: 'Reply' }, () =>
        resolve({
          box: () => editor.el,
          text: () => textOfHtml(editor.html.get()),
          html: () => editor.html.get(),
          set: (text) => editor.html.set(htmlOfText(text)),
          destroy: () => editor.destroy(),
        }),
      );
    }),
);
