import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { htmlOfText, show } from './page.js';

show(async (place) => {
  const editor = new Editor({ element: place, extensions: [StarterKit], editorProps: { attributes: { 'aria-label': 'Reply' } } });
  return {
    box: () => place.querySelector('.ProseMirror'),
    text: () => editor.getText({ blockSeparator: '\n' }),
    html: () => editor.getHTML(),
    set: (text) => editor.commands.setContent(htmlOfText(text)),
    destroy: () => editor.destroy(),
  };
});
