import { defineRule } from '../engine/pack';

/** Words that are of feeling and nothing else. */
const STRONG =
  'frustrating | upsetting | disappointing | annoying | stressful | worrying | scary | terrifying | frightening | confusing | exhausting | maddening | infuriating | distressing | irritating | disheartening | heartbreaking | gutting | devastating | nerve-racking | nerve-wracking | miserable | awful | horrible | horrid | dreadful | demoralising | humiliating | unsettling | unnerving | draining | rough | tiring | rotten | embarrassing | a (nightmare | worry | shock | (huge | real | big | massive | such a | proper | total) (let-down | letdown | disappointment | pain | blow | shame | worry | loss))';

/** What wears people out, and what they had hoped for. */
const HARD =
  '{bad} | {trouble} | a (pain | nightmare | shock | worry | blow | disappointment | letdown | let-down | mess | scare | headache | hassle | lot | disaster | shame | struggle | ordeal | wrench) | no (fun | joke | small thing | picnic) | sick* | fuming | livid | furious | gutted | crushed | heartbroken | shaken | tearing my hair | fed up | at (my | your) wits | on edge | lost | panick*';

/** Names the feeling or stands in the customer's place. */
export default defineRule({
  id: 'empathy-shown',
  silentIn: [],
  find: [
    "<(you've | you had | i'd have | there's) [got] (every | a | any) (right | reason) to [be | feel] …2>",
    "<(oh no | oh dear | ouch | ugh | gosh) , (what | that's | how | such) (a | an | {so} | {bad}) [»]>",
    '<(panic* | worry* | fear | anger | frustration | feeling that way) (is | are) [{adv}] (natural | normal | human | understandable) »>',
    '<(i | we) understand (the | this) (frustration | worry | disappointment | concern | stress) »>',
    `<(i | we | i'm | ^ | ,,) [can | do | could] [only | certainly | totally | completely | definitely | absolutely | fully | really | truly | well | sure | so] (see | imagine | understand | appreciate | realise | realize | recognise | recognize | sense | sensing | acknowledge | know | hear | get | tell | feel) [just | you | you're | you've | that you | that you're | you were] (how | why | what | where | that | that's | this | it | it's | the | your | a | having | being | waiting | losing | been | had | so | really | very | feeling) … (${HARD} | important | matters | much | feel | feeling | feels | felt | means | stings | coming from | counting on | looking forward | frustrat* | disappoint* | anxious)>`,
    "<(that | this | it | what | which | two …6 | waiting …6) (must | must've) [have] [been | be | feel | felt | given | seem | come | hurt | left | made] [so | very | really | such | quite | incredibly | a | you | like | as | endless | hurt | on | you feel | extremely] …3 »>",
    "<(that's | this is | it's | such | is) [so | very | really | never | incredibly | extremely | a | an | certainly | definitely | absolutely | such | truly | understandably | quite | always | both | a really | a very | a truly | a proper | no] [a | an | really | truly | very] ({bad} | fun | let-down | horrible shock | long (time | day | wait) | lot to | big loss | small thing) [way | day | morning | start | evening | situation | spot | thing | time | experience | deadline | for you | to | when | and | position | news | message | night | feeling | wait | shock | place | moment]>",
    '<(no one | nobody | no customer | no traveller) (wants | likes | enjoys | should | would want | deserves | needs) »>',
    '<[please accept] (our | my) [sincere* | heartfelt | deep* | warmest | most …1] (condolences | sympath*)>',
    "<((i've | we've) [all] been there | {im} [right | all] [there] (with you | on your side) (on | in | here) (this | that | it) [one] | know (that | the) feeling | know what (it | that) is like | i hear you | my thoughts are with | thinking of you) »>",
    "<[{adv}] (don't | can't | wouldn't | nobody could) blame you [»]>",
    "<(there's | nothing | few things) [nothing | are | is | few things] [{adv}] (worse | more (frustrating | annoying | stressful | upsetting | infuriating | maddening)) »>",
    '<(every | any) …2 (worst | biggest) [»]>',
    "<(oh no | oh dear | ouch | ugh | gosh | goodness) , (what | that's | how | such) (a | an | {so} | {bad}) [»]>",
    `~(not | never | less | be | isn't | bit | please) <(is | are | was | were | 's | that's | it's | be | feels | feel | sounds | been | looks | becomes | gets) [a | an] [{so} | such | always | quite | never] [a | an] (${STRONG}) [»]>`,
    "<(i'd | we'd | i would | we would | (any of | most of | all of) us would | most people would | anyone would) ……8 (too | as well | the same | in your (shoes | place | position)) [»]>",
    '<(hurts | stings | smarts | weighs on | takes a toll | takes its toll | takes it out of | gets anyone down | grates | wears (you | one | anyone | thin) | breaks (your | a) heart) [»]>',
    "<you (were | had been | 'd been | had) [{adv} | {so}] (counting on | relying on | depending on | banking on | looking forward | saved | saving | planned | excited) »>",
    '<(take care of yourself | look after yourself | your time (is | matters) [»] | every right)>',
    '<(i | we) (hate | dislike) …3 [delays | this | that | it | waiting | when this happens] (as much as you | too | just as much)>',
    "<(the last thing | not (something | what)) (you | anyone | we'd | you'd) …2 (need | needs | want | wants | expected | expect | hope for | wanted | needed) »>",
    '<(how | so | very | really | such) (frustrating | upsetting | stressful | disappointing | annoying | worrying | scary | awful | terrifying) [that | this | it] …3>',
    '<(it | that) hurts to »>',

    "<(must | must've | can only) [have] [been | come | felt | be] (stung | hurt | stings | ruined | shaken | {bad} | a (shock | worry | scare | let-down | letdown | disappointment)) »>",
    '<{sorry} for your loss>',

    "<you've been [more than] (patient | so patient | very patient)>",
    "<no wonder (you're | you feel | you felt | it) »>",
    "<(i | we) (can't | can only | can) [even | begin to] imagine »>",
    '<(sounds | sound) like [it | that | this | things] [can | must | has | have] (be | been | is) [{so}] {bad} »>',
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
