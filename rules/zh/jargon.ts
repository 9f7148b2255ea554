import { defineRule } from '../engine/pack';
import { foldChinese } from './fold';

/** Internal or technical terms; not those the customer used first. */
export default defineRule({
  id: 'jargon',
  find: [
    '<工单 …3 (已流转 | 流转)>',
    '~(施) <(京仓 | 外单 | 青龙系统 | 直充 | 卡充 | 妥投 | 下发 (仓库 | 站点) | 服务单 | 拒收再投 | 工单 | 提单 | 转单 | 派工单 | 工程单 | 抛单 | 结案 | 挂起 | 闭环 | 流转 …4 (二线 | 部门 | 环节) | 升级 (二线 | 至二线 | 到二线) | 二线 | 后端 | 前端 | 接口 | 回调 | 报文 | 熔断 | 超时重试 | 500报错 | 缓存穿透 | 反洗钱模型 | 对账不平 | 加费承保 | 面单号段 | 拒收入库 | 赔付策略 | 基站载频 | 回滚 | 灰度 | 全量发布 | 埋点 | 迭代 | 需求池 | 联调 | 白名单 | 风控 | 清分 | 轧差 | 冲正 | 冲销 | 请款档 | 头寸 | 备付金 | 通道侧 | 核销 | 核赔 | 揽件异常 | 集包 | 分拨 | 中转场 | 逆向 | 动销 | 判责 | 料号 | 上版 | 金流 …2 串接 | 跑批 | 光衰 | 鉴权 | 宕机 | 参数 …2 报错 | 中台 | 颗粒度 | 链路 | 触达 | 履约 | 客单价 | 转化率 | 工单号 | 主从 | 生产没跑批)>',
    '~(a | b | c | d | e | f | g | h | i | j | k | l | m | n | o | p | q | r | s | t | u | v | w | x | y | z ) <(sku | spu | erp | oms | wms | tms | rma | sla | sop | kpi | uat | ivr | crm | api | callback | pv | uv | p0 | p1 | case | ticket | close掉 | token | cdn | dns | http | timeout | bug | debug | json | np库 | t+1 | poc | mos | fae | log)> !(a | b | c | d | e | f | g | h | i | j | k | l | m | n | o | p | q | r | s | t | u | v | w | x | y | z)',
    '<金流 …4 callback>',
  ],
  except: ['bug …2 (修复 | 已修)', '(手机 | 保护 | 保护套) case', '(登录 | 操作) 日志'],
  keep: ({ span }, here, { conversation }) => {
    const word = here.facts.folded.text.slice(span.start, span.end);
    return !conversation.customer || !foldChinese(conversation.customer).text.includes(word);
  },
});
