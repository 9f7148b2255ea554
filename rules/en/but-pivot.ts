import { defineRule } from '../engine/pack';

export default defineRule({
  id: 'but-pivot',
  find: ['(sorry | understand) ……8 <{pivot}>'],
});
