import { createApp, h, nextTick, ref, vModelText, withDirectives } from 'vue';
import { show } from './page.js';

show(async (place) => {
  const text = ref('');
  const update = (value) => {
    text.value = value;
  };
  const app = createApp({
    render: () => withDirectives(h('textarea', { 'aria-label': 'Reply', 'onUpdate:modelValue': update }), [[vModelText, text.value]]),
  });
  app.mount(place);
  await nextTick();
  return {
    box: () => place.querySelector('textarea'),
    text: () => text.value,
    html: () => text.value,
    set: async (value) => {
      update(value);
      await nextTick();
    },
    destroy: () => app.unmount(),
  };
});
