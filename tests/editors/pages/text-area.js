import { show } from './page.js';

show(async (place) => {
  const area = document.createElement('textarea');
  area.setAttribute('aria-label', 'Reply');
  place.append(area);
  return {
    box: () => area,
    text: () => area.value,
    html: () => area.value,
    set: (text) => {
      area.value = text;
    },
    destroy: () => area.remove(),
  };
});
