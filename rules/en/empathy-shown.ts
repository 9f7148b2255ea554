import { defineRule } from '../engine/pack';

/** Words that are of feeling and nothing else. */
const STRONG =
  'frustrating | upsetting | disappointing | annoying | stressful | worrying | scary | terrifying | frightening | confusing | exhausting | maddening | infuriating | heartbreaking | gutting | nerve-racking | miserable | awful | horrible | horrid | rough | rotten | a (nightmare | shock | (huge | real) (let-down | shame | worry))';

/** What wears people out, and what they had hoped for. */
const HARD =
  '{bad} | {trouble} | a (pain | nightmare | shock | worry | blow | disappointment | letdown | let-down | mess | scare | headache | hassle | lot | disaster | shame | struggle | ordeal | wrench) | no (fun | joke | small thing | picnic) | sick* | fuming | livid | furious | gutted | crushed | heartbroken | shaken | tearing my hair | fed up | at (my | your) wits | on edge | lost | panick*';

/** Names the feeling or stands in the customer's place. */
export default defineRule({
  id: 'empathy-shown',
  silentIn: [],
  find: [
    "<(you've | you had | i'd have | there's) [got] (every | a | any) (right | reason) to [be] …2>",
    "<(oh no | oh dear | ugh) , (what | that's | how) (a | an | {so} | {bad}) [»]>",
    '<(panic | worry | fear | anger) (is | are) [{adv}] (natural | normal | human | understandable) »>',
    '<(i | we) understand (the | this) (frustration | worry | concern | disappointment) »>',
    `<(i | we | i'm | ^ | ,,) [can | do | could] [only | totally | completely | definitely | fully | really | so] (see | imagine | understand | appreciate | recognise | sensing | know | hear | get | tell | feel) [just | you | you're | you've | that you | that you're | you were] (how | why | what | where | that | that's | this | it | it's | the | your | a | having | being | waiting | been | had | so | really | very) … (${HARD} | important | much | feel | feeling | feels | stings | coming from)>`,
    "<(that | this | it | what | which | two …6) (must | must've) [have] [been | be] [so | very | really | a | you | as | on] …3 »>",
    "<(that's | this is | it's | such | is) [so | very | really | never | incredibly | a | an | always | a really | a very | a proper | no] [a | an | really | very] ({bad} | fun | long (time) | lot to | small thing) [for you | to | when | and]>",
    '<(no one | nobody) (wants | likes | should | deserves) »>',
    '<[please accept] (our | my) [deep* | sincere* | heartfelt] (condolences | sympathy | sympathies)>',
    "<((i've | we've) [all] been there | {im} [all] [there] (with you) (on | in) (this | that | it) [one] | know (that | the) feeling | i hear you) »>",
    "<[{adv}] (don't | can't | wouldn't) blame you [»]>",
    "<(there's) [nothing | are | is] [{adv}] (worse) »>",
    '<(every | any) …2 (worst) [»]>',
    "<(oh no | oh dear | ugh) , (what | that's | how) (a | an | {so} | {bad}) [»]>",
    `~(not | never | less | be | isn't | bit | please) <(is | are | was | were | 's | that's | it's | be | feel | sounds | been) [a | an] [{so} | always | never] [a | an] (${STRONG}) [»]>`,
    "<(i'd | we'd | i would | we would) ……8 (too | as well | the same) [»]>",
    '<(hurts | stings | wears (you | one | anyone)) [»]>',
    "<you (were | had been | 'd been | had) [{adv} | {so}] (looking forward) »>",
    '<(every right)>',
    '<(i | we) (hate) …3 [this | that | it] (as much as you)>',
    "<(the last thing | not (something | what)) (you | we'd | you'd) …2 (need | want) »>",
    '<(how | so | very | really) (frustrating | stressful | annoying | worrying | awful) [that | this | it] …3>',
    '<(it | that) hurts to »>',

    "<(must | must've | can only) [have] [been | be] (stung | hurt | ruined | {bad} | a (shock)) »>",
    '<{sorry} for your loss>',

    "<you've been [more than] (patient)>",
    "<no wonder (you're | it) »>",
    "<(i | we) (can't | can only | can) [even] imagine »>",
    '<(sounds) like [it | that | this] [can | must | has | have] (be | been | is) [{so}] {bad} »>',
  ],
  except: [
    '(disappointing | upsetting | sad) to (hear | see | learn) [that] (we | our)',
    '(the experience | how) (we | i) want',
    'want you to feel (this | that) way',
    '(that | it) must have [been | come | got | gone] (*ed | sent | lost | left | put | taken | gone | got | fallen | slipped | due | on | in | at | by | with) !(out | down | up | so)',
    '(hard | difficult | tough | impossible) to (diagnose | tell | say | know | predict | confirm | judge | estimate | see | get | find | assess)',
    'understand that you (would like | want | wish | need | are looking)',
    'as i understand',
    '(hard | difficult | tough) to (grasp | understand | get | see | read | diagnose | tell | know | say | determine)',
    "it's just that",
    '(please | hope you | hope that you) understand',
    "(not | isn't | never) (hard | difficult)",
    'understand your (request | question | point | query | requirement)',
    "(is | it's) [not] (bad | hard | difficult) to (use | find | set)",
    '(we | i) (understand | know) [that] (this | the) (policy | plan | item | order)',
    '(easy | fun) (to use | and)',
    'no one likes spam',
    "(that's | it's) [too] bad",
    '(that | it) must (be | have) [been] (the | a | your | because) (wrong | old | other | typo | error | mistake)',
    '(i | we) appreciate (that | the) ……4 (important | feedback)',
  ],
  unless: { after: ['own-pivot'], next: ['own-pivot-start'] },
});
