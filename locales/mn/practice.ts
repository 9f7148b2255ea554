import type { Strings } from '../strings';

/** The practice inbox, in Mongolian. */
export const practice: Strings['practice'] = {
  title: 'Дасгалын шуудан',
  team: 'Oakmere тусламж',
  invented: 'Зохиомол харилцагчид. Энд бичсэн зүйл Таны долоо хоногт тооцогдохгүй.',
  customersWrite: 'Харилцагчдын бичих хэл',
  conversations: 'Яриа',
  waitingCount: (open) => `${open} нээлттэй`,
  unread: 'Шинэ',
  draft: 'Ноорог',
  status: { open: 'Нээлттэй', waiting: 'Харилцагчийг хүлээж байна', solved: 'Шийдсэн' },
  back: 'Бүх яриа',
  tags: 'Шошго',
  details: 'Захиалгын дэлгэрэнгүй',
  thread: (name) => `${name}: яриа`,
  you: 'Та',
  colleague: 'Sofia, Oakmere',
  yourNote: 'Та, дотоод тэмдэглэл',
  isTyping: (name) => `${name} бичиж байна`,
  seen: (name) => `${name} уншсан`,

  customer: 'Харилцагч',
  since: (year) => `${year} оноос хойш харилцагч`,
  order: 'Захиалга',
  placed: (date) => `Захиалсан өдөр: ${date}`,
  items: 'Бараа',

  write: 'Юу бичих вэ',
  reply: 'Хариу',
  note: 'Дотоод тэмдэглэл',
  replyTo: (name) => `Хариу бичих: ${name}`,
  replyHere: (name) => `Хариугаа энд бичээрэй: ${name}`,
  noteHere: 'Хамт олондоо тэмдэглэл бичээрэй. Харилцагчид харагдахгүй.',
  send: 'Илгээх',
  addNote: 'Тэмдэглэл нэмэх',
  sendKeys: (keys) => `${keys} дарж илгээнэ`,

  firstHints: {
    label: 'Tact-тай танилцах',
    step: (at, of) => `${at}/${of}`,
    next: 'Дараах',
    done: 'Болсон',
    skip: 'Алгасах',
    underlines: 'Доогуур зураастай үгийг дахин нэг хараарай',
    underlinesWhy:
      'Цэгтэй нь санаснаас өөрөөр хүрч магадгүй, тасралтгүй нь болгоомжтой байхыг сануулна. Учрыг нь болон өөр хувилбарыг харахын тулд заагчаа дээр нь тавиарай.',
    sample: ['Уучлаарай, гэхдээ бид ', 'хийж чадахгүй', '.'],
    tryExample: 'Жишээ турших',
    keys: 'Хулгана ч хэрэггүй',
    keysWhy: (open) =>
      `${open} курсорын хажуугийн зөвлөмжийг нээнэ. Enter шинэ үгийг авна, сум дараагийн зөвлөмж рүү шилжүүлнэ, Escape хариу руу тань буцаана.`,
    week: 'Долоо хоногоо нэг товшоод хараарай',
    weekWhy: 'Хөтчийн хэрэгслийн мөрөн дэх Tact дээр дарж долоо хоног ямар байсныг хараарай. Энд бичсэн зүйл тооцогдохгүй.',
  },
};
