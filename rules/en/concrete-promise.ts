import { defineRule } from '../engine/pack';
import type { Span } from '../types';

/** Where one clause ends and the next begins. */
const BORDER = /[,;:()–—]+\s*|\s(?=(?:and|but|so|then)\s)/g;
/** Says that something of the company's will happen, in the future or in the timetable's present. */
const COMMITS =
  /\b(?:will|'ll|ill|promis\w+|count on|my word|back (?:in|by|at|with you|on)|'s (?:now|back|due|ready|yours|booked|coming|here|sorted)\b|now (?:due|booked|set|on)|due (?:on|by|in|at|tomorrow|today)|sorted by|done by|fixed by|(?:speak|talk|update|news) (?:at|by|before|tomorrow|tonight|today)|shall|won't|going to|gonna|(?:can |please |do )?expect (?:an? |it |to |my |our |him |her |us |me |word |news )|give me (?:until|till|\w+ (?:minute|min|hour|day|sec)\w*)|you're getting|holds|keeps|at yours|with you (?:by|at|on|before|within|in|tomorrow|today|tonight)|(?:i'm|we're|is|are|it's|they're|he's|she's|been|and) (?:\w+ ){0,2}(?:\w{3,}ing|due|scheduled|booked|set|with you|with|back|ready|yours|on|out|up|away)\b|has been|(?:i've|we've|i have|we have|is|are|been) \w*(?:booked|moved|scheduled|arranged|confirmed|reserved|set|put|extended|brought|planned|down) .*(?:for|to|on|until) |(?:'s|'re|is|are|has|have) .{0,60}\bby (?!the (?:way|customer))|arrives?|lands?|leaves?|ships?|goes|go (?:out|off)|reach(?:es)?|starts?|comes|switch(?:es)? on|shows?|lifts?|opens again|reopens|restarts|departs|drops|follows?|gets? to you|can (?=.* by |pick )|can (?:see (?:him|her|you|them|it|your)|call|ring|meet|visit|fit|take|come|be with)|brings?|delivers|picks it up|collects|in tomorrow's|calls?|rings?|(?:i|we|they|he|she|driver|courier|engineer|team|manager) (?:text|email|write|phone|post|send|refund|pick|collect|move)s?|runs? again|boards)\b/;
/** Information, a past time, the customer's own step, or no promise at all. */
const INFORMS =
  /\b(?:right (?:now|away)|straight ?away|immediately|days from|as of|there are no|swamped|busy|slow|high|huge|(?:is|are) from|i'm (?:at|on) (?!it)|still (?:good|valid)|it's (?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|usually|normally|typically|generally|up to|may|might|takes?|opens?(?! again)|open|(?<!by )closes?|closed|sorry|apolog\w+|didn't|thank\w*|(?:leaves|from) your account|valid|expires?|ago|yesterday|was|were|costs?|charged|renews?|guarantee|warranty|if|please|could|would|need|(?:have|has) to|estimated|approximately|about to|hours are|last|since|each|every|always|until (?:you|the)|on hold|looking forward|sold|here (?:till|until)|only|included|% off|sale|offers?|promo\w*|from \d[\d.:]* to|right now|this (?:minute|instant|second)|assisting|24\/7|impacting|affecting|experiencing|having|happy to (?!say|report|tell|confirm)|was told)\b|\d[-\d ]{6,}\d/;
const BARE =
  /^(?:and |then |so )*(?:will |'ll )?(?:call|ring|phone|text|email|write|send|post|let|message|come|pick|bring|refund|credit|ship|deliver|put|have|update|get|confirm|move|book|drop|give|meet|see|be)\b/;
/** A new clause with somebody else doing something. */
const OWN_SUBJECT = /^(?:and|but|so|then) (?:i|we|you|they|it|he|she|the|your|our|this|that|there|please|could|in|if)\b/;
const FUTURE = /\b(?:will|'ll|shall|i'm|we're|going to)\b|'ll /;

/** Where the word around an offset begins. */
const wordStart = (clause: string, at: number) => clause.lastIndexOf(' ', at) + 1;

/** The company's commitment, with a time. */
export default defineRule({
  id: 'concrete-promise',
  needs: { sentence: ['time'] },
  detect: ({ folded: { text }, signals, isQuestion }) => {
    if (isQuestion) return [];
    const times = signals.get('time') ?? [];
    const spans: Span[] = [];
    let start = 0;
    let before = '';
    for (const border of [...text.matchAll(BORDER), { index: text.length, 0: '' }]) {
      const end = border.index;
      const clause = text.slice(start, end);
      const isTimed = times.some((time) => time.start < end && time.end > start);
      const commits =
        COMMITS.exec(clause)?.index ??
        ((BARE.test(clause) || /^and /.test(clause)) && FUTURE.test(before) && !OWN_SUBJECT.test(clause) ? 0 : null);
      const last = times.reduce((most, time) => (time.start < end ? Math.max(most, Math.min(time.end, end)) : most), 0);
      // From the commitment, or the time where that comes first, to the end of the time.
      const first = Math.min(
        start + wordStart(clause, commits ?? 0),
        ...times.filter((time) => time.start >= start && time.end <= end).map((time) => time.start),
      );
      if (isTimed && commits !== null && !INFORMS.test(clause) && /\p{L}{2}/u.test(clause))
        spans.push({ start: first, end: Math.max(last, first + 1) });
      before = clause;
      start = end + border[0].length;
    }
    return spans;
  },
});
