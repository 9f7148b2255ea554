import { defineRule } from '../engine/pack';
import { replyHas } from '../engine/views';

const BECAUSE =
  '(учир | учраас | учираас | тул | болохоор | улмаас | үүднээс | болоод | холбоотой* | болсноос | шалтгаалж | шалтгаалан | шалтгаалсан)';

/** A reason, with a connective, for a refusal, a request or a delay. */
export default defineRule({
  id: 'reason-given',
  forms: [
    {
      find: [
        `<…8 ${BECAUSE}>`,
        '<…4 (баталгаажуулахын | шалгахын | олохын | нягтлахын | хүргэхийн) тулд>',
        '<…3 (*аас | *ээс | *оос) болж>',
      ],
      needs: { sentence: ['refusal', 'own-lack', 'own-no', 'own-ask', 'own-delay', 'own-committed', 'apology'] },
    },
    { find: ['<(учир нь | яагаад гэвэл | шалтгаан нь) ……8>', `^ <…8 ${BECAUSE}> [тэр | юм | байна] $`] },
  ],
  except: [
    '(ачаал* | завгүй | хүн хүч | түгжрэл*) …3 (учир | учраас | тул | болохоор | болоод)',
    '(журам* | журм* | дүрэм* | дүрм* | хууль) [дагуу] [байдаг] (учраас | тул | болохоор)',
    'мэдэхгүй (учир | тул | болохоор)',
    '(магадгүй | байж магад) (тул | учир | учраас | болохоор)',
    'боломжгүй (тул | учраас | учир) …4 (ёстой | хэрэгтэй)',
    '(юм | хүн | биш | бус) болохоор л',
    // Good news needs no excuse; blame is none.
    `${BECAUSE} ……4 !(цуцал* | хойш* | хаа* | үнэгүй *хгүй*) (үнэгүй* | хөнгөл* | *лээ | *лаа | *лоо)`,
    `${BECAUSE} (түр | автоматаар) (хаагд* | түгжигд*)`,
    '(та | чи) өөрөө ……5',
  ],
  needs: { reply: ['refusal', 'request', 'own-delay', 'own-committed', 'own-lack', 'own-no', 'own-ask', 'apology'] },
  // An excuse, blame or a rule is no reason.
  keep: ({ span }, here, reply) =>
    !here.facts.found.some(
      ({ rule, span: other }) =>
        other.start < span.end &&
        span.start < other.end &&
        (['blame-customer', 'not-my-job', 'robotic'].includes(rule.id) ||
          (['excuse', 'blame-others'].includes(rule.id) && !replyHas(reply, ['own-committed', 'own-choice']))),
    ),
});
