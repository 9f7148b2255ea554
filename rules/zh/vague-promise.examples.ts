import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: '我们会尽快为您核实处理。',
      found: '我们会尽快',
      fixed: '我会在…前为您核实处理。',
    },
    {
      text: '稍后会有专员与您联系。',
      found: '稍后会',
      fixed: '我会在…前给您答复。',
    },
    {
      text: '會盡快幫您出貨的唷。',
      found: '會盡快',
      fixed: '我會在…前幫您出貨。',
    },
    { text: '店长回来了给您说。', found: '店长回来了给', fixed: '我会在…前给您答复。' },
    { text: '等等再幫您處理。', found: '等等再', fixed: '我會在…前給您答覆。' },
    { text: '我們會再請原廠了解。', found: '會再請原廠了解', fixed: '我會在…前給您答覆。' },
  ],
  passes: [
    '请您耐心等待，谢谢。',
    '剩下的证件等您有空再补就好。',
    '请稍等，马上帮您查。',
    '24小时内会有专员与您联系。',
    '建议您尽快修改密码。',
    '旧机您有空再寄回来就好。',
  ],
};
