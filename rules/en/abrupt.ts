import { defineRule } from '../engine/pack';

/** Curt to rudeness. */
export default defineRule({
  id: 'abrupt',
  silentIn: [],
  forms: [
    {
      find: [
        '^ <(dm | check | contact | call | email | message | ask | try | send | wait | be !(safe | well) | make it | restart | use | what | why !(not) | when | where | which | who | how !(nice | kind | lovely | sweet | exciting | cool | fun | great | are | was) | proof | not !(at | a | bad | yet) | already | nothing | calm | yes we [do] know | refund*) …2> [?] $',
        "^ <(what | so | and | next | speak | speak up | go on | then | who | who's this | who are you | well)> [now | then] [?] $",
        '^ <(see above | already answered | google it | read the (faq | page | manual | email | terms | instructions | rules | sign | website | site | policy | guide | faqs) | read it [again] | check the (faq | website | site | faqs) | try again | check (dm | dms | your dm | your dms | pm | inbox | your inbox | email | your email | spam) | wait | deal with it | not now | be quick | come on)> $',
        "^ <(no | nope | nah | noted | fine | ok | okay | k | kk | whatever | sure | yes | yep | yup | yeah | done | cool | right | correct | works here | can't | won't | impossible | wrong | refused | rejected | not possible | never | maybe | tough | denied | declined | unavailable | closed | sold out | no stock | no refunds | no idea | depends | it depends | same | same thing | as stated | as above | nothing | nowhere | unlikely | doubt it | not really | not sure | probably | probably not | obviously | same answer | so what | your choice | wrong shop | wrong number | we don't | we can't | you can't)> $",
        '^ <[your | the] (order number | name | email | number | account number | full name | postcode | zip code | reference | address | booking number | phone number | ticket number | order id)> [?] $',
      ],
    },
  ],
  keep: (found, here, reply) => {
    const rude =
      /^(?:what|so|and|next|speak|go on|who|spit|huh|like i|as i|see above|already|asked|google|look it|figure|read|rtfm|hurry|whatever|deal|come on|make it)/;
    const words = here.facts.folded.text.slice(found.span.start, found.span.end);
    if (!rude.test(words)) return reply.sentences.length === 1 || reply.words - words.split(' ').length < 2;
    // In a longer friendly reply "What?" may be part of a story.
    return reply.sentences.length <= 3 && reply.words <= 10;
  },
});
