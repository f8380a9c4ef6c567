const SIGNS = 'BCDFGHJKLMNPQRSTVWXZ2456789';

/** The five signs by which people call a case; the server makes the same ones out of the same id. */
export function caseCode(id: string): string {
  let rest = Number.parseInt(id.slice(-8), 16);
  let code = '';
  for (let place = 0; place < 5; place += 1) {
    code += SIGNS[rest % SIGNS.length];
    rest = Math.floor(rest / SIGNS.length);
  }
  return code;
}
