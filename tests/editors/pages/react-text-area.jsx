import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { show } from './page.js';

show(async (place) => {
  const model = { value: '', set: () => {} };
  function Reply() {
    const [value, setValue] = useState('');
    model.value = value;
    model.set = setValue;
    return <textarea aria-label="Reply" value={value} onChange={(event) => setValue(event.target.value)} />;
  }
  const root = createRoot(place);
  flushSync(() => root.render(<Reply />));
  return {
    box: () => place.querySelector('textarea'),
    text: () => model.value,
    html: () => model.value,
    set: (text) => flushSync(() => model.set(text)),
    destroy: () => root.unmount(),
  };
});
