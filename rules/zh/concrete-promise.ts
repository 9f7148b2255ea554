import { defineRule } from '../engine/pack';

/** The company's undertaking with a time. Opening hours, estimates (预计) and what usually happens are information. */
const does =
  '发货 | 发出 | 发给 | 发您 | 发到 | 发短信 | 发顺丰 | 发 | 寄出 | 寄到 | 寄给 | 寄 | 送到 | 送达 | 送货 | 送 | 到账 | 到您 | 到货 | 到卡 | 到家 | 到府 | 到楼下 | 到 !({time} | # | 期 | 底 | 时) | 退回 | 退到 | 退款 | 退还 | 退 | 补发 | 补寄 | 补到 | 补 | 回复 | 回电 | 回您 | 回覆 | 联系您 | 联络您 | 联系 | 致电 | 打给您 | 我打电话 | 给您单号 | 给您答复 | 给您回复 | 给您结果 | 给您消息 | 给您回电 | 给您打 | 给您看 | 给您回 | 给您补 | 给您送 | 给您换 | 给您发 | 给您寄 | 给您退 | 给您装好 | 给你 | 告诉您 | 通知 | 提醒 | 上架 | 上链接 | 上线 | 恢复 | 修好 | 上门 | 安装 | 装好 | 完成 | 处理 | 入账 | 出库 | 出货 | 出结果 | 答复 | 入帐 | 生效 | 开通 | 开好 | 开具 | 更新 | 解决 | 核实 | 反馈 | 安排 | 派送 | 派人 | 汇到 | 汇 | 更换 | 减免 | 打款 | 赔付 | 审核 | 跟您 | 布置 | 搞定 | 取件 | 来取 | 来收 | 出单 | 审完';

/** What makes a clause with a time information, history, an estimate or the customer's part. */
const INFORMATION =
  /已|刚(?!好)|昨|上周|前天|预计|一般|通常|大概|大约|(?<![预签有守])约|正常|可能|估计|应该|最快|左右|营业|有效|截止|活动|工作时间|上班|值班|保修|质保|价保|无理由|鉴赏期|停(?!车)|延误|登机|起飞|开抢|放出|入住|退房|关门|开门|开始|结束|没|未|不能|无法|不会|不了|不到|(?:配送|发货|服务)时间|发车|上课|铁定|肯定|一定|反馈是|吗|凌晨.{0,4}通车|(?:请|麻烦|建议|您|你)(?:您|你|需要|要|可以|可|先|再)?.{0,4}(?:在|于|前|内)|从.{0,4}[到忙]|每[天周月日年]|(?:您|你)[要可先]|下单|申请|签收后|付款[后的]?.{0,6}(?:可|支持)|满|限|逾期|自动取消|超过|之前说|到期日|哪天|几[天点]/u;

export default defineRule({
  id: 'concrete-promise',
  find: [
    '<(到期 | 截止 | 出发 | 送达 | 到货 | 上门 | 起飞) 前 …6 (提醒 | 通知 | 短信 | 联系 | 打给) …6>',
    '<(我 | 师傅 | 司机 | 技师 | 同事) …3 {time} …6 (到 | 上门 | 打电话 | 打给 | 回电 | 联系 | 过去 | 送过去) …6>',
    `<{time} …10 (${does}) …10>`,
    `<(最晚 | 最迟 | 最慢) …10 (${does}) …6>`,
    `<(${does}) …6 {time} …3 (前 | 内 | 之内 | 到 | 发 | 送)>`,
    `<(补 | 到账 | 退款 | 退 | 送达 | 到货 | 回复 | 发货 | 到卡) …3 (今天 | 明天 | 今晚 | 后天 | 周 | # 个工作日 | # 小时) …6>`,
  ],
  keep: ({ span }, here) => {
    const { text } = here.facts.folded;
    const start = Math.max(...[...',;。:!'].map((stop) => text.lastIndexOf(stop, span.start - 1))) + 1;
    const end = /[,;。!~]|$/.exec(text.slice(span.end))?.index ?? 0;
    const clause = text.slice(start, span.end + end);
    return !INFORMATION.test(clause) && !/[?？吧]\W*$/.test(clause);
  },
});
