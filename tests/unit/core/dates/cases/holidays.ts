import type { DateCases } from './case.ts';

export const HOLIDAYS: DateCases = {
  publishedAt: '2025-05-14',
  cases: [
    ['He was freed on [Christmas Day].', 'DATE 2024-12-25'],
    ['He was freed on [Christmas Eve 2019].', 'DATE 2019-12-24'],
    ['They hope to be home by [Christmas].', 'DATE 2025-12-25'],
    ['The boy was found on [Thanksgiving Day].', 'DATE 2024-11-28'],
    ['It has been shut since [last Thanksgiving].', 'DATE 2024-11-28'],
    ['It will open on [Labor Day].', 'DATE 2025-09-01'],
    ['The parade was held on [Memorial Day 2024].', 'DATE 2024-05-27'],
    ["Shops were shut on [New Year's Day].", 'DATE 2025-01-01'],
    ["They sang on [New Year's Eve].", 'DATE 2024-12-31'],
    ['The bishop spoke on [Easter Sunday].', 'DATE 2025-04-20'],
    ['The pact was signed on [Good Friday].', 'DATE 2025-04-18'],
    ['Sales on [Black Friday] were poor.', 'DATE 2024-11-29'],
    ['Sales will begin on [Black Friday].', 'DATE 2025-11-28'],
    ['Fireworks will follow on [Independence Day].', 'DATE 2025-07-04'],
    ['The unions marched on [May Day].', 'DATE 2025-05-01'],
    ['He sent roses on [Valentine’s Day].', 'DATE 2025-02-14'],
    ['The vote was counted on [Election Day].', 'DATE 2024-11-05'],
    ['The village was dark on [Halloween].', 'DATE 2024-10-31'],
  ],
};
