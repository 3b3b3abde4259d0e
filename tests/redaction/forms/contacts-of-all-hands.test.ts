import { expect, test } from 'vitest';
import { examineWith, linesOf } from './examine.ts';

const examine = examineWith([]);

/** 電話・郵便番号・メール・URL: every way in which they are typed, dictated, scanned or disguised. */
test.each(
  linesOf(`
    電話：{P:048-222-7719}
    ＴＥＬ　{P:０４８－２２２－７７１９}
    ☎{P:048(222)7719}
    ℡{P:048-222-7719}
    tel:{P:0482227719}
    T {P:048-222-7719} F {P:048-222-7720}
    電話 {P:(048) 222-7719}
    電話 {P:（０４８）２２２－７７１９}
    電話 {P:048–222–7719}
    電話 {P:048‐222‐7719}
    電話 {P:048—222—7719}
    電話 {P:048・222・7719}
    電話 {P:048.222.7719}
    電話 {P:048/222/7719}
    電話 {P:048 222 7719}
    電話 {G:048-2227719}
    電話 {G:048222-7719}
    電話 {P:0 4 8 - 2 2 2 - 7 7 1 9}
    {P:〇四八-二二二-七七一九}
    {P:〇四八（二二二）七七一九}
    {P:〇四八の二二二の七七一九}
    {P:〇四八、二二二、七七一九}
    {P:〇四八二二二七七一九}
    {P:０四八・二二二・七七一九}
    電話は{P:〇八〇-一二三四-五六七八}だ
    {P:○八○-一二三四-五六七八}
    {P:零八零一二三四五六七八}
    {P:080-1234-5678}（妻）
    {P:08012345678}
    {P:080 1234 5678}
    {P:080.1234.5678}
    {P:080_1234_5678}
    {P:080-12345678}
    {P:0801234-5678}
    {P:(080)1234-5678}
    {P:080(1234)5678}
    {P:O8O-1234-5678}
    {P:08O-l234-5678}
    {G:080-1Z34-5678}
    {P:080ー1234ー5678}
    {P:080〜1234〜5678}
    {P:080ｰ1234ｰ5678}
    {P:+81-80-1234-5678}
    {P:+81 80 1234 5678}
    {P:+818012345678}
    {P:＋８１－８０－１２３４－５６７８}
    {P:+81(0)80-1234-5678}
    {P:+81 (0)48-222-7719}
    {P:0081-80-1234-5678}
    {G:81-80-1234-5678}
    {G:010-81-80-1234-5678}
    {P:+84 90 123 4567}
    {P:+86 138 0013 8000}
    {P:+63 917 123 4567}
    {P:+55 11 91234-5678}
    {P:+1 (415) 555-0134}
    {P:050-1234-5678}
    {P:020-1234-5678}
    {P:0120-12-3456}
    {P:0120-123-456}
    {P:0800-123-4567}
    {P:0570-012-345}
    {P:0570-01-2345}
    {P:0467-22-1111 内線 312}
    {P:0467-22-1111（内線312）}
    {P:0467-22-1111（内312）}
    {P:0467-22-1111 ext.312}
    {P:0467-22-1111 EXT 312}
    {P:0467-22-1111・内線312}
    {P:0467-22-1111　（内）312}
    {P:0467-22-1111 #312}
    代表 {P:0467-22-1111}（{P:内線3120}）
    {P:内線2274}
    {P:内線：2274}
    {P:（内線）2274}
    {P:内線二二七四}
    自宅{P:22-1111}
    自宅 {P:２２－１１１１}
    電話は{P:22の1111}
    電話は{P:22局の1111}
    市内{G:22-1111}
    {P:080-1234-}⏎{P:5678}
    {P:080-}⏎{P:1234-5678}
    ｹｲﾀｲ {P:080-1234-5678}
    ﾃﾞﾝﾜ {P:048-222-7719}
    ゼロハチゼロ…
    携帯は{P:ゼロハチゼロ、イチニサンヨン、ゴーロクナナハチ}
    携帯{P:080の1234の5678}
    携帯 {P:080-1234-5678}・{P:090-9876-5432}
    電話{P:048-222-7719}～{P:7720}
    FAX兼{P:048-222-7719}
    下4桁{G:5678}
    電話の末尾は{P:5678}
    〒{P:330-0061}
    〒{P:３３０－００６１}
    〒{P:3300061}
    〒 {P:330 - 0061}
    〒{P:330ー0061}
    〒{P:三三〇-〇〇六一}
    〒{P:三三〇の〇〇六一}
    〒{P:三三〇〇〇六一}
    郵便番号{P:330-0061}
    郵便番号：{P:3300061}
    郵便番号は{P:330の0061}
    郵便番号は{P:三三〇-〇〇六一}
    {P:330-0061} 深山市緑町1-2-3
    {P:330-0061}⏎深山県深山市緑町1-2-3
    (〒){P:330-0061}
    （{P:330-0061}）深山市緑町
    〒{P:33O-OO61}
    〒{P:330-}⏎{P:0061}
    ﾕｳﾋﾞﾝ {P:330-0061}
    ﾕｳﾋﾞﾝﾊﾞﾝｺﾞｳ {P:330-0061}
    テ{G:330-0061}
    T{P:330-0061} 深山市
    Zip {P:330-0061}
    〒{P:330-0061}-00
    {P:hanako.mihara@mail.example}
    {P:hanako_mihara+1@mail.example.jp}
    {P:ｈａｎａｋｏ＠ｍａｉｌ．ｅｘａｍｐｌｅ}
    {P:hanako＠mail.example}
    {P:hanako@mail．example}
    {P:hanako @ mail.example}
    {P:hanako[at]mail.example}
    {P:hanako(at)mail.example}
    {P:hanako（アット）mail.example}
    {P:hanako★mail.example}
    {P:hanako☆mail.example}
    {P:hanako■mail.example}
    {P:hanako AT mail DOT example}
    {P:hanako at mail.example}
    {P:hanako at mail dot example}
    {G:hanako_at_mail.example}
    {P:hanako あっと mail どっと example}
    {P:hanakoアットマークmail.example}
    {P:hanako アット メール ドット エグザンプル}
    {P:hanako@mail,example}
    {P:hanako@}⏎{P:mail.example}
    {P:hanako@mail.}⏎{P:example}
    メール：{P:hanako.m.1958@mail.example}まで
    <{P:hanako@mail.example}>
    "三原花子" <{P:hanako@mail.example}>
    mailto:{P:hanako@mail.example}
    {P:hanako.@mail.example}
    {P:hanako..m@mail.example}
    メアドは{P:hanako.m}アットマーク{P:mail.example}
    {P:https://www.mihara.example/~hanako}
    {P:http://mihara.example}
    {P:ｈｔｔｐｓ：／／ｍｉｈａｒａ．ｅｘａｍｐｌｅ／}
    {P:www.mihara.example}
    {P:mihara.example/blog}
    {P:hxxps://mihara[.]example/a}
    {P:https://mihara.example/日記/1}
    {P:https：//mihara.example}
    {P:ttps://mihara.example/x}
    {P:ameblo.jp/hanako-m}
    {P:note.com/hanako_m}
    {P:instagram.com/hanako_m}
    {P:x.com/hanako_m}
    {P:line.me/ti/p/abc123}
    {P:youtu.be/abc123XYZ}
    {P:https://mihara.example/a?b=c&d=e#f}。
    ブログ（{P:https://mihara.example/a}）
    ホームページ{P:mihara-hanako.example.jp}
  `),
)('%s', (marked) => {
  expect(examine(marked)).toEqual([]);
});
