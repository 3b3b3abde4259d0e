/** Check digits of numbers used in Japan; digits only, as ASCII. */

/** 個人番号 (12 digits; 行政手続における特定の個人を識別するための番号の利用等に関する法律施行令に基づく総務省令の検査用数字). */
export function isMyNumber(digits: string): boolean {
  if (!/^[0-9]{12}$/.test(digits)) return false;
  let sum = 0;
  for (let position = 1; position <= 11; position++)
    sum += Number(digits[11 - position]) * (position <= 6 ? position + 1 : position - 5);
  const rest = sum % 11;
  return Number(digits[11]) === (rest <= 1 ? 0 : 11 - rest);
}

/** カード番号: Luhn, 14 to 16 digits. */
export function isCardNumber(digits: string): boolean {
  return /^[0-9]{14,16}$/.test(digits) && !/^(.)\1+$/.test(digits) && luhnSum(digits) % 10 === 0;
}

/** 保険者番号 (8 or 6 digits): modulus 10 with weights 2 and 1 from the right, digit sums. */
export function isInsurerNumber(digits: string): boolean {
  return /^(?:[0-9]{6}|[0-9]{8})$/.test(digits) && luhnSum(digits) % 10 === 0;
}

/** 運転免許証の番号 (12 digits): commission code and the customary modulus 11; unofficial, so a hint only. */
export function isLicenceNumber(digits: string): boolean {
  if (!/^(?:1[0-4]|2[0-5]|30|4[0-9]|5[0-5]|6[0-5]|7[0-4]|8[0-3]|9[0-7])[0-9]{10}$/.test(digits)) return false;
  const weights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  const rest = 11 - (sum % 11);
  return Number(digits[10]) === (rest >= 10 ? rest - 10 : rest);
}

function luhnSum(digits: string): number {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum;
}
