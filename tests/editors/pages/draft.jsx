import { ContentState, convertToRaw, Editor, EditorState, RichUtils } from 'draft-js';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import 'draft-js/dist/Draft.css';
import { show } from './page.js';

show(async (place) => {
  const model = {};
  function Reply() {
    const [state, setState] = useState(EditorState.createEmpty());
    model.state = state;
    model.set = setState;
    const onKey = (command, now) => {
      const next = RichUtils.handleKeyCommand(now, command);
      if (next) setState(next);
      return next ? 'handled' : 'not-handled';
    };
    return <Editor editorState={state} onChange={setState} handleKeyCommand={onKey} ariaLabel="Reply" />;
  }
  const root = createRoot(place);
  flushSync(() => root.render(<Reply />));
  return {
    box: () => place.querySelector('.public-DraftEditor-content'),
    text: () => model.state.getCurrentContent().getPlainText('\n'),
    html: () => JSON.stringify(convertToRaw(model.state.getCurrentContent()).blocks.map(({ key, ...block }) => block)),
    set: (text) =>
      flushSync(() =>
        model.set(EditorState.moveFocusToEnd(EditorState.push(model.state, ContentState.createFromText(text), 'remove-range'))),
      ),
    destroy: () => root.unmount(),
  };
});
