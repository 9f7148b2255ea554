import type { PackSource } from '../engine/pack';

/** What to add where a reply lacks something. */
export const insertions: PackSource['insertions'] = {
  'greeting-missing': { at: 'start', texts: ['Сайн байна уу.', 'Өдрийн мэнд.'] },
  'closing-missing': { at: 'end', texts: ['Тодруулах зүйл байвал энд бичээрэй.', 'Өөр асуух зүйл байвал мэдэгдээрэй.'] },
  'apology-missing': { at: 'afterGreeting', texts: ['… явдалд уучлаарай.', 'Таныг хүлээлгэсэнд уучлаарай.'] },
  'empathy-missing': { at: 'afterGreeting', texts: ['Ийм байхад бухимдах нь зүйн хэрэг.', '… ямар хэцүү байсныг ойлгож байна.'] },
  'refusal-without-reason': {
    at: 'end',
    texts: ['Учир нь …, оронд нь … боломжтой.', 'Харин … эсвэл … боломжтой, аль нь танд тохирох вэ?'],
  },
  'unanswered-question': { at: 'end', texts: ['Таны асуусан … тухайд: …', 'Үүнийг одоо лавлаад, … цагт танд хариу бичье.'] },
};
