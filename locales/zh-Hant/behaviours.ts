import type { Strings } from '../strings';

/** What each hint is called and why it matters, in traditional characters. */
export const hints: Strings['behaviours']['hints'] = {
  cannot: { name: '說說能做什麼', why: '客戶只聽到門關上了；說出你能做的，他們才願意留下。' },
  'dont-know': { name: '說說你會怎麼去查', why: '一句「不知道」之後，客戶覺得答案只能自己去找。' },
  unwilling: { name: '說說還有什麼辦法', why: '「沒辦法幫你」聽起來像故意刁難，後面的話客戶就不信了。' },
  'but-pivot': { name: '讓好話完整留下', why: '「但是」一出口，客戶忘了前面的體諒，只記得被拒絕。' },
  'refusal-without-reason': {
    name: '補上原因或其他做法',
    why: '只說不行，感覺很隨便；一句「因為」或一個選擇，就讓人覺得公平。',
  },
  demand: { name: '用請求代替命令', why: '命令讓客戶覺得像在挨罵；請求讓人願意配合。' },
  aggression: { name: '語氣放平和', why: '客戶覺得受到攻擊，接下來回應的是語氣，不再是事情本身。' },
  hedging: { name: '說確定的部分', why: '「可能」、「大概」多了，客戶沒辦法安排，也不確定你清不清楚。' },
  'self-undermining': { name: '用專業的口吻說', why: '你把自己放低，客戶就會想是不是該換個人問。' },
  'non-apology': {
    name: '說清楚是為哪件事',
    why: '沒說為什麼道歉，聽起來像罐頭訊息，好像沒人看過客戶寫的內容。',
  },
  'over-apology': {
    name: '道歉一次，接著處理',
    why: '第一聲抱歉之後，客戶等的是解決辦法；再多一聲，份量就輕一分。',
  },
  'apology-missing': {
    name: '為這件事道個歉',
    why: '客戶遇到了麻煩，沒有一句抱歉，就像沒有人在意。',
  },
  excuse: { name: '說接下來怎麼做', why: '理由補不回客戶的時間，接下來怎麼做才有幫助。' },
  sympathy: { name: '和客戶站在同一邊', why: '同情讓客戶矮你一截，理解讓你們站在同一邊。' },
  dismissive: { name: '和客戶一樣重視', why: '對你是小事，對客戶不是；他們會覺得自己不該來問。' },
  robotic: { name: '用自己的話說', why: '制式用語讓客戶覺得回覆的是範本，不是人。' },
  'empathy-missing': {
    name: '回應客戶的感受',
    why: '客戶說了自己有多辛苦，沒人接話，就像沒人在聽。',
  },
  'not-my-job': {
    name: '下一步由你來跟進',
    why: '被推到別的地方，客戶覺得被打發，事情還得自己跑。',
  },
  'blame-customer': { name: '只說事實，不怪客戶', why: '客戶覺得被指責，就會先為自己辯解，不管誰有理。' },
  'blame-others': {
    name: '代表公司扛起來',
    why: '在客戶眼裡你就是公司；把責任指向內部，就像沒人負責。',
  },
  'vague-promise': { name: '給一個時間', why: '沒有時間，客戶分不出是在等，還是被忘了。' },
  overpromise: { name: '承諾你能掌握的', why: '保證落空，比坦白說出限制更傷信任。' },
  rambling: { name: '把這句拆開', why: '客戶得讀兩遍，重點反而不見了。' },
  jargon: { name: '換個客戶懂的詞', why: '內部用語讓客戶在自己的事情裡成了局外人。' },
  'unanswered-question': { name: '回答客戶的問題', why: '客戶問得很清楚，沒有答案就只好再問一次。' },
  'language-mismatch': {
    name: '用客戶的語言回覆',
    why: '客戶可能看不懂，還會覺得這段話是寫給別人的。',
  },
  abrupt: { name: '加幾句溫暖的話', why: '回覆這麼短，讀起來像不耐煩，就算你沒有這個意思。' },
  'greeting-missing': {
    name: '先打個招呼',
    why: '第一次回覆不打招呼，就像接起電話卻不出聲。',
  },
  'closing-missing': { name: '結尾歡迎再來問', why: '沒有結尾，客戶不知道你還在不在。' },
  'name-unused': { name: '用名字稱呼客戶', why: '客戶留了名字，不帶名字的問候像是群發的。' },
  'informal-address': { name: '換個更尊重的稱呼', why: '稱呼太隨便，客戶可能覺得沒被認真對待。' },
  impatience: { name: '重新解釋一遍', why: '被提醒「說過了」，客戶會覺得是嫌自己反應慢。' },
  'humour-upset': { name: '玩笑先放一邊', why: '客戶正難受，這時的笑像是在笑他們。' },
  'private-data': {
    name: '讓個資留在對話之外',
    why: '被要驗證碼或完整卡號，客戶會起戒心，也可能因此受害。',
  },
};

/** What each strength is called in the popup. */
export const praises: Strings['behaviours']['praises'] = {
  'empathy-shown': '你說出了客戶的感受',
  'apology-sincere': '你為具體的事道了歉',
  'ownership-shown': '你把事情接了下來',
  'concrete-promise': '你給了明確的時間',
  'reason-given': '你說明了原因',
  'options-offered': '你提出了辦法',
  thanks: '你向客戶道了謝',
  'name-used': '你用名字稱呼了客戶',
  'further-help-offered': '你歡迎客戶再來問',
};
