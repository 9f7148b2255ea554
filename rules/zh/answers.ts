/** Whether a reply takes up the customer's question. Precision first: null when unsure. */
import type { ReplyView } from '../engine/views';
import { hasSignal } from '../engine/views';
import { foldChinese } from './fold';

interface Kind {
  readonly asked: RegExp;
  readonly answered: RegExp;
}

const TIME =
  /\d|今|明|后天|当天|次日|周|星期|礼拜|月|号|日|点|小时|分钟|天|年|刚|已经?|现在|即|早上|下午|晚上|随时|上午|到账|(?<!近)期(?!待)/u;
const NUMBER = /\d|[一二两三四五六七八九十百千半几](?![样定般下些直起切])|免费|不收|不用|没有|包含|含|价/u;

const HOW_TO =
  /怎么(?:办|补救|弄|申|设|开|用|退|装|绑|改|查|取消|预约|付|换|领|关|激|登|走|去|报|联|购|买|注册|充|缴|续|下|选|洗|说|算)|如何|怎样|咋办|咋弄/u;

const KINDS: readonly Kind[] = [
  { asked: /什么时候|啥时候|几时|何时|哪时候|几点|哪天|多久|多长时间|几天|几号/u, answered: TIME },
  { asked: /多少|多大|多重|多高|多远|几个|几人|几款|几种|几件/u, answered: NUMBER },
  {
    asked: /为什么|为啥|怎么(?:还没|还不|变|这么|那么|被|会|掉|又)/u,
    answered:
      /因|由于|原因|所以|导致|是.{0,10}(?:没|错|超|过|造成)|抱歉|对不起|超时|逾期|系统|停|坏|卡|延|厂家|仓|高峰|太多|较多|查|核实|问|修复|优化|才|需要|验证|属于|正常|最[晚迟]|会.{0,8}[寄发送到]/u,
  },
  {
    asked: HOW_TO,
    answered:
      /先|点|选|打开|按|第[一二三]|步|可以|您?可|在.{0,12}(?:里|中|上|页)|扫|登录|进入|填|拨|联系|带|提供|发给|帮您|帮你|给您|为您|建议|重启|我来|不能|无法|不了|需要|\d|链接|陪/u,
  },
  { asked: /哪里|哪儿|在哪|到哪/u, answered: /在|到|路|楼|号|店|区|市|仓|站|里|旁|送|查|地址|页|点|\d/u },
  { asked: /哪个|哪款|哪种|哪家|谁/u, answered: /款|种|推荐|建议|选|号|是|都|店|这|那|更|\d|医生|师傅/u },
];

const YES_NO =
  /[吗么嘛不没]\s*[?？。~～!！]*(?:$|[\s,])|能不能|可不可以|是不是|有没有|会不会|要不要|行不行|好不好|需不需要|能否|是否|可否/u;
/** A yes or no that is about a time. */
const ASKS_TIME = /确切的?时间|准确的?时间|具体时间/u;
const YES_NO_ANSWER =
  /^(?:您好|你好|亲|嗯|恩|好|哈|早|在的|不好意思|抱歉|谢谢|[\p{L}]{0,6}(?:先生|女士|小姐))?[,!。~ ]*(?:嗯|恩|是|对|可以|可|能|会|有|行|好|没|不|支持|当然|需要|要|已|包|在|暂|目前|还|都|就)|可以|可(?!能|是|惜)|不|没|能|会|有|是|支持|需要|已经?|当然|无法|必须|免费|随时|正常|放心|包邮|就行|即可|参加|超过|结束|过期|到|退|送|全|满|开|含|\d/u;

const FIND_OUT =
  /查(?!询?到)|核实|确认|帮您问|问一下|问清|稍等|请教|了解一下|看一下|看看|私信|提供|发我|发一下|麻烦您|请您(?!耐心|放心|[多能]|见谅|谅解|理解)/u;
