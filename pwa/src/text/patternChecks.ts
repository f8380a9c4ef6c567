import file from '@shared/text/patterns.json';

type Check = (match: RegExpExecArray, today: string) => boolean;

const elfproef: Check = (match) => {
  const digits = match[0].replace(/\D/g, '');
  const sum = [...digits].reduce(
    (total, digit, place) => total + Number(digit) * (place === 8 ? -1 : 9 - place),
    0,
  );
  return sum % 11 === 0 && /[1-9]/.test(digits);
};

const mod97: Check = (match) => {
  const account = match[0].replace(/[ .-]/g, '').toUpperCase();
  const turned = account.slice(4) + account.slice(0, 4);
  const digits = turned.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
};

const plausibleBirthDate: Check = (match, today) => {
  const { day = '', month = '', year = '' } = match.groups ?? {};
  const date = civil(fullYear(year, today), monthNumber(month), Number(day));
  return date !== null && date <= yearsBefore(today, 3) && date >= yearsBefore(today, 110);
};

export const checks = { elfproef, mod97, plausibleBirthDate };

const months: Record<string, number> = file.months;

const monthNumber = (text: string) =>
  /^\d/.test(text) ? Number(text) : (months[text.toLowerCase().slice(0, 3)] ?? 0);

function fullYear(text: string, today: string): number {
  const thisYear = Number(today.slice(0, 4));
  if (text.length > 2) return Number(text);
  const near = Math.floor(thisYear / 100) * 100 + Number(text);
  return near <= thisYear + 2 ? near : near - 100;
}

function civil(year: number, month: number, day: number): string | null {
  const written = [
    String(year).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(day).padStart(2, '0'),
  ].join('-');
  const time = Date.parse(`${written}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== written ? null : written;
}

const yearsBefore = (date: string, years: number) => `${Number(date.slice(0, 4)) - years}${date.slice(4)}`;
