import { type CalendarRules, deriveCalendar } from './derive-calendar.ts';
import type { ProductionCalendar } from './production-calendar.ts';

const NEW_YEAR = ['01-01', '01-02', '01-03', '01-04', '01-05', '01-06', '01-07', '01-08'];

/** Holidays of the Labour Code of the Russian Federation, article 112. */
export const RUSSIAN_HOLIDAYS: Pick<CalendarRules, 'holidays' | 'movedByDecreeOnly'> = {
  holidays: [...NEW_YEAR, '02-23', '03-08', '05-01', '05-09', '06-12', '11-04'],
  movedByDecreeOnly: NEW_YEAR,
};

/** 2024 by the decree of 10 August 2023: 248 work days, five of them short, 1979 h at 40 h a week. */
const RUSSIA_2024: ProductionCalendar = deriveCalendar({
  ...RUSSIAN_HOLIDAYS,
  year: 2024,
  moved: [
    { from: '2024-01-06', to: '2024-05-10' },
    { from: '2024-01-07', to: '2024-12-31' },
    { from: '2024-04-27', to: '2024-04-29' },
    { from: '2024-11-02', to: '2024-04-30' },
    { from: '2024-12-28', to: '2024-12-30' },
  ],
  isPreliminary: false,
});

/** 2025 by the decree of 4 October 2024: 247 work days, four of them short, 1972 h at 40 h a week. */
const RUSSIA_2025: ProductionCalendar = deriveCalendar({
  ...RUSSIAN_HOLIDAYS,
  year: 2025,
  moved: [
    { from: '2025-01-04', to: '2025-05-02' },
    { from: '2025-01-05', to: '2025-12-31' },
    { from: '2025-02-23', to: '2025-05-08' },
    { from: '2025-03-08', to: '2025-06-13' },
    { from: '2025-11-01', to: '2025-11-03' },
  ],
  isPreliminary: false,
});

/** What the work days of 2026 follow from, with the days off that the government moved. */
export const RUSSIAN_RULES_2026: CalendarRules = {
  ...RUSSIAN_HOLIDAYS,
  year: 2026,
  moved: [
    { from: '2026-01-03', to: '2026-01-09' },
    { from: '2026-01-04', to: '2026-12-31' },
  ],
  isPreliminary: false,
};

/** 2026: 247 work days, four of them short, 1972 h at 40 h a week. */
export const RUSSIA_2026: ProductionCalendar = deriveCalendar(RUSSIAN_RULES_2026);

/**
 * 2027 by the Labour Code alone, with the two January weekends moved as in 2021, a year of the same weekdays: 247 work
 * days and 1972 h hold wherever the decree puts these two, months and the day before a holiday may differ. To be edited
 * when the decree is there.
 */
export const RUSSIA_2027: ProductionCalendar = deriveCalendar({
  ...RUSSIAN_HOLIDAYS,
  year: 2027,
  moved: [
    { from: '2027-01-02', to: '2027-11-05' },
    { from: '2027-01-03', to: '2027-12-31' },
  ],
  isPreliminary: true,
});

export const RUSSIAN_CALENDARS: readonly ProductionCalendar[] = [
  RUSSIA_2024,
  RUSSIA_2025,
  RUSSIA_2026,
  RUSSIA_2027,
];
