import { baseKeymap, toggleMark } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { DOMSerializer, Schema } from 'prosemirror-model';
import { marks, nodes } from 'prosemirror-schema-basic';
import { addListNodes } from 'prosemirror-schema-list';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import 'prosemirror-view/style/prosemirror.css';
import { show } from './page.js';

const base = new Schema({ nodes, marks });
const schema = new Schema({ nodes: addListNodes(base.spec.nodes, 'paragraph block*', 'block'), marks });

show(async (place) => {
  const plugins = [
    history(),
    keymap({ 'Mod-z': undo, 'Mod-y': redo, 'Shift-Mod-z': redo, 'Mod-b': toggleMark(schema.marks.strong) }),
    keymap(baseKeymap),
  ];
  const view = new EditorView(place, { state: EditorState.create({ schema, plugins }), attributes: { 'aria-label': 'Reply' } });
  return {
    box: () => view.dom,
    text: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n', '\n'),
    html: () => {
      const out = document.createElement('div');
      out.append(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content));
      return out.innerHTML;
    },
    set: (text) => {
      const paragraph = schema.node('paragraph', null, text === '' ? [] : [schema.text(text)]);
      view.dispatch(view.state.tr.replaceWith(0, view.state.doc.content.size, paragraph));
    },
    destroy: () => view.destroy(),
  };
});
