import { defineRule } from '../engine/pack';

/** What the company does by that time. */
const does =
  '发 !(现 | 生 | 票抬) | 寄 | 送 | 到 (账 | 您 | 货 | 卡 | 家 | 府 | 楼下 | 店 | 场 | 门口) | 到 (,, | $) | 退 | 补 | 回复 | 回电 | 回您 | 来电 | 联系 | 联络 | 致电 | 打给 | 打电话 | 告诉您 | 告知 | 通知 | 提醒 | 上架 | 上线 | 上链接 | 恢复 | 修好 | 修复 | 上门 | 安装 | 装好 | 完成 | 处理 | 入账 | 出库 | 出货 | 出 (,, | $ | 单 | 结果) | 答复 | 生效 | 开通 | 开具 | 更新 | 解决 | 核实 | 反馈 | 安排 | 派 | 汇 | 更换 | 换到 | 减免 | 打款 | 赔付 | 审 (完 | 核) | 跟您 | 布置 | 搞定 | 取件 | 揽收 | 来取 | 来收 | 取镜 | 可取 | 接您 | 接入 | (去 | 到) 您 (家 | 那) | {foryou} !(留言 | 带来) | (传 | 发 | 寄 | 送) 给 (您 | 你) | (做 | 弄 | 改 | 写 | 备) 好 | 有 …3 (结果 | 答案) | 重做 | 重新 | 确认';

/** What makes a clause with a time information, history, an estimate or the customer's part. */
const INFORMATION =
  /已|刚(?!好)|昨|上周|前天|预计(?!.*(?:告知|联系|[给为帮]您|退款|[回答]复|通知|到货|寄出|发))|一般|通常|大概|大约(?!.*[帮为给]您)|(?<![预签有守大])约|正常|可能|估计|应该|最快|左右(?!发)|营业|有效|截止|活动|工作时间|上班|值班|保修|质保|价保|无理由|鉴赏期|停(?!车)|延误|登机|起飞|开抢|放出|入住|退房|关门|开门|开始|结束|没|未|不(?!收|另|用)|无法|发车|上课|铁定|肯定|反馈是|吗|凌晨.{0,4}通车|(?:请|麻烦|建议|您|你)(?:您|你|需要|要|可以|可|先|再)?.{0,4}(?:在|于|前|内)|从.{0,4}[到忙]|每[天周月日年]|(?:您|你)[要可先]|下单|签收后|收到后|验.{0,3}后|付款[后的]?.{0,6}(?:可|支持)|满|限|逾期|自动取消|超过|之前说|到期日|哪天|几[天点]|(?:配送|发货|服务)时间|跟您说|周期|时效|退货(?!运费)|可以(?:给|帮|为)|才|联系了|还是/u;

/** The company's undertaking with a time. Opening hours, estimates (预计) and what usually happens are information. */
export default defineRule({
  id: 'concrete-promise',
  find: [
    '<到期 前 {num} …8 (提醒 | 通知)> | <(出发 | 送达 | 到货 | 上门 | 起飞) 前 …6 (提醒 | 通知 | 短信 | 联系 | 打给)>',
    '<(我 | 师傅 | 司机 | 技师 | 同事 | 骑手) …3 {time} …6 (到 | 上门 | 打 | 回电 | 联系 | 过去 | 送)>',
    `<{time} …10 (${does})>`,
    `<(${does}) …6 {time} …3 (前 | 内 | 之内 | 到 | 发 | 送)>`,
    `<(补 | 到账 | 退款 | 退 | 送达 | 到货 | 回复 | 发货 | 到卡) …3 (今天 | 明天 | 今晚 | 后天 | 周 | # 个工作日 | # 小时)>`,
    '<(留 | 保留 | 预留) (到 | 至) {time}>',
    `<# (前 | 之前) …2 (${does})>`,
    `<[最迟 | 最晚] {time} [之] [前] , (我 | 我们 | 小编 | 客服) …16 (${does} | 传到 | 交)>`,
    '<# 到 (您 | 账 | 店 | 家 | 楼下 | 门口)>',
  ],
  // What the agent does in person that day is ownership.
  except: ['前 半 …1 小时 | {foryou} (两 | 几 | 个) | ~(们) 我 [可以] (今天 | 今晚 | 现在) …2 {foryou} | ~(给) 您看 [是] »'],
  keep: ({ span }, here) => {
    const { text } = here.facts.folded;
    const start = Math.max(...[...',;。:!'].map((stop) => text.lastIndexOf(stop, span.start - 1))) + 1;
    const end = /[,;。!~]|$/.exec(text.slice(span.end))?.index ?? 0;
    const clause = text.slice(start, span.end + end).replace(/(?:好|可以|行)吗/u, '');
    return !INFORMATION.test(clause) && !/[?？吧]\W*$/.test(clause);
  },
});
