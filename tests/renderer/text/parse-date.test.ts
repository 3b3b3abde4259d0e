import { describe, expect, it } from 'vitest';
import { parseDate, parseTime, parseYear } from '../../../src-renderer/text/parse-date.ts';

describe('dates are read as Japanese offices write them (ux §1: 令和, R8.12.1, 20261201, full-width)', () => {
  it.each([
    ['令和8年12月1日', '2026-12-01'],
    ['令和8年12月1日（火）', '2026-12-01'],
    ['令和 8 年 12 月 1 日', '2026-12-01'],
    ['令和元年5月1日', '2019-05-01'],
    ['R8.12.1', '2026-12-01'],
    ['r8/12/01', '2026-12-01'],
    ['Ｒ８．１２．１', '2026-12-01'],
    ['R8-12-1', '2026-12-01'],
    ['R081201', '2026-12-01'],
    ['令8.12.1', '2026-12-01'],
    ['㋿8年12月1日', '2026-12-01'],
    ['H31.4.30', '2019-04-30'],
    ['平成元年1月8日', '1989-01-08'],
    ['昭和64年1月7日', '1989-01-07'],
    ['S15.3.3', '1940-03-03'],
    ['大正15年12月24日', '1926-12-24'],
    ['明治45年7月29日', '1912-07-29'],
    ['20261201', '2026-12-01'],
    ['２０２６１２０１', '2026-12-01'],
    ['2026/12/1', '2026-12-01'],
    ['2026-12-01', '2026-12-01'],
    ['2026年12月1日', '2026-12-01'],
    ['2026.12.1(火)', '2026-12-01'],
    [' 2024/2/29 ', '2024-02-29'],
  ])('%s is %s', (typed, date) => {
    expect(parseDate(typed)).toBe(date);
  });

  it.each([
    ['2026/2/29', 'no leap year'],
    ['2026/13/1', 'no such month'],
    ['2026/4/31', 'April has 30 days'],
    ['R8.12.0', 'no such day'],
    ['令和0年1月1日', 'no year 0'],
    ['平成32年1月1日', 'the era had ended'],
    ['令和元年4月30日', 'the era had not begun'],
    ['昭和64年1月8日', 'the era had ended the day before'],
    ['8/12/1', 'no era'],
    ['令和8年12月', 'no day'],
    ['', 'nothing'],
    ['きのう', 'no date'],
  ])('%s is refused: %s', (typed) => {
    expect(parseDate(typed)).toBeNull();
  });
});

describe('years and times of day', () => {
  it.each([
    ['2026', 2026],
    ['令和8', 2026],
    ['R8年', 2026],
    ['令和元年', 2019],
    ['８', null],
    ['百', null],
  ])('the year box understands %s', (typed, year) => {
    expect(parseYear(typed)).toBe(year);
  });

  it.each([
    ['13:30', '13:30'],
    ['1330', '13:30'],
    ['１３：３０', '13:30'],
    ['9時', '09:00'],
    ['9時5分', '09:05'],
    ['午後1時半', '13:30'],
    ['午前9:15', '09:15'],
    ['24:00', null],
    ['12:60', null],
    ['昼', null],
  ])('the time box makes %s of %s', (typed, time) => {
    expect(parseTime(typed)).toBe(time);
  });
});
