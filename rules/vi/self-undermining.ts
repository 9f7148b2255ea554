import { isFirstFind } from '../engine/first-find';
import { defineRule } from '../engine/pack';

/** Makes the agent small. */
export default defineRule({
  id: 'self-undermining',
  find: [
    '<{i} [cũng] chỉ là>',
    '<{i} [thì | cũng] chỉ (biết | có thể làm | nghe theo | làm theo | truyền đạt | dám | được phép | phụ | trực | tiếp nhận)>',
    '<(phận làm thuê | làm thuê | lính quèn | nhân viên quèn | tép riu | thấp cổ bé họng | không có tiếng nói | phận)>',
    '<{i} …2 (mới vào | mới vào làm | mới đi làm | mới làm | mới vô | mới vô làm | đang thử việc | mới học việc | mới nhận việc | còn non | là lính mới | lính mới | còn gà | tay mơ | còn kém | kém cỏi | kém lắm | vụng | vụng về | dốt | ngu | ngu ngơ | chậm hiểu | gà | dở | dở quá | dở lắm | chưa có kinh nghiệm | thiếu kinh nghiệm | ngốc | hơi ngốc | hơi chậm | ngáo | lú | không giỏi | không rành | không khéo | nói dở | nói năng lủng củng | chưa giỏi | ít kinh nghiệm | không có chuyên môn | không chuyên | không phải chuyên gia)>',
    '<{i} (giải thích | nói | diễn đạt | tư vấn | trình bày | viết) …2 (dở | vụng | lủng củng | lòng vòng | khó hiểu | kém | rối | dài dòng)>',
    '<(hỏi | câu hỏi) …3 (ngu | ngớ ngẩn | ngốc | ngố | hơi ngố | ngu ngơ | hơi ngu | hơi ngốc | khí không phải | khờ | kỳ cục | vớ vẩn)>',
    '<[{i}] [hơi | rất | lại | thật] (ngại quá | ngại ghê | xấu hổ quá)>',
    '<{i} (lại | xin phép | xin) (làm phiền | phiền) {you}>',
    '<(xin lỗi | ngại quá | phiền) [vì] [đã] (làm phiền | hỏi nhiều | hỏi hoài | hỏi nhiều quá | nhắn nhiều | làm mất thời gian)>',
    '<(lỡ sai | có sai | sai) [thì] [{you}] (đừng trách | đừng la | bỏ qua | đừng mắng)>',
    '<(đừng la | đừng mắng | đừng chửi | đừng giận) em>',
    '<{i} (học việc | thực tập | thử việc | part-time | thời vụ) …1 thôi …1>',
    '<(hỏi | nghe) {i} [cũng] như …3>',
    '<(không đáng | chẳng đáng) …1 {you} (nghe | để ý | tin)>',
    '<biết là {i} (phiền | làm phiền | hỏi nhiều) …1>',
    '<{i} (sợ | lo) [làm] (mất thời gian | phiền | mất công) …4>',
    '<(lời | ý) …1 {i} …2 (không có giá trị | không đáng | chẳng ai nghe | không ra gì) …2>',
    '<hỏi …3 (hơi kỳ | hơi vô duyên | kỳ cục | dở hơi) …2>',
    '<đừng cười {i}>',
    '<{i} (nói | giải thích) (vậy | thế) (có | {you}) …3 (hiểu | dễ hiểu | rõ) …2 không>',
    '<{i} (không đáng | không xứng | vô dụng | thật tệ | tệ quá)>',
    '<em (đểnh đoảng | hậu đậu | đoảng | lơ đễnh | hâm | ngố | đần | chậm chạp | kém cỏi | lắm lời | dở hơi | dở tệ | tệ) (quá | ghê | lắm | thật | thiệt | dễ sợ | mà)>',
    '<(xin | mong) [{you}] đừng (chê | cười | trách | ghét | khinh) [em | con | cháu]>',
  ],
  except: ['mới làm (xong | lại | cho)', 'còn gà …1', 'phận sự', 'bộ phận', 'thân phận'],
  silentIn: ['condition'],
  keep: isFirstFind,
  reword: [{ to: 'Dạ em phụ trách yêu cầu này, phần nào chưa rõ em giải thích thêm ạ', replaces: 'sentence' }],
});
