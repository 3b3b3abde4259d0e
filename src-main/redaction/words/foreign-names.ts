/** 外国の名前の部分, in katakana: family and given names usual among residents of Japan. General knowledge. */
export const foreignNameParts: readonly string[] = (
  'グエン グェン レ チャン ファム ファン フイン ヴォ ボー ダン ブイ ドー ホー ゴ ズオン リー ディン ティ ヴァン バン ラン ホア フオン フォン トゥイ トゥー タオ マイ リン ニュン ハイン ハン ヒエン チャウ クオン ズン ミン フン トゥアン クアン タン ロン ナム ハイ ソン ドゥック アン チー タイン ' +
  'サントス クルス レイエス ガルシア メンドーサ ラモス フェルナンデス ロペス ゴンザレス ロドリゲス マルティネス エルナンデス トレス フローレス リベラ カストロ ナバロ アキノ マルコス デラクルス バウティスタ ビラヌエバ サルバドール ジョセフィン ジェニファー ジェニー ジャネット ジャスミン マリア マリー マリーン マリセル ロサ ローサ ロザリー ロレーナ アンジェラ アンジェリカ アンナ アナ アニー クリスティーナ クリスティン カルメン カルロス テレサ エレナ エリザベス イザベル グレース グロリア リサ ルイサ ルイス ミゲル ペドロ パウロ ホセ フアン ジョン ジョセフ ジョーイ マーク マイケル ダニエル デイビッド ロバート リチャード ケビン クリス アントニオ フランシスコ フェルナンド ' +
  'シルバ シルヴァ ソウザ オリベイラ ペレイラ リマ アルベス コスタ フェレイラ ロドリゲス ゴメス マルティンス バルボサ ナカムラ サトウ タナカ ジョアン ジョゼ アナ ルシア ルーカス ガブリエル ラファエル ブルーノ レアンドロ チアゴ アドリアナ ジュリア ジュリアナ フェルナンダ ' +
  'キム パク イ チェ チョン カン チョ ユン チャン イム ハン オ ソ シン クォン ファン アン ソン ユ ホン ヨンス ミンジュン ジヨン スジン ミンジ ヒョン ヒョンウ ジウ ソヨン ユジン ヨンヒ ' +
  'ワン チェン リュウ ヤン ジャオ ウー ジョウ シュー マー リウ メイ メイリン シャオ リーリー ウェイ ジン ファ ユーフェン シュウ ' +
  'タパ シュレスタ グルン タマン ライ リンブー マガル カルキ アディカリ シャルマ ポウデル バスネット ラマ シェルパ スニタ ラム クマール クマリ ビシュヌ ラジェシュ サンジャイ サンギタ プラカシュ ディパク ' +
  'アフマド アハメド ムハンマド モハメド モハンマド アリ ハッサン フセイン イブラヒム アブドゥル アブドラ ラーマン カーン ハーン ファティマ アイシャ ザイナブ マリヤム オマル ユスフ ラフマン ホセイン イスラム ' +
  'スリ デウィ アグス ブディ スティアワン ウィジャヤ プトゥラ プトリ ラトナ シティ ヌル インダ サリ エカ ワヤン マデ ' +
  'イワノワ イワン オルガ ナターシャ ナタリア ナタリヤ タチアナ スヴェトラーナ エカテリーナ アレクサンドル アレクサンダー アレックス ウラジーミル セルゲイ アンドレイ アンドリー オレナ オクサナ イリーナ ユリヤ ユリア ソフィア シェフチェンコ コワレンコ ' +
  'マーク マイク マイケル デイビッド デービッド ケビン ケヴィン クリス ブライアン ジェイソン ジョン ジョニー スコット エリック アダム ニック リチャード ロバート ウィリアム アンソニー アントニオ フランシス パトリック エドワード ヘンリー アーサー ルイス ラリー テリー ジェイク ライアン タイラー ジョシュア ケネス ビクター ロドニー ジェローム ロメル アーネル ダニロ ロナルド アルビン エドウィン レイモンド フェルディナンド ホセリト アンヘル マリベス マリテス マリビック エブリン エヴリン ロザリンダ ノルマ リンダ ベティ ナンシー シャロン メラニー ミシェル ニコール レイチェル オリビア ジェシカ アシュリー アマンダ ローラ バネッサ ヴェロニカ ベロニカ イザベラ カミラ ビアンカ ファビオ マルセロ ロドリゴ ディエゴ ペドロ パウロ エンリケ ビトール ヴィトール マテウス サンジブ サンジーブ ビノド ガネシュ ラメシュ スレス スレシュ ナビン ビカス ビカシュ アニタ スシラ プラティマ リタ ギタ ミナ アディティ バンダリ バハドゥール ネパリ マハルジャン ペレラ シルヴァ フェルナンド ジャヤ クマラ ラシード ラシッド カリム イスマイル サイード ザヒド ワヒド ナシム アブドゥル カビル ホック チョウドリ ' +
  'ホアイ ニャット ドゥエン ランアイン カイン ヴー ヴィン ビン ティエン ティエップ チュン チン ハイン キエン ニャン ニュー ガー ゴック クイン クエン オアイン タイン トアン ヴァン ヒエウ フック ロック ハウ スオン リエン ロアン ' +
  'スヒョン ソヒョン ジフン ミンス ジウン ジヒョン ウンジ ヨンジュン ソンミン テヒョン ユナ ハヌル オユーナ バヤル ボルド ガンバータル ナランツェツェグ サルナイ エンフ バトゥ ティハ ススティン ミャミャ キンキン エイエイ モーモー チョーチョー ' +
  'スミス ジョンソン ウィリアムズ ブラウン ジョーンズ ミラー デイビス ウィルソン アンダーソン テイラー トーマス ジャクソン ホワイト ハリス マーティン トンプソン エミリー エミリア サラ サラー ジェームズ ジョージ ポール ピーター スティーブ スーザン メアリー ナンシー キャシー ケリー ソムチャイ ソムサック マリサ ニン テイン アウン キン サンダー ミョー ゾー ウィン チョー スー モー トゥン タンダー'
).split(' ');

