import type { EncodingName } from '../../../../domain/files/import.ts';

/*
 * Characters that are in most names and headers of lists in a language. The same bytes are characters of Chinese, Japanese and Korean in their
 * encodings; only in the right one are they common ones.
 */

const japanese = `
佐藤鈴木高橋田中伊渡辺邊山本村小林加吉子美佳井上松清水山崎森池阿部石川前長谷後近坂遠青藤西福太岡三浦金竹原内野島和宮酒工柴今平河増武久保千葉岩桜谷丸菅市安新大星関矢服杉沢澤東北南荒黒白秋春夏冬堀栗横須戸津熊片倉尾神尾崎
翔陽介太郎一二次郎健誠直樹拓也大輔裕浩真由紀恵香奈菜愛優結衣花子美咲彩乃里理沙智希明亮哲雅文義弘正勝昭博之隆志和夫雄英俊幸男昌宏典章純孝司良学徹
氏名姓前番号社員従業部署所属役職雇用形態入退職日在籍区分状況備考電話住所生年月性別有効無営業総務人事経理開発課係支店
あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわをんアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲンガギグゲゴザジズゼゾダヂヅデドバビブベボパピプペポァィゥェォャュョッー々`;

const simplified = `
王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤欧阳司马诸葛上官
伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀兰霞平刚桂英华玉萍红文建国志海波鹏飞宇浩博俊晨阳帆凯峰辉亮斌鑫雪梅琳婷佳慧雯欣怡思颖健小春燕云玲子龙天一晓东成永丹宁莉倩雨辰泽轩梓涵
姓名部门岗位职务工号员邮箱电子件手机号状态在职离入日期联系话备注性别公司地址学历身份证是否销售市场经理财务人事技术研发`;

const traditional = `
陳林黃張李王吳劉蔡楊許鄭謝洪郭邱曾廖賴徐周葉蘇莊呂江何蕭羅高潘簡朱鍾游彭詹胡施沈余盧梁趙顏柯翁魏孫戴范方宋鄧杜傅侯曹薛丁卓馬董唐藍蔣石古紀歐陽
志明家豪淑芬美玲雅婷怡君建宏俊傑佩珊宗翰惠文彬雅惠佳穎欣怡宜庭瑋承恩柏翰冠宇子軒品妍詩涵心妤秀英麗華玉珍金龍國榮慧
姓名部門職稱員工編號電子郵件信箱手機電話狀態在職離到日期備註性別公司地址`;

const korean = `
김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진나지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용
민준서연지훈수빈하은도윤현우예준시우주원지호건우우진선우서준유진승우연우정우승현준서준혁승민지아수아하윤지유지우다은채원나은소율예은지원미경영희숙자순옥정희은지수진혜진지영성호재현동현상훈철수영수세훈란태희보람슬기가을봄달
이름성명사번부서직급직책직위이메일상태전화번호입사퇴사일자재직휴직구분비고영업인사총무개발팀본부소속역할생성`;

function characters(text: string): ReadonlySet<string> {
  return new Set(text.replace(/\s/gu, ''));
}

const japaneseCharacters = characters(japanese);

/** By the encodings that they are written in. */
export const commonCharacters: Readonly<Partial<Record<EncodingName, ReadonlySet<string>>>> = {
  shift_jis: japaneseCharacters,
  'euc-jp': japaneseCharacters,
  gb18030: characters(simplified),
  big5: characters(traditional),
  'euc-kr': characters(korean),
};
