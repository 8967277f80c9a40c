/*
 * Signs that stand in most Chinese names, by their reading in Hanyu Pinyin (ISO 7098), simplified and traditional, and the commonest
 * Japanese family names. Names with other signs have no reading here and are asked about by their mailbox alone.
 */
const chinese =
  'wang王汪旺望 li李黎利力丽麗莉理立 zhang张張章彰 liu刘劉柳 chen陈陳晨辰琛臣 yang杨楊洋阳陽扬 huang黄黃煌 zhao赵趙昭照 wu吴吳武伍午 zhou周洲舟 xu徐许許旭 sun孙孫 ma马馬 zhu朱竹珠 hu胡虎 guo郭国國 he何贺賀和荷鹤 lin林琳霖 gao高 luo罗羅骆洛 zheng郑鄭正政铮 liang梁亮良 xie谢謝协 song宋松 tang唐汤湯 deng邓鄧 han韩韓涵寒翰 feng冯馮峰锋鋒风枫凤 cao曹 peng彭鹏鵬 zeng曾增 xiao肖蕭萧晓曉小笑 tian田天甜 dong董东東冬栋 pan潘盼 yuan袁元媛圆远遠源 cai蔡才彩 jiang蒋蔣江姜 yu余于俞喻宇雨玉瑜羽钰裕昱郁愉 du杜 ye叶葉烨晔 cheng程成诚誠承澄 wei魏韦卫伟偉薇威巍维維唯炜 su苏蘇素 lu卢盧陆陸鲁路露璐 ding丁 ren任仁 shen沈申慎 yao姚瑶瑤耀 zhong钟鍾忠中 cui崔翠 tan谭譚坦 fan范樊凡帆 jin金晋锦瑾进今 shi石史施诗世士时实 liao廖 jia贾賈佳嘉家 xia夏霞 fu傅付福富芙 fang方芳房 bai白柏 zou邹鄒 meng孟梦夢萌 xiong熊雄 qin秦勤琴 qiu邱丘秋 hou侯 yin尹殷银音 xue薛雪学學 yan闫阎严嚴颜燕妍岩艳炎言 duan段端 lei雷蕾磊 long龙龍隆 tao陶涛濤 mao毛茂 hao郝浩昊皓豪 gu顾顧古谷 gong龚龔 shao邵 wan万萬婉 qian钱錢倩谦茜 dai戴 mo莫墨 kong孔 xiang向项祥翔香湘想 chang常昌畅 kang康 ' +
  'jie杰傑洁潔婕捷 min敏民旻 jing静靜晶婧敬京靖景菁 yong勇永咏泳 qiang强強 jun军軍君俊峻钧 ping平萍 gang刚剛钢 hui慧辉輝惠会徽卉 ying英颖莹盈影映 hong红紅宏洪鸿虹弘 xin新欣鑫心馨昕辛 bin斌彬滨宾 bo波博勃 chao超朝潮 ning宁寧凝 kai凯凱开 yi怡一艺毅义逸奕伊依仪亿易谊 ting婷庭廷 mei梅美 lan兰蘭岚蓝 hua华華花桦 jian建健剑坚 ling玲灵凌铃 na娜 ni妮 qi琪奇启琦齐祺其 rui睿瑞锐蕊 shan山珊善 shu淑书舒树 si思斯 xuan轩萱宣璇 zi子紫梓 zhi志智之芝 ze泽澤 hai海 fei飞飛菲非霏 ke可科柯克 le乐 lian莲连 man曼满 nan楠南男 ran然冉 rong荣榮蓉容融 ru如茹 sheng生胜盛圣 shuang双爽 wen文雯温 xi希熙曦喜西锡玺 xing星兴行幸 ya雅亚娅 yun云芸韵运允 zhen珍真振震贞 bing冰兵炳 chun春纯 de德 dan丹旦 guang光广 gui贵桂 juan娟 kun坤昆 ming明铭鸣 peiping裴 pei佩培沛 quan全权泉 xiu秀修 you友有优 zhuo卓 an安 ai爱艾 ou欧 ge葛歌戈 ji纪季吉继基 pu蒲朴普 qu曲瞿屈 ruan阮 tu涂 wo沃 yue岳月悦越 zang臧 zong宗';

export const chineseReadings: ReadonlyMap<string, string> = new Map(
  [...chinese.matchAll(/([a-z]+)(\p{Script=Han}+)/gu)].flatMap(([, reading = '', signs = '']) =>
    Array.from(signs, (sign) => [sign, reading] as const),
  ),
);

const japanese =
  '佐藤sato鈴木suzuki高橋takahashi田中tanaka伊藤ito渡辺watanabe渡邊watanabe山本yamamoto中村nakamura小林kobayashi加藤kato吉田yoshida山田yamada佐々木sasaki山口yamaguchi松本matsumoto井上inoue木村kimura林hayashi斎藤saito斉藤saito清水shimizu山崎yamazaki森mori池田ikeda橋本hashimoto阿部abe石川ishikawa山下yamashita中島nakajima小川ogawa石井ishii前田maeda岡田okada長谷川hasegawa藤田fujita後藤goto近藤kondo村上murakami遠藤endo青木aoki坂本sakamoto福田fukuda太田ota西村nishimura藤井fujii金子kaneko岡本okamoto藤原fujiwara三浦miura中野nakano原田harada松田matsuda竹内takeuchi上田ueda中山nakayama和田wada森田morita柴田shibata酒井sakai工藤kudo横山yokoyama宮崎miyazaki宮本miyamoto内田uchida高木takagi安藤ando島田shimada谷口taniguchi大野ono今井imai丸山maruyama河野kono藤本fujimoto村田murata武田takeda上野ueno杉山sugiyama増田masuda平野hirano大塚otsuka千葉chiba久保kubo松井matsui小島kojima岩崎iwasaki桜井sakurai野口noguchi松尾matsuo野村nomura木下kinoshita菊地kikuchi佐野sano大西onishi杉本sugimoto新井arai';

export const japaneseFamilies: ReadonlyMap<string, string> = new Map(
  [...japanese.matchAll(/([^a-z]+)([a-z]+)/gu)].map((found) => [found[1] ?? '', found[2] ?? '']),
);