/** 一字の姓 of Chinese, Korean and Vietnamese residents, in soft form. */
export const foreignFamilyKanji =
  '李王張劉陳楊黄趙呉周徐孫朱馬胡郭林何高梁鄭羅宋謝唐韓曹許鄧馮程蔡彭潘袁于董余蘇葉呂魏蒋田杜丁沈姜范江傅鐘盧汪戴崔任陸廖姚方金夏譚韋賈鄒石熊孟秦閻薛侯雷白龍段郝孔邵史毛常頼武康賀尹銭施洪朴申権安柳全文裴南河阮陶車池魚牟卞' as string;
/** Those of them that hardly begin another word. */
export const distinctFamilyKanji =
  '李劉陳楊趙呉徐孫朱胡郭鄭宋謝曹鄧馮蔡彭潘袁董蘇呂魏蒋杜沈姜范傅盧汪崔廖姚譚韋賈鄒閻薛郝邵尹朴裴阮' as string;

/** Family and given names in Latin letters, lower case, of residents from abroad. */
export const foreignLatinNames: ReadonlySet<string> = new Set(
  (
    'nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly thi van lan hoa huong phuong thuy thu thao mai linh nhung hanh hien chau cuong dung minh hung tuan quang tan long nam hai son duc anh trang ' +
    'santos cruz reyes garcia mendoza ramos fernandez lopez gonzales gonzalez rodriguez martinez hernandez torres flores rivera castro aquino marcos bautista villanueva maria rosa lorna josephine jennifer jenny janet jasmine marie maricel rosalie lorena angela angelica anna ana christina christine carmen carlos teresa elena elizabeth isabel grace gloria lisa luisa luis miguel pedro paulo jose juan john joseph mark michael daniel david robert richard kevin chris antonio francisco fernando ' +
    'silva souza oliveira pereira lima alves costa ferreira gomes martins barbosa joao lucia lucas gabriel rafael bruno leandro thiago adriana julia juliana fernanda ' +
    'kim park lee choi jung jeong kang cho yoon jang lim han oh seo shin kwon hwang ahn song yoo hong wang li zhang liu chen yang huang zhao wu zhou xu sun zhu ma hu guo lin he gao xiao mei ling wei jing hua xiu ' +
    'thapa shrestha gurung tamang rai limbu magar karki adhikari sharma poudel basnet lama sherpa sunita ram kumar kumari bishnu rajesh sanjay sangita prakash deepak dipak ' +
    'ahmad ahmed muhammad mohamed mohammad ali hassan hussein ibrahim abdul abdullah rahman khan fatima aisha zainab maryam omar yusuf hossain islam sri dewi agus budi setiawan wijaya putra putri ratna siti nur indah sari eka ' +
    'tommy timmy jimmy johnny jack harry oliver noah liam lucas henry leo lily lucy amy alice ella mia eva kate katie sarah hannah abigail samantha megan heather karen pamela debra carol donna helen dorothy martha judith virginia marilyn jun leon luca noel mark mike kevin brian jason scott eric adam nick william anthony patrick edward henry arthur larry terry jake ryan tyler joshua victor rodney jerome arnel ronald edwin raymond evelyn linda betty sharon melanie michelle nicole rachel olivia jessica ashley amanda laura vanessa veronica isabella camila fabio marcelo rodrigo diego enrique vitor mateus sanjib binod ganesh ramesh suresh nabin bikram bishal rita gita aditi bandari bhandari bahadur maharjan perera emma sam grace rosalinda maricar mae lyn joy hoai nhat trinh quynh quyen oanh toan hieu phuc loc ngoc bich ngan nga yen xuan ' +
    'ivan olga natasha natalia tatiana svetlana alexander alex andrei sergei irina yulia sofia smith johnson williams brown jones miller davis wilson anderson taylor thomas jackson white harris martin thompson emily james george paul peter susan mary nancy'
  ).split(' '),
);
