import type { Strings } from '../strings';

/** What each hint is called and why it matters, in simplified characters. */
export const hints: Strings['behaviours']['hints'] = {
  cannot: { name: '说说能做什么', why: '客户只听到门关上了；说出你能做的，他们才愿意留下。' },
  'dont-know': { name: '说说你会怎么去查', why: '一句“不知道”之后，客户觉得答案只能自己去找。' },
  unwilling: { name: '说说还有什么办法', why: '“不给办”听起来像有意为难，后面的话客户就不信了。' },
  'but-pivot': { name: '让好话完整留下', why: '“但是”一出口，客户忘了前面的体谅，只记得拒绝。' },
  'refusal-without-reason': {
    name: '补上原因或别的办法',
    why: '只说不行，显得随意；一句“因为”或一个选择，就让人觉得公道。',
  },
  demand: { name: '用请求代替命令', why: '命令让客户觉得像在挨训；请求让人愿意配合。' },
  aggression: { name: '语气放平和', why: '客户觉得受到攻击，之后回应的是语气，不再是事情本身。' },
  hedging: { name: '说确定的部分', why: '“可能”“大概”多了，客户没法安排，也拿不准你是否清楚。' },
  'self-undermining': { name: '像行家一样说话', why: '你把自己放低，客户就会想是不是该换个人问。' },
  'non-apology': {
    name: '说清是为哪件事',
    why: '没说为什么事道歉，听起来像套话，好像没人看过客户写的内容。',
  },
  'over-apology': {
    name: '道歉一次，接着办事',
    why: '第一声抱歉之后，客户等的是解决办法；再多一声，分量就轻一分。',
  },
  'apology-missing': {
    name: '为这件事道个歉',
    why: '客户遇到了麻烦，没有一句抱歉，就像谁也不在意。',
  },
  excuse: { name: '说接下来怎么办', why: '理由补不回客户的时间，接下来怎么办才有用。' },
  sympathy: { name: '和客户站在一边', why: '可怜让客户低你一头，理解让你们站在同一边。' },
  dismissive: { name: '和客户一样重视', why: '对你是小事，对客户不是；他们会觉得自己不该来问。' },
  robotic: { name: '用自己的话说', why: '套话让客户觉得回复的是模板，不是人。' },
  'empathy-missing': {
    name: '回应客户的感受',
    why: '客户说了自己有多难，没人接话，就像没人在听。',
  },
  'not-my-job': {
    name: '下一步由你来跟进',
    why: '被推到别处，客户觉得是在打发人，事情还得自己跑。',
  },
  'blame-customer': { name: '只说事实，不怪客户', why: '客户觉得被指责，就会先为自己辩解，不管谁有理。' },
  'blame-others': {
    name: '代表公司担起来',
    why: '在客户眼里你就是公司；把责任指向内部，就像没人负责。',
  },
  'vague-promise': { name: '给一个时间', why: '没有时间，客户分不清是在等，还是被忘了。' },
  overpromise: { name: '承诺你能掌握的', why: '保证落了空，比坦白说出限制更伤信任。' },
  rambling: { name: '把这句拆开', why: '客户得读两遍，重点反而丢了。' },
  jargon: { name: '换个客户懂的词', why: '内部用语让客户在自己的事情里成了局外人。' },
  'unanswered-question': { name: '回答客户的问题', why: '客户问得很清楚，没有答案就只好再问一次。' },
  'language-mismatch': {
    name: '用客户的语言回复',
    why: '客户可能看不懂，还会觉得这话是写给别人的。',
  },
  abrupt: { name: '加几句暖心的话', why: '回复这么短，读起来像不耐烦，哪怕你并没有。' },
  'greeting-missing': {
    name: '先打个招呼',
    why: '第一次回复不打招呼，就像接起电话却不出声。',
  },
  'closing-missing': { name: '结尾欢迎再来问', why: '没有结尾，客户不知道你还在不在。' },
  'name-unused': { name: '用名字称呼客户', why: '客户留了名字，不带名字的问候像是群发的。' },
  'informal-address': { name: '换个更尊重的称呼', why: '称呼太随便，客户可能觉得没被认真对待。' },
  impatience: { name: '重新解释一遍', why: '被提醒“说过了”，客户会觉得是嫌自己反应慢。' },
  'humour-upset': { name: '玩笑先放一放', why: '客户正难受，这时的笑像是在笑他们。' },
  'private-data': {
    name: '让隐私留在聊天之外',
    why: '被要验证码或完整卡号，客户会警觉，也可能因此受损失。',
  },
};

/** What each strength is called in the popup. */
export const praises: Strings['behaviours']['praises'] = {
  'empathy-shown': '你说出了客户的感受',
  'apology-sincere': '你为具体的事道了歉',
  'ownership-shown': '你把事情接了下来',
  'concrete-promise': '你给了明确的时间',
  'reason-given': '你说明了原因',
  'options-offered': '你给出了办法',
  thanks: '你向客户道了谢',
  'name-used': '你用名字称呼了客户',
  'further-help-offered': '你欢迎客户再来问',
};
