import { defineRule } from '../engine/pack';

/** Words that leave the customer with nothing to rely on. */
export default defineRule({
  id: 'hedging',
  forms: [
    {
      find: [
        "<(i | we) (think | guess | suppose | reckon | assume | believe) [that]> rest=((it | it's | that's | they're | there's | you've | that | this | they | your | the | there | we) »)",
        '^ <(hopefully | maybe | perhaps | probably | presumably)> [,] rest=(»)',
      ],
      except: ['i believe (you | in)', '(i | we) (think | believe) (we | that) (can | you)'],
      reword: ['{rest}'],
    },
    {
      find: [
        "<(i | we) [{adv}] (think | guess | suppose | reckon | assume | imagine)> !(you'll love | you'd love | that's | of you | about | outside | so too | it's great | ahead | you're going to love | it would be best)",
        '<i believe> !(you | in)',
        "^ [it's | that's] [,] <(maybe | perhaps | probably | possibly | presumably)>",
        "<(it | this | that | they | there | he | she | which | it's | that's | should | will | is | are | was | could | might | may | must | or) [be] (maybe | probably | possibly)>",
        '~(a | the | this | that | what | some | any | which | best | worst | right | wrong | first | only | new | all | every | same | one | each | another | these | those | of | whatever | kind) <(kind of | sort of | kinda)> !(thing | person | people)',
        "<(i'll | we'll | i can) [try to] see (if | what) (i | we) can [{adv}] (maybe)>",
        "<(we'll see !(you) | i'm guessing | soonish | it's possible !(to | for | but))>",
        '^ <(could | might | may) be [that | a | an | the | just | something]>',
        "<(i | we) don't think !(you'll | you'd | you should | you need)>",
        '<{ill} (attempt to | have a go)>',
        "<((i'd | we'd) [{adv}] (imagine | guess | assume | have thought | say [it's | that's | about | around | a | you] | like to think | think | expect it) | not 100% (sure | on | certain | positive) | (pretty | fairly | quite | reasonably | almost | relatively) (sure | certain | confident | positive) | [as | so] far as (i | we | i'm | we're) | (to | best of) (my | our) [best] (knowledge | understanding | recollection) | from what (i | we) | if (memory serves | (i | we) (remember | recall) | i'm not mistaken) | unless …3 mistaken | if all goes | as i understand it | (i'd | we'd | {ill} | i can | we can) ……8 ~(check | see | ask | know) if (possible ($ | ,,) | (i | we) can) | (can't | cannot | couldn't) swear | iirc | afaik)>",
        "<(hopefully !(yours) | fingers crossed | all being well | touch wood | with …2 luck | no (promises | guarantees) | (don't | can't) (quote | hold) me | at a guess | ((my | our | best | educated | wild) guess | hunch) | in theory | theoretically | supposedly | presumably | conceivabl* | in all (likelihood | probability) | more or less | give or take | thereabouts | somewhat | may or may not | chances are | (a | every) …1 chance | (might | may | could) (well | possibly | just) [be | have] | ~(you | we) ought to | (most | very | more than | quite) (likely | probably) | likely (somewhere | due | because | caused | just | down | stuck | still | on | in | it | a | an | the) | (looks | looking | seems | appears) (like | as (if | though) | that | to be) [that] ……3 (may | might | could | of (some | a) (sort | kind) | a possible | some (sort | kind) of) | ,, (we | i) (think | guess | suppose | reckon | believe | assume) $)>",
        '<(it | this | that | they | things) (should | might | may | could) [be] [, in theory ,] [be] (okay | ok | fine | good | alright | enough | sorted | resolved | there | dealt | better)>',
        '<(it | this | that) (might | may | could) (be | have been) (a | an | the | your | something | that | some | any) »>',
        "<doesn't (look) [like | as if | that] (i | we | it | there | this | that)>",
      ],
      reword: [{ to: 'here is what I know for certain: …', replaces: 'clause' }],
    },
  ],
  except: [
    'probably [a] (silly | stupid | dumb | daft | obvious | basic)',
    '(maybe | perhaps) (you | we) (could | can | would)',
    "i think (you'll | you've (made | chosen | picked) | you'd | that's (great | lovely | a)) ",
    "(fingers crossed | hopefully | hope) ……4 (for (your | you | the exam) | (you | you'll) [{adv}] (have | enjoy | feel | get | got | made | like | had | love) | see you)",
    'you (may | might | could)',
    'would have thought the same',
    '^ (maybe | perhaps) if',
    "(if | when | whenever | where | should | in case | unless | whether | even though) (you* | it | it's | they | the | this | that | there* | any* | either | some* | a | an | one) »",
    '(i | we) (believe | think) (i | we) (already | have already) »',
    'i believe (i | we) (can | have found)',
  ],
  silentIn: ['echo'],
});
