import { FONT_NAME } from './docx-style.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

// Word's own lists of characters that must not end or begin a line, with ■ added so that a mark is not torn apart.
const KEPT_WITH_NEXT = '$([\\{£¥‘“〈《「『【〔＄（［｛｢￡￥■';
const KEPT_WITH_LAST = '!%),.:;?]}¢°’”‰′″℃、。々〉》」』】〕゛゜ゝゞ・ヽヾ！％），．：；？］｝｡｣､･ﾞﾟ￠';

/**
 * Settings that ask Word to strip names and times whenever the file is saved again, and that switch revision
 * identifiers off.
 */
export const SETTINGS = `${HEAD}<w:settings ${WORD}><w:removePersonalInformation/><w:removeDateAndTime/><w:doNotTrackMoves/><w:doNotTrackFormatting/><w:defaultTabStop w:val="840"/><w:characterSpacingControl w:val="compressPunctuation"/><w:noLineBreaksAfter w:lang="ja-JP" w:val="${KEPT_WITH_NEXT}"/><w:noLineBreaksBefore w:lang="ja-JP" w:val="${KEPT_WITH_LAST}"/><w:compat><w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/><w:ulTrailSpace/><w:adjustLineHeightInTable/><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="en-US" w:eastAsia="ja-JP"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>`;

/** The font, and 游ゴシック where it is missing. */
export const FONT_TABLE = `${HEAD}<w:fonts ${WORD}><w:font w:name="${FONT_NAME}"><w:altName w:val="游ゴシック"/><w:charset w:val="80"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>`;
