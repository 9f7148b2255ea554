import { Bold, ClassicEditor, Essentials, Italic, List, Paragraph } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import { htmlOfText, show } from './page.js';

show(async (place) => {
  const area = document.createElement('div');
  place.append(area);
  const editor = await ClassicEditor.create(area, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold, Italic, List],
    toolbar: ['bold', 'italic', 'bulletedList'],
    label: 'Reply',
  });
  const textOf = (node) =>
    node.is('$text') ? node.data : node.is('element', 'softBreak') ? '\n' : [...node.getChildren()].map(textOf).join('');
  return {
    box: () => editor.ui.getEditableElement(),
    text: () => [...editor.model.document.getRoot().getChildren()].map(textOf).join('\n'),
    html: () => editor.getData(),
    set: (text) => editor.setData(htmlOfText(text)),
    destroy: () => editor.destroy(),
  };
});
