import { defineRule } from '../engine/pack';

/** Ordinary words in capitals, two or more in a row. Acronyms and codes are not words. */
const SHOUT = /(?<![\p{L}\p{N}'’-])(?:\p{Lu}{2,}(?:['’]\p{Lu}+)?[\s,!]+){1,12}\p{Lu}{2,}(?:['’]\p{Lu}+)?(?![\p{L}\p{N}'’-])/gu;
const COMMON =
  /^(?:THE|AND|YOU|YOUR|NOT|DO|DON'?T|NO|YES|THIS|THAT|IS|ARE|WAS|WE|IT|TO|FOR|OF|IN|ON|HAVE|HAS|CAN|CAN'?T|CANNOT|WILL|WON'?T|MUST|NEED|READ|STOP|NEVER|ALREADY|TOLD|SAID|PLEASE|AGAIN|WAIT|WHAT|WHY|HOW|WHEN|CALL|SEND|NOW|EMAIL|BACK|TIME|HERE|THERE|BE|MY|ALL|ANY|ONLY|JUST|PAY|RIGHT|WRONG|FULL|LAST|READING|ASK|ASKING|LISTEN|MANUAL|INSTRUCTIONS|TERMS|LOOK|CHECK|ENOUGH|CALM|DOWN|SHUT|UP|GO|GET|AWAY|OUT|FAULT|PROBLEM|IF|BUT|SO|AT|WITH|FROM|MANY|TIMES|ONE|MORE|CAREFULLY|IMMEDIATELY)$/;

/** Insults, threats, sarcasm, shouting. */
export default defineRule({
  id: 'aggression',
  silentIn: [],
  find: [
    "<(well done !(for | on | to) | bravo | someone's cross) [»]>",
    "<(don't start | see what happens) [»]>",
    '<stop (whining | crying | shouting | nagging | ranting | being | harassing | messaging | lying) [»]>',
    "<you're [so | just | being | really] (rude | childish | petty | silly | difficult | lying | crazy | insane | nuts | unreasonable | ungrateful | entitled)>",
    '<(read | use | open) your [own] (contract | eyes | emails) [properly | before]>',
    '<funny ,, (nobody | how | that) [»]>',
    '^ <(lol | lmao) ……3> ?',
    "<(time waster | troll | scammers | slow clap | cry me a river | get a grip | drama queen | people like you | don't test me)>",
    '<what (is it | do) [you people] [you] want [from (us | me)] [now]>',
    '<you (people | lot)>',
    '<take your (business | money | custom) elsewhere>',
    '<deal with it>',
    '<how hard is it [»]>',
    '<(go away | fuck* | go to hell | stupid | idiot | idiots | idiotic | moron | clown | clowns | dumb | loser | liar | liars | pathetic | jerk | thick)> !(question | easy | good | deal | idea , but | simple | layer | cut)',
    "<(what do you want | what's your problem | are you (kidding | serious | deaf | stupid | joking | thick | crazy | mad) [me] | read it again | learn to read | can't you read | can you not read | i don't care | stop wasting | wasting (my | our) time | (well done | congratulations | bravo) , (sherlock | genius | you | …4 read))>",
    "<(we'll | i'll) call the police>",
    '<keep this up ……5 (and | ,) »>',
    "<(that's (ridiculous | rubbish) | you're (ridiculous | lying | rude | unbelievable | impossible))>",
    '<use (some | your) common sense>',
    "<it's common sense>",
    "<(can't | didn't) (read (a date | english | simple instructions | properly) | count)>",
    "<don't (be (stupid | rude))>",
    '<whatever> $',
    '<what part of »»>',
    '<(how hard (is | can)) »»>',
    '<(genius | sherlock)> ($ | ,,)',
    '<congratulations ,> ……4 (th | person | # | record | only) »',
    '<keep (crying | moaning | whining | complaining | shouting | dreaming)>',
    "<(get (lost | a life | real | over yourself) | good luck with that | nonsense | shut (up | it) | grow up | take it or leave it | watch your (tone | mouth | language) | mind your own business | (nobody | who) cares | (we'll | i'll) (report | block | ban | sue) you | give me a break | tough luck then | i'm not your)>",
    "^ <(that is | that's) a (stupid | dumb | ridiculous) »>",
    '<or else>',
    '<(your | this) attitude>',
    "<(enough | i've had enough | we've had enough) (of (you | your | this)) [»]>",
    '<(sick | tired) [and tired] (of | with) (you | your | this)>',
  ],
  except: [
    'what do you want (*ed | to | me | us | for | on | in | it | your)',
    '(called | calling | calls | shouted | swore | said) …3 (idiot | stupid | liar | moron | dumb | thick)',
    '(us | me | i | we | will | it | to | not) go away',
    "(sounds | sound | that's | feels | seems) (ridiculous | stupid) [,] [and] [i'm | we're] [sorry]",
    "(not | isn't | never) [a] (stupid | silly | dumb)",
    'thick (layer | and | enough | as)',
    'stupidly',
    '(clown | genius) (bar | fish)',
    'genius (appointment | bar | team)',
    '# (mm | cm) thick',
    '(too | how | very | is) thick',
  ],
  detect: ({ text, folded }) => {
    if (folded.text.length !== text.length) return [];
    const spans = [];
    for (const match of text.matchAll(SHOUT)) {
      const words = match[0].split(/[\s,!]+/).filter(Boolean);
      const common = words.filter((word) => COMMON.test(word.replace('’', "'"))).length;
      const plain = words.filter((word) => word.length >= 4 && /[AEIOUY]/.test(word)).length;
      if (words.length >= 2 && (common >= 2 || (common >= 1 && plain >= 2)))
        spans.push({ start: match.index, end: match.index + match[0].length });
    }
    for (const match of text.matchAll(/[?!]*\?[?!]*[?!]{2,}/gu)) spans.push({ start: match.index, end: match.index + match[0].length });
    for (const match of text.matchAll(/!{3,}/gu)) spans.push({ start: match.index, end: match.index + match[0].length });
    return spans;
  },
  keep: (found, here, reply) => {
    const words = here.facts.folded.text.slice(found.span.start, found.span.end);
    if (!/^!+$/.test(words)) return true;
    // Joy is no shouting.
    return (
      reply.customer?.mood !== 'happy' &&
      !/\b(?:yay|woo|congrat|happy|love|great|glad|awesome|amazing|thank|welcome|hooray|hurray|wow|brilliant|fantastic|enjoy|exciting|excited|cheers|yes|lovely|birthday|fab|good news|win|sorry|apolog)/.test(
        here.facts.folded.text,
      )
    );
  },
});
