import { defineRule } from '../engine/pack';

/** Pity in place of understanding. */
export default defineRule({
  id: 'sympathy',
  silentIn: ['condition'],
  find: [
    '<(you poor (thing | things | love | dear | soul | man | woman | lot | guy | girl) | poor (you | thing | things | soul | love | girl | kitty | old …1 | little …1 | kid | kids | baby) [, …1])>',
    "<[oh | well | aw | that's | it's | thats] [just | really | so] (too bad | a pity | a shame for you | such a shame for you | tough luck | hard luck | bad luck | rotten luck | unlucky)> !(we | i | because)",
    "<(that's | what | such | it's) [really | such] [a | an] [real | great | terrible] (shame | pity)> !(to | that we | if)",
    '<(tough | bad | hard | rotten) luck> »',
    '<(i | we) (feel | felt) [really | so | just | very | terribly] (bad | sorry | awful | terrible) for (you | your | him | her)>',
    '<(gutted | sorry) for you>',
    '<my heart (bleeds | breaks | goes out) »>',
    '<(i | we) [do | really | truly | so | can only] pity »>',
    '<how (awful | terrible | horrible | unlucky | unfortunate) for (you | your …2)>',
    '<how (unlucky | unfortunate)> $',
    '^ [oh | aw | well] <bummer>',
    '<(how sad | oh dear [,] oh dear | bless your heart)> ($ | ,,)',
    "<(unfortunately for you | diddums | (sucks | must suck) to be you | [breaks | broke] my heart (breaks | to (think | see | hear)) | my pity | (it is | it's | so | how) sad for you | a sorry (state | sight) | sad to see (you | some*) | feel …1 (sorry | bad | terrible | awful) for (you | your | him | her | them | people | any*) | must be so (unhappy | lonely | poor | miserable) | bummer)>",
    '<bless you>',
    '<what (rotten | terrible | bad | awful | hard | tough) luck>',
    '<sucks for you>',
    '<(that | it) must suck for you>',
  ],
  except: [
    'not too bad',
    'too bad (of | an)',
    'shame to (miss | lose | see)',
    'poor (connection | quality | service | signal | experience | reception | performance)',
    'better luck',
  ],
  reword: [{ to: 'I can see how … that is', replaces: 'match' }],
});
