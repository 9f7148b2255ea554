import { defineRule } from '../engine/pack';

export default defineRule({
  id: 'cannot',
  forms: [
    {
      find: ['<we=({we}) [really | just] {cannot} act=(»)>'],
      reword: ['what {we} can do is …'],
    },
  ],
  except: ["can't (wait | thank)"],
});
