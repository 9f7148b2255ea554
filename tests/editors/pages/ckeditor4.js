import { htmlOfText, show, textOfHtml } from './page.js';

show(
  (place) =>
    new Promise((resolve) => {
      const area = document.createElement('textarea');
      place.append(area);
      // The last open version; its check for updates would ask a host.
      const editor = window.CKEDITOR.replace(area, { versionCheck: false, height: 160, title: 'Reply' });
      editor.on('instanceReady', () =>
        resolve({
          box: () => editor.editable().$,
          text: () => textOfHtml(editor.getData()),
          html: () => editor.getData(),
          set: (text) => new Promise((done) => editor.setData(htmlOfText(text), done)),
          destroy: () => editor.destroy(),
        }),
      );
    }),
);
