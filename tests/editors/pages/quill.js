import Quill from 'quill';
import 'quill/dist/quill.snow.css';
import { show } from './page.js';

show(async (place) => {
  const area = document.createElement('div');
  place.append(area);
  const quill = new Quill(area, { theme: 'snow', placeholder: 'Reply' });
  return {
    box: () => quill.root,
    text: () => quill.getText().replace(/\n$/, ''),
    html: () => quill.getSemanticHTML(),
    set: (text) => quill.setText(text),
    destroy: () => place.replaceChildren(),
  };
});
