const FULL_KANA =
  'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲンァィゥェォャュョッー・。、「」';
const HALF_KANA = 'ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝｧｨｩｪｫｬｭｮｯｰ･｡､｢｣';

/** Ways in which one and the same text reaches an office. */
export const noises: Readonly<Record<string, (text: string) => string>> = {
  'half-width kana': (text) =>
    [...text.normalize('NFD')]
      .map((character) =>
        character === '\u3099'
          ? 'ﾞ'
          : character === '\u309a'
            ? 'ﾟ'
            : (HALF_KANA[FULL_KANA.indexOf(character)] ?? character),
      )
      .join(''),
  NFD: (text) => text.normalize('NFD'),
  'full-width letters and digits': (text) =>
    [...text]
      .map((character) =>
        character >= '!' && character <= '~' ? String.fromCharCode(character.charCodeAt(0) + 0xfee0) : character,
      )
      .join(''),
  'variation selectors': (text) =>
    [...text].map((character) => (/\p{Script=Han}/u.test(character) ? `${character}\u{e0100}` : character)).join(''),
  'zero-width spaces': (text) => [...text].join('\u200b'),
};
