/** Persons by a norm of output, Ч = Q / (Нв · Д · Квн): so many units per shift, so many shifts a year. */
export function headcountByOutput(
  volume: number,
  normPerShift: number,
  shifts: number,
  fulfilment = 1,
): number {
  return volume / (normPerShift * shifts * fulfilment);
}

/** Present persons by a norm of service, Ч = volume / Ноб: 320 clients at 16 per person are 20. */
export function headcountByService(volume: number, norm: number): number {
  return volume / norm;
}

/** Norm of service per hour, Нрн = Ноб / Твр: 16 clients in 8 h are 2 an hour. */
export function serviceRate(norm: number, hours: number): number {
  return norm / hours;
}

/** Hours of absence per person, Вр / Чср, of a year's absences and the mean head-count. */
export function absencePerPerson(absenceHours: number, meanHeadcount: number): number {
  return absenceHours / meanHeadcount;
}

/** Norm of load Нн = Фп / Тср: how many cases a person's fund of time holds. */
export function loadNorm(fund: number, meanTime: number): number {
  return fund / meanTime;
}

/** Listed persons for workplaces, with absences as a share of present (in print) or of listed persons (strictly). */
export interface HeadcountOfWorkplaces {
  /** М · Ксм · (1 + Кн/100). */
  readonly ofPresent: number;
  /** М · Ксм / (1 − Кн/100), where the share is "of the listed head-count"; undefined at 100 % and more. */
  readonly ofListed: number | undefined;
}

/** Persons for `places` in `shifts` shifts: 20 places in 2 shifts with 10 % absent are 44, or 44.44 strictly. */
export function headcountOfWorkplaces(
  places: number,
  shifts: number,
  absencePercent: number,
): HeadcountOfWorkplaces {
  const present = places * shifts;
  return {
    ofPresent: present * (1 + absencePercent / 100),
    ofListed: absencePercent < 100 ? present / (1 - absencePercent / 100) : undefined,
  };
}
