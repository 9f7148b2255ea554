import { defineRule } from '../engine/pack';

/** Pity in place of understanding. */
export default defineRule({
  id: 'sympathy',
  silentIn: ['condition'],
  find: [
    '<(poor (you | thing | soul | love | old …1 | little …1 | kids | lamb | dear | mr*) [, …1])>',
    "<[that's | it's] [just | really | so] (too bad | a pity | a shame for you | tough luck | hard luck | bad luck | rotten luck | unlucky)> !(we | i | because)",
    "<(that's | what | such | it's) [really] [a | an] [real] (shame | pity)> !(to | that we | if)",
    '<(tough | bad | hard | rotten | rough) (luck | break)>',
    '<(i | we) (feel) [really | so | just | very] (bad | sorry) for (you | your | him | her)>',
    '<(gutted | sorry) for you>',
    '<((my heart (bleeds | breaks)) | break* my heart) [»]>',
    '<(i | we) [do | really | so | can only] pity »>',
    '<how (awful | unfortunate) for (you | your …2)>',
    '<(how sad | oh dear [,] oh dear)> ($ | ,,)',
    "<((unfortunately | sadly | sad | unlucky) for (you | yourself) | diddums | (sucks) to be you | [broke] my heart (to (think)) | my pity | (it is | it's | so | how) sad for you | a sorry (state) | sad to see (you | some*) | feel …1 (sorry | bad | terrible) for (you | your | him | her | them | people) | must be so (unhappy) | bummer)>",
    '<bless you>',
  ],
  except: [
    'not too bad',
    'bless you for',
    'too bad (of | an)',
    'shame to (miss | lose | see)',
    'poor (connection | quality | service | signal | experience | reception | performance)',
    'better luck',
  ],
  reword: [{ to: 'I can see how … that is', replaces: 'match' }],
});
