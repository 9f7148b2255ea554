import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, Editor, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { show } from './page.js';

const Leaf = ({ attributes, leaf, children }) => <span {...attributes}>{leaf.bold ? <strong>{children}</strong> : children}</span>;

show(async (place) => {
  const editor = withHistory(withReact(createEditor()));
  const onKeyDown = (event) => {
    if (event.key === 'b' && event.ctrlKey) {
      event.preventDefault();
      Editor.addMark(editor, 'bold', !Editor.marks(editor)?.bold);
    }
  };
  const root = createRoot(place);
  flushSync(() =>
    root.render(
      <Slate editor={editor} initialValue={[{ type: 'paragraph', children: [{ text: '' }] }]}>
        <Editable aria-label="Reply" placeholder="Write a reply" onKeyDown={onKeyDown} renderLeaf={(props) => <Leaf {...props} />} />
      </Slate>,
    ),
  );
  return {
    box: () => place.querySelector('[data-slate-editor]'),
    text: () => editor.children.map((block) => Node.string(block)).join('\n'),
    html: () => JSON.stringify(editor.children),
    set: (text) =>
      Editor.withoutNormalizing(editor, () => {
        Transforms.deselect(editor);
        for (const _ of [...editor.children]) Transforms.removeNodes(editor, { at: [0] });
        Transforms.insertNodes(editor, { type: 'paragraph', children: [{ text }] }, { at: [0] });
      }),
    destroy: () => root.unmount(),
  };
});
