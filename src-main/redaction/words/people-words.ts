/** Words before さん・様・氏・先生 that name a role, a relation or a body and not a person, in soft form. General knowledge. */
export const NOT_A_NAME: ReadonlySet<string> = new Set(
  (
    '健康 国保 家計 旧姓 再訪問 皆 皆々 奥 旦那 お客 客 神 王 仏 母 父 姉 兄 娘 息子 妹 弟 孫 祖母 祖父 嫁 婿 叔母 叔父 伯母 伯父 お母 お父 お姉 お兄 お嬢 お孫 お子 お婆 お爺 婆 爺 子 患者 利用者 大家 家主 業者 職員 担当 担当者 係 課 局 市 町 県 国 社協 包括 警察 学校 病院 会社 店 店長 社長 ' +
    '民生委員 児童委員 委員 会長 副会長 議長 保健師 看護師 介護士 医師 主治医 担任 校長 教頭 養護 先生 弁護士 司法書士 行政書士 税理士 社労士 社会福祉士 精神保健福祉士 相談員 支援員 ケアマネ ヘルパー ドクター ナース 薬剤師 栄養士 心理士 作業療法士 理学療法士 通訳 ' +
    'お隣 隣 近所 ご近所 向かい 同級生 友達 お友達 友人 知人 先輩 後輩 同僚 上司 部下 相手 相手方 本人 ご本人 当人 両親 ご両親 家族 ご家族 親 親御 保護者 住民 市民 町民 住人 管理人 管理会社 不動産屋 不動産 新聞屋 郵便屋 八百屋 肉屋 魚屋 床屋 塗装屋 電気屋 ガス屋 ' +
    '事務局 各位 関係者 関係機関 構成員 参加者 出席者 学生 生徒 児童 子供 子ども お子 赤 坊 坊や 社員 店員 駅員 運転手 消防 救急 自衛隊 運営 主催 代表 理事 理事長 監事 幹事 書記 会計 班長 組長 区長 町内会長 自治会長 市長 町長 村長 知事 議員 大臣 ' +
    '本名不明 本名 民生 国籍 宅建 不明 年齢 続柄 性別 職業 世帯主 本日休みます 氏名 名前 特養待機 連帯保証 無 有 同 某 貴 諸 何 誰 どちら どなた あなた こちら そちら あちら みな みんな たく おく だんな おかあ おとう おねえ おにい おじい おばあ おじ おば かあ とう ねえ にい じい ばあ あか ぼう おまわり お巡り おて ご主人 主人 奥方 令 同氏 両氏 氏 ' +
    'ハローワーク ケアマネジャー ケースワーカー ワーカー スタッフ ボランティア オーナー サポーター ママ パパ アルバイト パート ヤクルト コーディネーター サラ たくさ いらっしゃ くださ ごめ 屋 方 者 人 皆皆 殿 社 園 寺 院 医 女 男 女性 男性 高齢者 障害者 妊婦 母親 父親 養父 養母 里親 内縁 前夫 元夫 元妻 夫 妻 長男 次男 三男 長女 次女 三女 義母 義父 義兄 義姉 義妹 義弟 外科 内科 歯科 眼科 小児科 産科 精神科 整形 児童相談所 児相 市役所 役場 役所 検針員 配達員 販売店 組合 協会 団体 企業 事業者 事業所 法人 施設 嘱託 非常勤 常勤 前任 後任 上級 初任 新人'
  ).split(' '),
);

/** English words that stand beside names, in lower case: labels of forms and chats, days, makes. */
export const ENGLISH_LABELS: ReadonlySet<string> = new Set(
  'excel word zoom teams google microsoft meet line facebook instagram twitter youtube windows android iphone mail priority air subject from to date ref phone tel fax email hello dear thank thanks please ok no the my his her and for with japan tokyo osaka covid adhd asd ptsd dv nhk nttdocomo docomo softbank mynumber pdf url web wifi sns id pc usb cd dvd tv contact employer neighbor friend son mother father wife husband address name social worker support meeting case note memo list plan step type group team part monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december employer staff agent factory brother sister uncle aunt grandmother grandfather mom dad boss landlord doctor nurse teacher interpreter guarantor spouse child children family home office shop hospital school admin user guest member owner manager title body re cc bcc fw fwd time place memo note'.split(
    ' ',
  ),
);

/** 役職・続柄・元号・項目名・返事: what stands where a name may stand, as a whole, and is nobody. */
export const NO_PERSON: RegExp =
  /^(?:[一-龠々]{0,4}(?:会|員|課|部|係|局|室|所|場|団|区|町|班|組|校|園|院|店|社|館|次)長|[元亡前現]?[夫妻]|[長次二三四五][男女]|[伯叔祖養義実継]?[父母]|[義実]?[兄姉弟妹]|[甥姪孫]|名古屋|札幌|仙台|横浜|神戸|大阪|東京|京都|北海道|沖縄|埼玉|鹿児島|[一-龠々]名[出来]|母子|父子|息子|姉弟|兄妹|兄弟|姉妹|親子|夫婦|家族又?|明治|大正|昭和|平成|令和|[0-9一二三四五六七八九十両数]+[名人世代日月年回県市町村区校]?|世|はい|そうです|拝啓|前略|いえ|いいえ|ええ|うん|そう|まだ|まあ|あのう?|どうした|なります|[ァ-ヶ]|印|[㊞])$/;

/** 世に知られた人: writers, statesmen and heroes whom everybody knows, and none of whom is a case. General knowledge. */
export const KNOWN_TO_ALL: ReadonlySet<string> = new Set(
  '宮沢賢治 石川啄木 太宰治 夏目漱石 森鷗外 森鴎外 芥川龍之介 川端康成 三島由紀夫 島崎藤村 与謝野晶子 樋口一葉 正岡子規 松尾芭蕉 小林一茶 与謝蕪村 新美南吉 金子みすゞ 金子みすず 司馬遼太郎 松本清張 井上ひさし 宮部みゆき 村上春樹 坂本龍馬 西郷隆盛 織田信長 豊臣秀吉 徳川家康 徳川慶喜 武田信玄 上杉謙信 伊達政宗 明智光秀 真田幸村 源義経 源頼朝 平清盛 聖徳太子 紫式部 清少納言 渋沢栄一 福沢諭吉 野口英世 北里柴三郎 津田梅子 伊藤博文 大隈重信 勝海舟 吉田松陰 二宮尊徳 二宮金次郎 伊能忠敬 葛飾北斎 千利休 弘法大師 親鸞 空海 手塚治虫 美空ひばり 水戸黄門'.split(
    ' ',
  ),
);
