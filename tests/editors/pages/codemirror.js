import { EditorView, minimalSetup } from 'codemirror';
import { show } from './page.js';

show(async (place) => {
  const attributes = EditorView.contentAttributes.of({ 'aria-label': 'Reply' });
  const view = new EditorView({ parent: place, extensions: [minimalSetup, EditorView.lineWrapping, attributes] });
  return {
    box: () => view.contentDOM,
    text: () => view.state.doc.toString(),
    html: () => view.state.doc.toString(),
    set: (text) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } }),
    destroy: () => view.destroy(),
  };
});
