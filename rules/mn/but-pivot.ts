import { defineRule } from '../engine/pack';

/** Kind words taken back by "but". */
export default defineRule({
  id: 'but-pivot',
  forms: [
    {
      find: [
        'ack=({ack}) ……6 <{pivot}>',
        'ack=((зөв | үнэн | сайхан | ойлгомжтой | мэдээж | баярлалаа | аргагүй | хэцүү* | хэвийн) [хэлж байна | хэлсэн байна | л байх даа | байна]) ……5 <{pivot}>',
      ],
      reword: [{ to: '{ack}. Танд … боломжтой', replaces: 'rest' }],
    },
    {
      find: ['ack=(ойлгож | мэдэрч | хүндэтгэж | зөвшөөрч | харамсаж | талархаж | мэдэж) (байгаа | байна) <(ч | боловч | хэдий ч)>'],
      reword: [{ to: '{ack} байна. Танд … боломжтой', replaces: 'rest' }],
    },
    {
      find: ['(ойлгож | ойлгосон | ойлголоо | харамсаж) …3 (*ч | ч гэсэн | хэдий ч) [,,]', '(ойлговч | ойлгож байвч | харамсавч)'],
      reword: [{ to: 'ойлгож байна. Танд … боломжтой', replaces: 'rest' }],
    },
    {
      find: ['^ <{pivot}>'],
      needs: { previous: ['acknowledgement', 'apology', 'thanks'] },
      reword: [{ to: 'танд … боломжтой', replaces: 'clause' }],
    },
  ],
  silentIn: [],
  keep: (found, here) => {
    // Good news after the "but" undoes nothing.
    const after = here.facts.folded.text.slice(found.span.end).replace(/(?:унэ|сад|уда|мага?д)гуи/g, '');
    return (
      !(here.facts.signals.get('own-good') ?? []).some(({ start }) => start >= found.span.end) ||
      /гуи|биш|хэрэгтэи|эстуи|дурм|алга/.test(after)
    );
  },
});
