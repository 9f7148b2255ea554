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
    "<(well done !(for | on | to) | bravo | how clever | clever you | good for you | oh really | nice try | wow ,, you | aren't you clever | someone's (grumpy | cross | in a mood) | slow clap | give (you | yourself) a medal | want a medal) [»]>",
    "<(last warning | final warning | i'm warning you | you'll regret | you'll be sorry | try me | don't (make me | test me | push me | start) | think twice before | i'd watch | blacklisted | we know where you live | see what happens) [»]>",
    '<stop (whining | moaning | complaining | crying | shouting | nagging | ranting | being | harassing | messaging | spamming | lying | pestering | bothering) [»]>',
    '<(your | this | another) (rant | tantrum | whining | moaning | nonsense | drama | little (problem | rant | tantrum))>',
    "<(what is it now | what's it this time | are you (finished | done) | happy now | satisfied now | what more do you want | what else do you want | are we done | get over yourself) [»]>",
    "<(you're | you are) [so | just | being | really] (rude | childish | petty | silly | difficult | greedy | a liar | lying | a troll | a pain | an idiot | hysterical | crazy | insane | nuts | cheap | a nuisance | unreasonable | ungrateful | entitled)>",
    "<(we'll | i'll | we will) (see you in court | let our lawyers | involve | be (closing | blocking | reporting | banning)) [»]>",
    '<(read | use | open) your [own] (contract | eyes | brain | emails) [for once | properly | before]>',
    "<(some of us | i) (have | have got | 've got) (better things | real work | work) to do>",
    "<(i haven't | we haven't | i don't have) got all day>",
    "<for (god's | heaven's | goodness | crying out loud | pete's) [sake]>",
    '<funny ,, (nobody | no one | how | that) [»]>',
    '^ <(lol | lmao) ……3> ?',
    '<(time waster | timewaster | time-waster | cheapskate | scrounger | freeloader | whiner | moaner | snowflake | drama queen | troublemaker | cry baby | nutter | weirdo | creep | troll | pest)>',
    "<(you're | you are) a (joke | liar | waste | nuisance | pain | troll | scammer | fraud | child | baby | disgrace | nightmare | bully | problem customer)>",
    '<what (is it | do) [you people | you lot] [you people | you lot | you] want [from (us | me)] [now]>',
    '<you (people | lot)>',
    '<take your (business | money | custom) elsewhere>',
    "<(boo hoo | boohoo | cry me a river | give me a break | spare me | oh please | yeah right | big whoop | cry about it | get over yourself | get real | wake up | suit yourself | your loss | don't let the door hit you | good riddance | tough luck then | deal with it)>",
    '<go ahead ,, (sue | complain | leave | report) [»]>',
    '<(were you born | do you ever | can you even | did you go to school | how old are you | how hard is it | how dense | have you lost your mind) [»]>',
    '<(shut up | shut it | get lost | piss off | bugger off | go away | screw you | fuck* | bullshit | bollocks | damn you | go to hell | get stuffed | stupid | idiot | idiots | idiotic | moron | morons | moronic | imbecile | clown | clowns | dumb | dumbass | loser | liar | liars | pathetic | jerk | crybaby | karen | numpty | muppet | thick | lazy | ignorant | clueless | delusional)> !(question | easy | good | deal | idea , but | simple | cheap | foam | layer | cut)',
    "<(what do you want | what's your problem | what is your problem | what is wrong with you | what's wrong with you | are you (kidding | serious | blind | deaf | stupid | for real | joking | dense | thick | crazy | mad) [me] | who do you think you are | mind your own business | none of your business | watch your (tone | mouth | language) | take it or leave it | like it or (lump it | not) | good luck with that | read it again | use your (head | brain | eyes | common sense) | open your eyes | learn to read | can't you read | can you not read | grow up | get a life | nobody cares | who cares | i don't care | we don't care | don't waste my time | stop wasting | wasting (my | our) time | (well done | nice one | congratulations | bravo | slow clap | good job | great job | nice try) , (sherlock | genius | einstein | you | …4 read))>",
    "<(we'll | we will | i'll | i will) (report you | sue you | ban you | block you | close your account | hang up | have you removed | call the police | take legal action | blacklist you | end this (chat | call) | see you in court | cut you off)>",
    '<(keep this up | keep (it | that) up | one more word | carry on like (this | that) | if you (keep | continue)) ……5 (and | ,) »>',
    "<(what nonsense | that's nonsense | this is nonsense | nonsense | that's (ridiculous | absurd | rubbish | a lie | laughable) | you're (ridiculous | lying | a liar | being ridiculous | an idiot | a joke | rude | unbelievable | impossible | a pain))>",
    '<use (some | your) common sense>',
    "<it's common sense>",
    "<(can't | cannot | doesn't know how to | didn't) (read (a date | a calendar | english | simple instructions | properly) | count | tell the time)>",
    "<(don't | do not) (you dare | be (an idiot | stupid | a jerk | rude) | get smart | play dumb | shout at me | take that tone)>",
    '<whatever> $',
    '<(what part of | which part of) »»>',
    "<(how hard (is | can) | why (can't | don't) you (just | ever | people)) »»>",
    '<(genius | einstein | sherlock | princess | your (highness | majesty) | sunshine | drama queen)> ($ | ,,)',
    '<congratulations ,> ……4 (th | person | # | record | only) »',
    '<(or else)>',
    '<(your | this) attitude>',
    "<(enough | i've had enough | we've had enough) (of (you | your | this)) [»]>",
    '<(sick | tired | fed up) [and tired] (of | with) (you | your | this | people like you)>',
  ],
  except: [
    "(sounds | sound | that's | feels | seems) (ridiculous | absurd | stupid) [,] [and] [i'm | we're] [sorry]",
    "(not | isn't | never) [a] (stupid | silly | dumb)",
    '(if you) (keep | continue) (having | seeing | experiencing | to (have | see | experience | get)) »',
    'thick (foam | layer | and | enough | as)',
    'stupidly',
    '(clown | genius) (bar | fish)',
    'genius (appointment | bar | team)',
    '# (mm | cm) thick',
    '(too | how | very | is) thick',
    'lazy (susan | river | load | day)',
    'ignorant of',
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
