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
    '<(well done !(for | on | to) | bravo) [»]>',
    '<(see what happens) [»]>',
    '<funny ,, (nobody | how | that) [»]>',
    '^ <(lol) ……3> ?',
    "<(time waster | scammers | slow clap | cry me a river | get a grip | people like you | don't test me)>",
    '<what (is it | do) [you people] [you] want [from (us | me)] [now]>',
    '<you (people)>',
    '<take your (business) elsewhere>',
    '<deal with it>',
    '<(go away | stupid | idiot | clown | dumb | pathetic)> !(question | easy | good | deal | idea , but | simple | layer | cut)',
    "<(what do you want | what's your problem | are you (kidding | serious | deaf) [me] | read it again | learn to read | can you not read | (well done | bravo) , (sherlock | you))>",
    '<use (some | your) common sense>',
    "<it's common sense>",
    "<don't (be (rude))>",
    "<(grow up | get lost | hanging up on | see you in court | spare me | you'll regret | (don't | how) you dare | learn some manners | (what's | what is) wrong with you | you're [being] [so | very | just | really] (rude | abusive | ridiculous | lying | entitled | impossible))> [»]",
    "<(any more of | carry on | keep this up | (keep | continue) (talking | writing | going)) …5 (and | ,) (i'm | i'll | we'll | i | we | your | you'll | you) »>",
    '<(go ahead ,, (sue | report) »)>',
    '<whatever> $',
    '<what part of »»>',
    '<(genius | sherlock)> ($ | ,,)',
    '<congratulations ,> ……4 (person | # | only) »',
    '<keep (crying | shouting)>',
    "<(get (lost) | good luck with that | nonsense | shut (up | it) | take it or leave it | watch your (tone) | (who) cares | (we'll | i'll) (report) you | i'm not your)>",
    '<(tired) [and tired] (of | with) (you | your | this)>',
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
      !/\b(?:ya+y|woo|congrat|happy|love|great|glad|awesome|amazing|thank|welcome|hooray|hurray|wow|brilliant|fantastic|enjoy|exciting|excited|cheers|yes|lovely|birthday|fab|good news|win|sorry|apolog)/.test(
        here.facts.folded.text,
      )
    );
  },
});
