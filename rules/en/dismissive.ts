import { defineRule } from '../engine/pack';

const ITS =
  "(it's | that's | its | thats | it is | this is | they're | it was | there's | is | was | isn't | wasn't | [i'd] (call | say) (it | that))";
/** What the trouble is made out to be less than. */
const DRAMA =
  '(big (deal | issue | problem | thing | drama) | biggie | end of the world | disaster | emergency | catastrophe | crisis | tragedy | matter of life | life or death | huge (issue | problem | deal) | serious | rocket science | brain surgery | long (wait | time | way) | reason to | that (bad | hard | serious | complicated | difficult | long | important) | so (bad | hard | difficult) | such a | much (of a | to) | worth)';
const ALL =
  '(everyone | everybody | every other …1 | nobody | no one | no other …1 | (most | other | our other | all (other | our | the other) | plenty of | lots of | many | hundreds of | dozens of | millions of | some) [other | of our | our] (people | folk | folks | customers | guests | users | passengers | travellers | members | clients | shops | parents | drivers | players | students | patients))';

/** Belittles the trouble or the person. */
export default defineRule({
  id: 'dismissive',
  find: [
    // The feeling.
    "<(calm (down | yourself) | cool down | relax | chill [out] | simmer down | settle down | lighten up | cheer up | get (over (it | yourself) | a grip) | deal with it | (suck | man) it up | pull yourself together | take it easy | take a deep breath | (keep your | hold your) (hair on | shirt on | horses) | be (more [more] | [a] little | just) patient | a little patience | try to relax)> !(, it's on us | by | in | on | at | and enjoy | with | time)",
    "<(don't | no need to | there's no (need | reason | call | cause | point) (to | for | in) | stop | try not to | no point) [{adv}] [get | getting | be | being] [all | so | too] (shout* | rude | upset | angry | worked up | nasty | dramatic* | drama | so | fuss* | [make a] fuss | panic* | alarm | sensitive | silly | ridiculous | picky | emotional | (lose | losing) (sleep | your) | overreact* | moan* | whin* | cry* | complain* | take it personally | your knickers) [»]>",
    "<(you're | you are | you | aren't you) [just | clearly | totally | a bit | perhaps | being | rather | maybe] [being] [too | so | a bit | a little | very | rather | overly] (overthink* | overreact* | dramatic | silly | unreasonable | difficult | ridiculous | impatient | sensitive | picky | fussy | dramatic | paranoid | petty | emotional | exaggerat* | imagining | worry* (too | over | about nothing) | making (a (fuss | mountain | meal | big)) | blowing | reading too much | expect* (too | a lot)) [a bit]>",
    '<(you (worry | fuss | complain | expect | think) too much | what did you expect | a bit of an exaggeration | mountain out of a molehill | making a mountain | a fuss | out of proportion | storm in a teacup | first world problem* | so-called | your little (problem | issue | drama | complaint | story))>',
    '~(but | will) <[you …1] surely …3>',
    "<(don't | can't | fail to) (see | understand | get) (what the (problem | issue | fuss | matter) | why you're | the (issue | problem | fuss | big deal) | what you're so | what all) »>",
    "<let's (not | keep (things | it) in | try not to) [be | get | make] (exaggerat* | dramatic | overreact* | carried away | a | ahead | perspective | silly | panic)>",
    // The trouble.
    `<${ITS} [really | honestly | hardly] (not | no | hardly | never | nothing) [really | such | exactly | that] [a | an | the | of a] [very | big] ${DRAMA}>`,
    `<(isn't | wasn't | aren't | hardly | scarcely | not | never) [really | exactly] (a | an | the) [very] ${DRAMA}>`,
    "<(could (be | have been) [a lot | much | far] worse | it's nothing [serious | much | really] | no harm done | (nobody | no one) (died | is dying) | get used to it | welcome to (the real | life) | life's too short | all in your head | imagining (it | things) | (a | every) (trivial | petty | minor | tiny) …1 | nothing to get …1 | is nothing ($ | ,,) | no biggie | nbd | just be patient | a small price to pay | who cares | so what | what's the (rush | hurry | fuss | problem | big deal | drama) | not the end of the world | big deal $ | (i | we) wouldn't (worry | make | lose | get | call it | say it) …4 | you'll (live | survive | manage | cope | get (over | used to) it | be fine | forget)) !(to | with | in | on | at | the | a)>",
    "<((that's | it's) (life | travel | how it goes | the way it goes | just how it | what it is) | it is what it is | such is life | these things happen | happens (to (everyone | everybody | all of us | the best) | all the time) | (worse | bigger | real | more important | better) (things | problems | issues | fish | matters) [than | to | happen*] | is it really (that | so) | (doesn't | can't) [really] (matter (that | so | much) | be that (bad | hard | difficult | urgent)) | nothing to (worry | cry | complain | make a fuss) [about] | (never | didn't | won't | can't) (hurt | hurts | killed | kill) (anyone | anybody | you) | (have | has | had) it (worse | harder))>",
    "<(it's | that's | its | thats | this is) (only | just | merely | one) (a | an | one | two | three | # | some | your | money | the | digit | letter | day | hour | box | item | button) [bit | little | few | small | day | minor | couple | hour | delay | days] [of] »>",
    // The others.
    `<${ALL} [else] [here | seems to] [has | have] [ever | never | don't | doesn't] [even | had to] (manage* | wait | wait* | cope* | pay | pays | complain* | mention* | notice* | mind* | said | say | says | had | like* | would | can | does | do | know* | understand* | figure* | find* | seem* | get* | have (ever | never | had) | has (ever | never | had)) [»]>`,
    '<(works (fine (for (me | us | everyone) | here) | for everyone) | (it | that | this) works (for me | fine | on (my | our) end) | (wait | read | queue | pay) like everyone else)>',
    // The ease of it.
    "<(how (hard | difficult) can it | you had one job | try (reading | looking | listening | thinking) | use your eyes | it's right there | all you (had | have | need) to do (was | is) | (anyone | anybody) can (see | work | figure | do | tell) | any (child | fool | idiot | one | toddler) | (a | my) (child | kid | gran* | mum | mother | dad | dog | toddler) (can | could | knows | would | managed) | as (anyone | everyone) (can | knows)) »>",
    "<(as | like) (you | you're | i'm sure you | you are) [no doubt | surely | should | must | would | already | probably | doubtless | well | perfectly] [well] (know | aware | appreciate | remember)>",
    `<${ITS} [just | all | only | pretty | really | very | quite | perfectly | so | that | super | dead | actually | extremely] [a] (basic* | common (sense | knowledge) | simple (case | matter | thing | enough) | obvious | plain (to see | as | enough) | self-explanatory | black and white | (clearly | plainly) (stated | written | says | explained | mentioned | shown | visible | states | marked) | easy enough | child's play | as simple as)>`,
    "<(it's | that's) (very | really) (simple | easy)>",
    "<((can't | couldn't | can | could) [hardly | scarcely | not | really] be [any | much | more] (obvious | easier | simpler | clearer | plainer) | it goes without saying | use (your | some | a bit of) (common sense | head | brain) | stands to reason | (obviously | clearly) (not | you | the | that | we | it | this))>",
    "^ [well | but | and | so | hi | it's | that's | yes | no] [,] <(obviously | clearly)>",
    '^ [just | simply] <(just | simply) (read | do | follow | google | restart | look | wait | use | call | turn | go | check | buy | get | ignore | learn | pay | be patient | ask | reset | reinstall | update | change | try | move)>',
    '<[lol] just (turn it off [and on] [again] | ignore it)>',
  ],
  except: [
    '(simply | just) (reply | tap | click | let | send | dm | say | text | show | ask (for | us | me))',
    'relax (by | in | on | with | and | while)',
    "it's (only | just) (a (call | click | tap | minute (walk | away) | short | suggestion) | # (left | away | steps) | one (step | tap | click | left | more) | the (first | one))",
    "(it's | that's) (just | only) (in | for | on | £ | $ | €) ",
    'only # (left | minutes | min | more)',
    'relaxing',
    'clearly (see | hear | marked)',
    '(just | simply) (follow | use | check | call | go) ……10 (and | to | here | \\ufffc*)',
    "nothing to worry about (, | -) (i've | we've | it's)",
    'as you can [clearly] see',
    'nobody else (can see | sees | has access | can use)',
  ],
  silentIn: ['condition'],
  reword: [{ to: 'I can see that this matters, and …', replaces: 'clause' }],
});