/** Nothing but that the agent is there. */
const PRESENT = /^(?:亲+|您好|你好)?[,。!~ ]*在(?:的|呢|哦)?[的呢哦呀啊哈喔~!。 ]*$/u;
/** A question back, for what is missing. */
const ASKS_BACK = /请问|是.{0,10}吗|[哪几]|什么|多少|还是/u;
const GRUNT = /^[嗯哦噢喔额呃蛤恩啊]+[\s。.!~?？]*$/u;
const DEFLECTS = /自己看|我怎么知道|我哪会|我哪知|按有关|问.{0,6}(?:厂家|客服|总|银行|快递|7-11)|问过.{0,2}遍|没权限|没有权限|评论区/u;
const RHETORICAL = /就会|有多难|很简单/u;
/** Courtesy in place of an answer. */
const EMPTY =
  /已(?:经)?(?:记录|反馈|收到|转达|反映)|(?:反馈|意见|建议)的?(?:已|我们)|每个人.{0,6}不|因人而异|正品|喜欢就|感谢您的(?:支持|关注)|欢迎加入|看(?:一下)?说明书/u;
const WHY = /为什么|为啥|怎么(?:会|变|被|没|不|寄|发|少|多|这)/u;
const ADVERT = /欢迎关注|公众号|立减|新人|下载.{0,4}app|关注店铺|领券/u;

/** Characters (two in a row) that question and reply share: what the reply is about. */
const sharesTopic = (question: string, reply: string): boolean => {
  const plain = question.replace(/什么时候|怎么|多少|可以|请问|你们|我们|一下|是不是|有没有|吗|呢|的|了/gu, ' ');
  for (let at = 0; at + 2 <= plain.length; at++) {
    const pair = plain.slice(at, at + 2);
    if (/^\p{Script=Han}{2}$/u.test(pair) && reply.includes(pair)) return true;
  }
  return false;
};

/** Rude words in place of an answer. */
const EVADES = ['blame-customer', 'aggression', 'dismissive', 'impatience', 'sympathy'];

export function answers(question: string, reply: ReplyView): boolean | null {
  const asked = foldChinese(question).text;
  const said = foldChinese(reply.text).text;
  if (GRUNT.test(said) && !(YES_NO.test(asked) && /[嗯恩]/u.test(said))) return false;
  if (PRESENT.test(said)) return /[在人]/u.test(asked);
  const has = (...ids: readonly string[]) => reply.kept.some(({ found }) => ids.includes(found.rule.id));
  if (said.length < 30 && /[?？]\W*$/u.test(reply.text) && ASKS_BACK.test(said)) return true;
  const deflects = DEFLECTS.test(said);
  // Who does not know hears so elsewhere; who sends the customer on besides leaves it open.
  if (has('dont-know') && !deflects && !has('not-my-job')) return null;
  if (!deflects && reply.sentences.some((sentence) => hasSignal(sentence, ['findOut']))) return true;
  const isClear = YES_NO.test(asked) || KINDS.some((one) => one.asked.test(asked));
  // Where to turn tells how, and whose fault it is tells why.
  if (isClear && said.length < 30 && has('not-my-job') && !/\d|因/u.test(said)) return HOW_TO.test(asked) ? null : false;
  if (has('blame-customer') && WHY.test(asked)) return null;
  if (has(...EVADES) && !has('cannot', 'unwilling') && said.length < 24 && !sharesTopic(asked, said) && !/才|因/u.test(said))
    return RHETORICAL.test(said) ? null : false;
  if ((deflects && said.length < 40) || (EMPTY.test(said) && said.length < 30 && !sharesTopic(asked, said))) return false;
  if (ASKS_TIME.test(asked)) return TIME.test(said) || FIND_OUT.test(said) ? null : false;
  const content = said.replace(/^(?:您好|你好|亲)[,!。 ]*/u, '');
  if (YES_NO.test(asked)) {
    if (YES_NO_ANSWER.test(content) || FIND_OUT.test(content)) return true;
    return content.length < 30 && !sharesTopic(asked, content) ? false : null;
  }
  const kind = KINDS.find((one) => one.asked.test(asked));
  if (!kind) return null;
  if (kind.answered.test(content)) return !ADVERT.test(content) || sharesTopic(asked, content);
  if (FIND_OUT.test(content)) return true;
  return content.length < 30 ? false : null;
}
