const DIGITS: [number, string][] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Roman numerals for the headings of the secretariat's report, from 1. */
export function toRoman(number: number): string {
  let rest = number;
  let roman = '';
  for (const [value, digit] of DIGITS) {
    while (rest >= value) {
      roman += digit;
      rest -= value;
    }
  }
  return roman;
}
