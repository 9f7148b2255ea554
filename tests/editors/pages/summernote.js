import { htmlOfText, show, textOfHtml } from './page.js';

show(async (place) => {
  const area = document.createElement('div');
  place.append(area);
  const note = window.jQuery(area);
  note.summernote({ height: 120, placeholder: 'Reply' });
  return {
    box: () => place.querySelector('.note-editable'),
    text: () => textOfHtml(note.summernote('code')),
    html: () => note.summernote('code'),
    set: (text) => note.summernote('code', htmlOfText(text)),
    destroy: () => note.summernote('destroy'),
  };
});
