import { defineRule } from '../engine/pack';

export default defineRule({ id: 'thanks', find: ['(thanks | thank you) [(for | so much) »]'] });
