import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $generateHtmlFromNodes } from '@lexical/html';
import { ListItemNode, ListNode, registerList } from '@lexical/list';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import { show } from './page.js';

show(async (place) => {
  const box = document.createElement('div');
  box.contentEditable = 'true';
  box.className = 'box';
  box.setAttribute('role', 'textbox');
  box.setAttribute('aria-label', 'Reply');
  place.append(box);
  const editor = createEditor({ nodes: [ListNode, ListItemNode], onError: (error) => console.error(error) });
  editor.setRootElement(box);
  const stop = [registerRichText(editor), registerList(editor), registerHistory(editor, createEmptyHistoryState(), 300)];
  return {
    box: () => box,
    text: () => editor.getEditorState().read(() => $getRoot().getTextContent().replace(/\n\n/g, '\n')),
    html: () => editor.getEditorState().read(() => $generateHtmlFromNodes(editor, null), { editor }),
    set: (text) =>
      editor.update(
        () => {
          const paragraph = $createParagraphNode();
          if (text !== '') paragraph.append($createTextNode(text));
          $getRoot().clear().append(paragraph);
        },
        { discrete: true },
      ),
    destroy: () => {
      for (const end of stop) end();
      editor.setRootElement(null);
      box.remove();
    },
  };
});
