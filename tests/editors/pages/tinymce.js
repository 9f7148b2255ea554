import { htmlOfText, show, textOfHtml } from './page.js';

show(async (place) => {
  const area = document.createElement('textarea');
  place.append(area);
  const [editor] = await window.tinymce.init({
    target: area,
    license_key: 'gpl',
    plugins: 'lists',
    height: 260,
    promotion: false,
    iframe_aria_text: 'Reply',
  });
  return {
    box: () => editor.getBody(),
    text: () => textOfHtml(editor.getContent()),
    html: () => editor.getContent(),
    set: (text) => editor.setContent(htmlOfText(text)),
    destroy: () => editor.remove(),
  };
});
